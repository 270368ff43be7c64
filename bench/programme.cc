#include "programme.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <vector>

#include "app/planning_input.h"
#include "base/check.h"
#include "base/date.h"

namespace entente::bench {
namespace {

struct Pool {
  const char* id;
  const char* party;
  int capacity;
};
// About nine tenths of what the activities ask for when all of them are done.
constexpr std::array<Pool, 10> kPools{{{"INS", "A", 11},
                                       {"ADV", "A", 8},
                                       {"ENG", "A", 5},
                                       {"MED", "A", 4},
                                       {"SEAT", "A", 60},
                                       {"INT", "A", 11},
                                       {"LIFT", "A", 4},
                                       {"CELL", "B", 8},
                                       {"ROOM", "B", 5},
                                       {"TRN", "B", 220}}};

struct Kind {
  const char* word;
  int weight;  // how often
  int least_days, most_days;
  int least_cost, most_cost;
  std::vector<std::array<int, 3>> demands;  // pool, least, most
};
const std::vector<Kind> kKinds{
    {"training", 34, 5, 20, 40, 140, {{0, 1, 3}, {5, 1, 2}, {8, 0, 1}, {9, 10, 40}}},
    {"advisory", 26, 10, 25, 20, 90, {{1, 1, 2}, {5, 0, 1}, {7, 1, 1}}},
    {"technical_support", 14, 8, 24, 60, 240, {{2, 1, 2}, {6, 0, 1}, {3, 0, 1}}},
    {"technical_visit", 8, 3, 6, 20, 50, {{1, 1, 2}, {6, 1, 1}, {7, 1, 1}}},
    {"exercise", 6, 4, 10, 80, 200, {{0, 1, 3}, {8, 1, 1}, {9, 30, 80}, {7, 1, 1}}},
    {"assessment", 7, 4, 10, 5, 30, {{1, 1, 1}, {7, 1, 1}}},
    {"governance", 5, 1, 5, 5, 30, {{1, 1, 1}, {5, 1, 1}, {7, 1, 1}}},
};

// One programme while it is made: each table's rows, in order.
class Maker {
 public:
  explicit Maker(const ProgrammeShape& shape)
      : shape_(shape),
        random_(shape.seed),
        days_(300 + shape.activities * 164 / 100),
        lines_(std::clamp(shape.activities / 40, 4, 60)) {}

  std::map<std::string, std::string> make() {
    make_frame();
    make_calendars();
    make_lines();
    make_needs();
    make_opening();
    while (next_ < shape_.activities) make_package();
    make_money();
    return std::move(tables_);
  }

 private:
  int between(int low, int high) {
    return low + static_cast<int>(random_.below(static_cast<std::uint32_t>(high - low + 1)));
  }
  bool chance(int percent) { return between(1, 100) <= percent; }
  std::string day(int offset) const { return (start_ + Days{offset}).to_string(); }
  static std::string id(int activity) { return fmt::format("A{:05}", activity + 1); }
  std::string need(int n) const { return fmt::format("N{:04}", n + 1); }

  template <class... Cells>
  void row(const std::string& table, const Cells&... cells) {
    std::string& text = tables_[table];
    const char* separator = "";
    ((text += fmt::format("{}{}", separator, cells), separator = ","), ...);
    text += '\n';
  }
  void head(const std::string& table, const char* columns) { tables_[table] = std::string(columns) + "\n"; }

  void make_frame() {
    head("programme",
         "programme_id,title,horizon_start,horizon_end,status_date,sending_party,partner_party,currency,currency_unit");
    row("programme", fmt::format("BENCH-{}-{}", shape_.activities, shape_.seed.value), "Generated_programme", day(0),
        day(days_ - 1), day(4), "A", "B", "EUR", 1000);
    head("parties", "party_id,code,name,role");
    row("parties", "A", "XAS", "Asterra", "sending_party");
    row("parties", "B", "XBM", "Belmar", "partner_party");
    head("agreements", "agreement_id,kind,title,parties,signed_on,in_force_from,in_force_until,parent");
    row("agreements", "AG1", "memorandum_of_understanding", "Memorandum", "A;B", "2025-08-13", "2025-08-13", "", "");
    head("articles", "article_id,agreement_id,number,summary,authorises");
    std::string kinds;
    for (const Kind& kind : kKinds) kinds += (kinds.empty() ? "" : ";") + std::string(kind.word);
    row("articles", "AR1", "AG1", 1, "Cooperation", kinds);
    head("resources", "resource_id,party_id,name,capacity,unit,calendar_id");
    for (const Pool& pool : kPools)
      row("resources", pool.id, pool.party, pool.id, pool.capacity, "unit", fmt::format("CAL-{}", pool.party));
  }

  void make_calendars() {
    head("calendars", "calendar_id,party_id,name,working_weekdays,hours_per_day");
    row("calendars", "CAL-A", "A", "Asterra", "mon;tue;wed;thu;fri", 8);
    row("calendars", "CAL-B", "B", "Belmar", "sun;mon;tue;wed;thu", 8);
    head("calendar_exceptions", "calendar_id,from_date,to_date,kind,capacity_percent,name");
    for (int year = 0; 365 * year < days_; ++year) {
      const int first = 365 * year;
      const int feast = first + 60 + (10 * (33 - year % 33)) % 290;  // it wanders through the year
      const auto closed = [&](const char* calendar, int from, int length, const char* kind, const char* name) {
        row("calendar_exceptions", calendar, day(from), day(from + length - 1), kind, 0, name);
      };
      row("calendar_exceptions", "CAL-B", day(std::max(0, feast - 29)), day(feast - 1), "reduced", 50, "Fasting");
      closed("CAL-A", feast, 4, "holiday", "Feast");
      closed("CAL-B", feast, 5, "holiday", "Feast");
      closed("CAL-A", first + 200, 12, "closure", "Summer");
      closed("CAL-B", first + 338, 1, "holiday", "National");
    }
  }

  void make_lines() {
    head("lines_of_effort", "loe_id,name,objective_id,objective_smart");
    for (int l = 1; l <= lines_; ++l)
      row("lines_of_effort", fmt::format("L{}", l), fmt::format("Line_{}", l), fmt::format("O{}", l), "Levels_reached");
    head("gates", "gate_id,name,logic,decision_body,note");
    head("gate_conditions",
         "gate_id,condition_id,order,condition,kind,bound_to,status,met_on,evidence,basis,planning_date_p10,"
         "planning_date_p50,planning_date_p90,probability_ever");
    row("gates", "G1", "Screening", "all", "", "");
    internal_condition("G1", 1, id(1));
    internal_condition("G1", 2, id(2));
    for (int g = 2; g <= lines_ / 3 + 2; ++g) {
      const int p50 = between(20, days_ / 2);
      row("gates", fmt::format("G{}", g), "Decree", "all", "", "");
      row("gate_conditions", fmt::format("G{}", g), fmt::format("G{}.C1", g), 1, "Decree_published", "external", "",
          "not_met", "", "", "assessed", day(p50 - 10), day(p50), day(p50 + 60), "0.9");
      ++outside_gates_;
    }
  }

  void internal_condition(const char* gate, int order, const std::string& activity) {
    row("gate_conditions", gate, fmt::format("{}.C{}", gate, order), order, "Done", "internal", activity, "not_met", "",
        "", "planned", "", "", "", "1.0");
  }

  void make_needs() {
    constexpr std::array kComponents{"doctrine",  "organisation", "training",         "materiel", "leadership",
                                     "personnel", "facilities",   "interoperability", "policy"};
    head("needs",
         "need_id,title,loe_id,component,baseline_level,target_level,weight,requested_by,state,source_finding,"
         "releasability");
    needs_ = std::max(4, shape_.activities / 6);
    for (int n = 0; n < needs_; ++n) {
      const int baseline = between(0, 2);
      row("needs", need(n), "Gap", fmt::format("L{}", n % lines_ + 1), kComponents[slot_of(between(0, 8))], baseline,
          std::min(4, baseline + between(1, 3)), between(1, 10), "B", "agreed", "", "");
    }
    head("activities",
         "activity_id,name,kind,loe_id,article_id,calendar,host_party,partner_trainees,mandatory,earliest_start,"
         "deadline,gate,requested_by,sustainment_cost,state,actual_mode,actual_start,actual_finish,releasability");
    head("activity_modes",
         "activity_id,mode,optimistic_days,most_likely_days,pessimistic_days,cost,payer,effect_factor");
    head("mode_demands", "activity_id,mode,resource_id,amount");
    head("contributions", "activity_id,need_id,level_points");
    head("precedences", "predecessor,successor,type,lag_days,max_lag_days");
  }

  static std::size_t slot_of(int index) { return static_cast<std::size_t>(index); }

  struct Work {
    const Kind* kind;
    int line = 1;
    bool mandatory = false;
    std::string calendar = "joint";
    std::string earliest = {}, deadline = {}, gate = {};
  };

  void make_activity(const Work& work, bool done = false) {
    const std::string a = id(next_);
    const bool trains = work.gate == "G1" || work.gate.starts_with("G1;");
    row("activities", a, "", work.kind->word, fmt::format("L{}", work.line), "AR1", work.calendar, "B", trains ? 1 : 0,
        work.mandatory ? 1 : 0, work.earliest, work.deadline, work.gate, "", 0, done ? "completed" : "proposed",
        done ? "std" : "", done ? day(0) : "", done ? day(1) : "", "");
    std::vector<int> amounts;
    for (const auto& [pool, least, most] : work.kind->demands) amounts.push_back(between(least, most));
    const int days = done ? 2 : between(work.kind->least_days, work.kind->most_days);
    const int cost = between(work.kind->least_cost, work.kind->most_cost);
    make_mode(a, "std", work, amounts, days, cost, "1.0");
    // Quicker and dearer, with one more of what is needed first.
    if (!done && chance(25)) {
      ++amounts.front();
      make_mode(a, "quick", work, amounts, std::max(1, days * 2 / 3), cost * 3 / 2, "0.9");
    }
    total_cost_ += cost;
    ++next_;
  }

  void make_mode(const std::string& a, const char* mode, const Work& work, const std::vector<int>& amounts, int days,
                 int cost, const char* factor) {
    row("activity_modes", a, mode, std::max(1, days * 3 / 4), days, days + 1 + days / 2, cost, "A", factor);
    for (std::size_t d = 0; d < amounts.size(); ++d) {
      if (amounts[d] > 0) row("mode_demands", a, mode, kPools[slot_of(work.kind->demands[d][0])].id, amounts[d]);
    }
  }

  void precedence(int before, int after) {
    const int style = between(1, 100);
    const int lag = style <= 15 ? between(5, 30) : 0;
    row("precedences", id(before), id(after), style >= 95 ? "SS" : "FS", lag, "");
  }

  // The first meeting, which has been held, and the two activities that the screening gate waits for.
  void make_opening() {
    const Kind& governance = kKinds.back();
    make_activity({.kind = &governance, .mandatory = true}, true);
    make_activity({.kind = &kKinds[1], .mandatory = true});
    make_activity({.kind = &kKinds[5], .mandatory = true, .calendar = "CAL-B"});
    row("precedences", id(0), id(1), "FS", 0, "");
    row("precedences", id(1), id(2), "FS", 0, "");
  }

  const Kind& some_kind() {
    int ticket = between(1, 100);
    for (const Kind& kind : kKinds) {
      if (ticket <= kind.weight) return kind;
      ticket -= kind.weight;
    }
    return kKinds.front();
  }

  // A handful of activities of one line that build on each other, half of them asked for from a later day on.
  void make_package() {
    const int first = next_;
    const int line = between(1, lines_);
    const int last = std::min(shape_.activities, first + between(5, 12));
    const int from = chance(50) ? between(5, days_ * 3 / 5) : -1;
    const std::string decree = chance(15) ? fmt::format("G{}", between(2, outside_gates_ + 1)) : "";
    for (int a = first; a < last; ++a) {
      Work work{.kind = a == first ? &kKinds[3] : &some_kind(), .line = line};
      const std::string kind = work.kind->word;
      if (from >= 0 && a == first) work.earliest = day(from);
      if (chance(3)) work.deadline = day(std::max(from, 0) + between(days_ / 5, days_ / 2));
      if (kind == "training" || kind == "exercise") work.gate = "G1";
      if (a > first && !decree.empty()) work.gate += (work.gate.empty() ? "" : ";") + decree;
      if (kind == "assessment") work.calendar = "CAL-B";
      make_activity(work);
      if (a == first) continue;
      precedence(between(std::max(first, a - 3), a - 1), a);
      make_contributions(a, line);
    }
  }

  void make_contributions(int a, int line) {
    int last = -1;
    for (int count = between(1, 2); count > 0; --count) {
      const int n = (line - 1 + lines_ * between(0, std::max(0, (needs_ - line) / lines_))) % needs_;
      if (n == last) continue;
      row("contributions", id(a), need(n), fmt::format("0.{}", between(1, 9)));
      last = n;
    }
  }

  // Of each year's share of what everything costs, nine tenths.
  void make_money() {
    head("budgets", "budget_id,party_id,period_start,period_end,amount,note");
    for (int from = 0, year = 1; from < days_; from += 365, ++year) {
      const int to = std::min(from + 364, days_ - 1);
      const std::int64_t amount = total_cost_ * 9 * (to - from + 1) / (10 * days_);
      row("budgets", fmt::format("BUD-{:02}", year), "A", day(from), day(to), amount, "");
    }
  }

  ProgrammeShape shape_;
  Random random_;
  int days_;
  int lines_;
  int needs_ = 0;
  int outside_gates_ = 0;
  int next_ = 0;
  std::int64_t total_cost_ = 0;
  Date start_ = *Date::parse("2026-01-05");  // a Monday
  std::map<std::string, std::string> tables_;
};

}  // namespace

Result<std::monostate> write_programme(Files& files, const std::string& folder, const ProgrammeShape& shape) {
  ENTENTE_CHECK(shape.activities >= kLeastActivities && shape.activities <= kMostActivities);
  for (const auto& [table, rows] : Maker(shape).make()) {
    auto written = files.write(folder + "/" + table + ".csv", rows);
    if (!written) return written;
  }
  return std::monostate{};
}

interop::package::PlanningProblem programme(const ProgrammeShape& shape) {
  MemoryFiles files;
  ENTENTE_CHECK(write_programme(files, "programme", shape));
  auto planning = app::read_planning_input({"programme", "all", {}}, files);
  ENTENTE_CHECK(planning);
  return *std::move(planning);
}

}  // namespace entente::bench
