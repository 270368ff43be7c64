#include "text/catalogue.h"

#include <array>
#include <unordered_map>

namespace entente::text {

std::optional<Language> language_of_tag(std::string_view tag) {
  for (const Language language : kLanguages)
    if (tag_of(language) == tag) return language;
  return std::nullopt;
}

std::string_view tag_of(Language language) {
  switch (language) {
    case Language::english:
      return "en";
    case Language::turkish:
      return "tr";
    case Language::arabic:
      return "ar";
  }
  return "en";
}

std::string_view CatalogueEntry::in(Language language) const {
  switch (language) {
    case Language::english:
      return en;
    case Language::turkish:
      return tr;
    case Language::arabic:
      return ar;
  }
  return en;
}

std::span<const std::span<const CatalogueEntry>> catalogue_topics() {
  static const std::array topics{
      kPackageMessages,        kPackageRuleMessages, kChangeMessages,    kPlanMessages,          kReasonMessages,
      kVerifyMessages,         kRoadmapMessages,     kCliMessages,       kViewMessages,          kHelpMessages,
      kSimulationMessages,     kKeepMessages,        kClassicMessages,   kRecordMessages,        kBundleMessages,
      kStoreMessages,          kRecordingMessages,   kJointMessages,     kIntakeMessages,        kDomainMessages,
      kProgrammeMessages,      kObjectMessages,      kWordMessages,      kProgrammeHelpMessages, kRecordHelpMessages,
      kWorkbookMessages,       kTableMessages,       kFiguresMessages,   kBriefingMessages,      kDocumentMessages,
      kBriefingRuleMessages,   kAuditMessages,       kAuditHelpMessages, kStatusMessages,        kSayingMessages,
      kBriefingCommandMessages};
  return topics;
}

const CatalogueEntry* find_entry(std::string_view code) {
  static const auto by_code = [] {
    std::unordered_map<std::string_view, const CatalogueEntry*> entries;
    for (const auto& topic : catalogue_topics())
      for (const CatalogueEntry& entry : topic) entries.emplace(entry.code, &entry);
    return entries;
  }();
  const auto found = by_code.find(code);
  return found == by_code.end() ? nullptr : found->second;
}

}  // namespace entente::text
