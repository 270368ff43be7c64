// Everything the program says, by code, in three languages.
//
// A code is stable: it is never reused with another meaning. Texts are ICU MessageFormat patterns with named arguments;
// the three languages of one entry use the same names. An apostrophe in a text is written '' (one alone would quote).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace entente::text {

enum class Language : std::uint8_t { english, turkish, arabic };
inline constexpr Language kLanguages[] = {Language::english, Language::turkish, Language::arabic};

// `en`, `tr` or `ar`; nothing for any other tag.
std::optional<Language> language_of_tag(std::string_view tag);
std::string_view tag_of(Language language);

struct CatalogueEntry {
  std::string_view code;
  std::string_view en;
  std::string_view tr;
  std::string_view ar;

  std::string_view in(Language language) const;
};

// One span for each topic, each in its own file (`package_messages.cc`, `change_messages.cc`, and so on).
extern const std::span<const CatalogueEntry> kPackageMessages;
extern const std::span<const CatalogueEntry> kPackageRuleMessages;
extern const std::span<const CatalogueEntry> kChangeMessages;
extern const std::span<const CatalogueEntry> kPlanMessages;
extern const std::span<const CatalogueEntry> kReasonMessages;
extern const std::span<const CatalogueEntry> kVerifyMessages;
extern const std::span<const CatalogueEntry> kRoadmapMessages;
extern const std::span<const CatalogueEntry> kCliMessages;
extern const std::span<const CatalogueEntry> kViewMessages;
extern const std::span<const CatalogueEntry> kHelpMessages;
extern const std::span<const CatalogueEntry> kSimulationMessages;
extern const std::span<const CatalogueEntry> kKeepMessages;
extern const std::span<const CatalogueEntry> kClassicMessages;
extern const std::span<const CatalogueEntry> kRecordMessages;
extern const std::span<const CatalogueEntry> kBundleMessages;
extern const std::span<const CatalogueEntry> kStoreMessages;
extern const std::span<const CatalogueEntry> kRecordingMessages;
extern const std::span<const CatalogueEntry> kJointMessages;
extern const std::span<const CatalogueEntry> kIntakeMessages;
extern const std::span<const CatalogueEntry> kDomainMessages;
extern const std::span<const CatalogueEntry> kProgrammeMessages;
extern const std::span<const CatalogueEntry> kObjectMessages;
extern const std::span<const CatalogueEntry> kWordMessages;
extern const std::span<const CatalogueEntry> kProgrammeHelpMessages;
extern const std::span<const CatalogueEntry> kRecordHelpMessages;
extern const std::span<const CatalogueEntry> kWorkbookMessages;
extern const std::span<const CatalogueEntry> kTableMessages;
extern const std::span<const CatalogueEntry> kFiguresMessages;
extern const std::span<const CatalogueEntry> kBriefingMessages;
extern const std::span<const CatalogueEntry> kDocumentMessages;
extern const std::span<const CatalogueEntry> kBriefingRuleMessages;
extern const std::span<const CatalogueEntry> kAuditMessages;
extern const std::span<const CatalogueEntry> kAuditHelpMessages;
extern const std::span<const CatalogueEntry> kStatusMessages;
extern const std::span<const CatalogueEntry> kSayingMessages;
extern const std::span<const CatalogueEntry> kBriefingCommandMessages;

// The topics above, in that order.
std::span<const std::span<const CatalogueEntry>> catalogue_topics();

// The entry of a code; null when there is none. O(1).
const CatalogueEntry* find_entry(std::string_view code);

}  // namespace entente::text
