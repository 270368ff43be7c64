#include <unicode/ucurr.h>
#include <unicode/uloc.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <set>

#include "interop/package/rules.h"
#include "plan/problem.h"

namespace entente::interop::package {
namespace {

bool is_alpha3(const std::string& code) {
  return code.size() == 3 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool is_currency(const std::string& code) {
  return is_alpha3(code) && ucurr_getNumericCode(icu::UnicodeString::fromUTF8(code).getTerminatedBuffer()) != 0;
}

std::set<std::string> iso_countries() {
  std::set<std::string> codes;
  for (const char* const* country = uloc_getISOCountries(); *country != nullptr; ++country) {
    codes.insert(uloc_getISO3Country(("und_" + std::string(*country)).c_str()));
  }
  return codes;
}

// ISO 3166-1 alpha-3, or one of the codes that the standard leaves to its users: AAA to AAZ, QMA to QZZ, XAA to XZZ,
// ZZA to ZZZ.
bool is_party_code(const std::string& code) {
  static const std::set<std::string> countries = iso_countries();
  if (!is_alpha3(code)) return false;
  const bool left_to_users =
      code.starts_with("AA") || code.starts_with("ZZ") || code[0] == 'X' || (code[0] == 'Q' && code[1] >= 'M');
  return left_to_users || countries.contains(code);
}

void check_horizon(const RuleContext& context, const ProgrammeRow& programme) {
  require_order(context, programme, programme.horizon_start, "horizon_start", programme.horizon_end, "horizon_end");
  if (!programme.horizon_start || !programme.horizon_end) return;
  const std::int64_t days = std::int64_t{(*programme.horizon_end - *programme.horizon_start).count} + 1;
  if (days > plan::kMaxHorizonDays) {
    context.errors.add(programme, "horizon_end", "package.horizon_too_long",
                       {{"days", days}, {"limit", std::int64_t{plan::kMaxHorizonDays}}});
  }
  if (programme.status_date && *programme.status_date > *programme.horizon_end) {
    context.errors.add(
        programme, "status_date", "package.status_after_horizon",
        {{"status_date", programme.status_date->to_string()}, {"horizon_end", programme.horizon_end->to_string()}});
  }
}

void check_programme_rows(const RuleContext& context) {
  const auto& programmes = context.draft().programmes;
  if (programmes.empty() && context.is_whole<ProgrammeRow>()) {
    context.errors.add({"package.no_programme", {}, {table_of<ProgrammeRow>().file(), {}, {}}});
  }
  for (std::size_t i = 1; i < programmes.size(); ++i) context.errors.add(programmes[i], "", "package.second_programme");
  for (const ProgrammeRow& programme : programmes) {
    check_horizon(context, programme);
    if (programme.currency && !is_currency(*programme.currency)) {
      context.errors.add(programme, "currency", "package.unknown_currency", {{"cell", quoted(*programme.currency)}});
    }
    if (programme.sending_party == programme.partner_party) {
      context.errors.add(programme, "partner_party", "package.same_party", {{"id", programme.partner_party.text}});
    }
  }
}

void check_parties(const RuleContext& context) {
  constexpr std::array<std::string_view, 3> kViews{"all", kJoint, kPublic};
  for (const PartyRow& party : context.draft().parties) {
    if (std::find(kViews.begin(), kViews.end(), party.id.text) != kViews.end()) {
      context.errors.add(party, "party_id", "package.reserved_id", {{"id", party.id.text}});
    }
    if (!is_party_code(party.code))
      context.errors.add(party, "code", "package.unknown_party_code", {{"cell", quoted(party.code)}});
  }
}

void check_agreements(const RuleContext& context) {
  for (const AgreementRow& agreement : context.draft().agreements) {
    const auto earliest = agreement.in_force_from ? agreement.in_force_from->earliest() : std::nullopt;
    const auto latest = agreement.in_force_until ? agreement.in_force_until->latest() : std::nullopt;
    require_order(context, agreement, earliest, "in_force_from", latest, "in_force_until");
  }
}

}  // namespace

void check_programme(const RuleContext& context) {
  check_programme_rows(context);
  check_parties(context);
  check_agreements(context);
  for (const PersonRow& person : context.draft().people) {
    require_order(context, person, person.since, "since", person.until, "until");
  }
}

}  // namespace entente::interop::package
