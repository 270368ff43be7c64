#include "interop/package/rules.h"

namespace entente::interop::package {
namespace {

// The table whose ids a risk's subject takes; empty for `kind`, which takes words.
std::string_view table_of_subject(RiskSubject subject) {
  switch (subject) {
    case RiskSubject::activity:
      return table_of<ActivityRow>().name;
    case RiskSubject::kind:
      return {};
    case RiskSubject::resource:
      return table_of<ResourceRow>().name;
    case RiskSubject::host_party:
      return table_of<PartyRow>().name;
    case RiskSubject::budget:
      return table_of<BudgetRow>().name;
    case RiskSubject::loe:
      return table_of<LineOfEffortRow>().name;
  }
  return {};
}

void check_scope(const RuleContext& context, const RiskRow& risk) {
  const std::string_view table = table_of_subject(risk.applies_to.subject);
  for (const Id& name : risk.applies_to.names) {
    if (table.empty()) {
      if (from_word<ActivityKind>(name.text)) continue;
      context.errors.add(risk, "applies_to", "package.unknown_word",
                         {{"cell", name.text}, {"words", listed(kWords<ActivityKind>)}});
    } else if (context.reading.state(table).complete && !context.known.has(table, name)) {
      context.errors.add(risk, "applies_to", "package.unknown_id",
                         {{"id", name.text}, {"file", std::string(table) + ".csv"}});
    }
  }
}

bool is_factor(RiskEffect effect) {
  return effect == RiskEffect::duration_factor || effect == RiskEffect::capacity_factor;
}

void check_impact(const RuleContext& context, const RiskRow& risk) {
  if (risk.impact_min > risk.impact_likely || risk.impact_likely > risk.impact_max) {
    context.errors.add(risk, risk.impact_min > risk.impact_likely ? "impact_min" : "impact_max",
                       "package.impacts_out_of_order",
                       {{"least", risk.impact_min.to_string()},
                        {"likely", risk.impact_likely.to_string()},
                        {"most", risk.impact_max.to_string()}});
  }
  if (is_factor(risk.effect) && risk.impact_min == Decimal{}) {
    context.errors.add(risk, "impact_min", "package.number_not_above", {{"cell", "0"}, {"above", "0"}});
  }
  if (risk.effect == RiskEffect::capacity_factor && risk.applies_to.subject != RiskSubject::resource) {
    context.errors.add(risk, "applies_to", "package.capacity_factor_scope",
                       {{"subject", std::string(word(risk.applies_to.subject))}});
  }
}

}  // namespace

void check_risks(const RuleContext& context) {
  for (const RiskRow& risk : context.draft().risks) {
    check_scope(context, risk);
    check_impact(context, risk);
  }
}

}  // namespace entente::interop::package
