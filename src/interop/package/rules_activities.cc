#include <set>
#include <utility>

#include "interop/package/rules.h"

namespace entente::interop::package {
namespace {

using ModeName = std::pair<std::string_view, std::string_view>;  // activity, mode

std::set<ModeName> mode_names(const Draft& draft) {
  std::set<ModeName> names;
  for (const ModeRow& mode : draft.activity_modes) names.emplace(mode.activity.text, mode.mode.text);
  return names;
}

std::string in_words(const std::vector<ActivityKind>& kinds) {
  std::vector<std::string_view> words;
  for (const ActivityKind kind : kinds) words.push_back(word(kind));
  return listed(words);
}

// What the state says happened must have its actual mode and dates, unless only facts are stated; nothing else may have
// them.
void check_state(const RuleContext& context, const ActivityRow& activity) {
  const bool begun = activity.state == ActivityState::started || activity.state == ActivityState::completed;
  const bool ended = activity.state == ActivityState::completed;
  const auto check = [&](std::string_view column, bool given, bool wanted) {
    if (given == wanted || (wanted && !context.plans())) return;
    context.errors.add(activity, column, given ? "package.not_for_state" : "package.missing_for_state",
                       {{"activity", activity.id.text},
                        {"state", std::string(word(activity.state))},
                        {"column", std::string(column)}});
  };
  check("actual_mode", activity.actual_mode.has_value(), begun);
  check("actual_start", activity.actual_start.has_value(), begun);
  check("actual_finish", activity.actual_finish.has_value(), ended);
}

// A date of which a part is unknown contradicts nothing that it could still mean.
bool certainly_after(const std::optional<PartialDate>& partial, Date day) {
  const auto earliest = partial ? partial->earliest() : std::nullopt;
  return earliest && *earliest > day;
}

bool certainly_before(const std::optional<PartialDate>& partial, Date day) {
  const auto latest = partial ? partial->latest() : std::nullopt;
  return latest && *latest < day;
}

void check_in_force(const RuleContext& context, const ActivityRow& activity, const AgreementRow& agreement) {
  if (!activity.actual_start) return;
  const Date start = *activity.actual_start;
  const bool in_force = agreement.in_force_from && !certainly_after(agreement.in_force_from, start) &&
                        !certainly_before(agreement.in_force_until, start);
  if (in_force) return;
  context.errors.add(activity, "article_id", "package.agreement_not_in_force",
                     {{"activity", activity.id.text},
                      {"article", activity.article.text},
                      {"agreement", agreement.id.text},
                      {"date", start.to_string()}});
}

void check_authority(const RuleContext& context, const ActivityRow& activity, const ArticleRow& article) {
  for (const ActivityKind kind : article.authorises) {
    if (kind == activity.kind) return;
  }
  context.errors.add(activity, "article_id", "package.not_authorised",
                     {{"activity", activity.id.text},
                      {"kind", std::string(word(activity.kind))},
                      {"article", article.id.text},
                      {"kinds", in_words(article.authorises)}});
}

void check_each_activity(const RuleContext& context, const std::set<ModeName>& modes) {
  const Lookup articles(context.draft().articles, &ArticleRow::id);
  const Lookup agreements(context.draft().agreements, &AgreementRow::id);
  std::set<std::string_view> with_mode;
  for (const ModeName& mode : modes) with_mode.insert(mode.first);
  for (const ActivityRow& activity : context.draft().activities) {
    check_state(context, activity);
    if (const ArticleRow* article = articles.find(activity.article)) {
      check_authority(context, activity, *article);
      if (const AgreementRow* agreement = agreements.find(article->agreement))
        check_in_force(context, activity, *agreement);
    }
    if (!context.is_whole<ModeRow>() || !context.plans()) continue;
    if (!with_mode.contains(activity.id.text)) {
      context.errors.add(activity, "activity_id", "package.no_mode", {{"activity", activity.id.text}});
    } else if (activity.actual_mode && !modes.contains({activity.id.text, activity.actual_mode->text})) {
      context.errors.add(activity, "actual_mode", "package.unknown_mode",
                         {{"activity", activity.id.text}, {"mode", activity.actual_mode->text}});
    }
  }
}

void check_durations(const RuleContext& context, const ModeRow& mode) {
  if (mode.optimistic_days <= mode.most_likely_days && mode.most_likely_days <= mode.pessimistic_days) return;
  context.errors.add(mode, mode.optimistic_days > mode.most_likely_days ? "optimistic_days" : "pessimistic_days",
                     "package.durations_out_of_order",
                     {{"optimistic", mode.optimistic_days},
                      {"most_likely", mode.most_likely_days},
                      {"pessimistic", mode.pessimistic_days}});
}

void check_each_mode(const RuleContext& context) {
  std::set<std::string_view> with_budget;
  for (const BudgetRow& line : context.draft().budgets) with_budget.insert(line.party.text);
  bool budgets_missing = !context.is_present<BudgetRow>();
  for (const ModeRow& mode : context.draft().activity_modes) {
    check_durations(context, mode);
    if (mode.cost == 0) continue;
    if (!mode.payer) {
      context.errors.add(mode, "payer", "package.cost_without_payer",
                         {{"activity", mode.activity.text}, {"cost", mode.cost}});
    } else if (std::exchange(budgets_missing, false)) {
      const std::string file = table_of<BudgetRow>().file();
      context.errors.add({"package.missing_table",
                          {{"file", file}, {"by_file", table_of<ModeRow>().file()}, {"by_column", "payer"}},
                          {file, {}, {}}});
    } else if (context.is_present<BudgetRow>() && context.is_whole<BudgetRow>() &&
               !with_budget.contains(mode.payer->text)) {
      context.errors.add(mode, "payer", "package.payer_without_budget",
                         {{"party", mode.payer->text}, {"cost", mode.cost}});
    }
  }
}

void check_each_demand(const RuleContext& context, const std::set<ModeName>& modes) {
  if (!context.is_whole<ModeRow>()) return;
  for (const DemandRow& demand : context.draft().mode_demands) {
    if (modes.contains({demand.activity.text, demand.mode.text}) || !context.known.has("activities", demand.activity))
      continue;
    context.errors.add(demand, "mode", "package.unknown_mode",
                       {{"activity", demand.activity.text}, {"mode", demand.mode.text}});
  }
}

}  // namespace

void check_activities(const RuleContext& context) {
  const std::set<ModeName> modes = mode_names(context.draft());
  check_each_activity(context, modes);
  check_each_mode(context);
  check_each_demand(context, modes);
}

}  // namespace entente::interop::package
