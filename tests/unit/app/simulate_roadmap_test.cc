// The simulation of the example programme: what its risks may and may not do.
#include "app/simulate_roadmap.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "app/outlook.h"
#include "drafting.h"

namespace entente::app {
namespace {

constexpr const char* kProgramme = ENTENTE_SOURCE_DIR "/examples/asterra-belmar";

// The example with only those rows of risks.csv whose id is wanted.
class WithRisks final : public Files {
 public:
  explicit WithRisks(std::function<bool(const std::string&)> wanted) : wanted_(std::move(wanted)) {}

  Result<std::string> read(const std::string& path, std::uint64_t limit) const override {
    if (!path.starts_with(kProgramme)) return memory_.read(path, limit);
    auto content = disk_.read(path, limit);
    if (!content || !path.ends_with("/risks.csv")) return content;
    std::istringstream lines(*content);
    std::string kept;
    for (std::string line; std::getline(lines, line);) {
      const std::string id = line.substr(0, line.find(','));
      if (id == "risk_id" || wanted_(id)) kept += line + "\n";
    }
    return kept;
  }
  Result<std::vector<FileInfo>> list(const std::string& folder) const override { return disk_.list(folder); }
  Result<std::monostate> write(const std::string& path, const std::string& content) override {
    return memory_.write(path, content);
  }
  Result<std::monostate> make_folder(const std::string& path) override { return memory_.make_folder(path); }
  Result<std::monostate> write_folder(const std::string& path, const FolderContent& content) override {
    return memory_.write_folder(path, content);
  }

 private:
  std::function<bool(const std::string&)> wanted_;
  SystemFiles disk_;
  MemoryFiles memory_;
};

const std::string& example_roadmap_text() {
  static const std::string text = [] {
    DraftRequest request = small_request(kProgramme);
    request.options.effort = 2'000;
    return write_roadmap(drafted(request, SystemFiles()));
  }();
  return text;
}

SimulatedRoadmap simulated_with(const std::function<bool(const std::string&)>& wanted, std::int64_t futures = 1'000) {
  WithRisks files(wanted);
  (void)files.write("roadmap.json", example_roadmap_text());
  SimulateRequest request;
  request.draft = small_request(kProgramme);
  request.roadmap = "roadmap.json";
  request.options = {.seed = Seed{1}, .futures = futures, .threads = 1, .cancelled = {}};
  auto result = simulate_roadmap(request, files, ManualClock{});
  EXPECT_TRUE(result) << told(result.error());
  return *std::move(result);
}

const std::vector<std::string> kRisks{"K01", "K02", "K03", "K04", "K05", "K06", "K07", "K08", "K10"};

// A date that is not reached is later than any other.
bool is_earlier(const std::optional<Date>& a, const std::optional<Date>& b) {
  return a && (!b || *a < *b);
}

// Single activities may come a little earlier where a risk changes who goes first (Graham 1966); what the programme
// counts may not.
void expect_not_better(const risk::Simulation& more, const risk::Simulation& less) {
  EXPECT_LE(more.value.mean, less.value.mean + 0.05);
  EXPECT_LE(more.value.p80, less.value.p80 + 0.05);
  for (std::size_t o = 0; o < less.objectives.size(); ++o) {
    EXPECT_FALSE(is_earlier(more.objectives[o].outcome.finish.p80, less.objectives[o].outcome.finish.p80))
        << less.objectives[o].id;
  }
  std::size_t earlier = 0;
  std::int64_t days_later = 0;
  for (std::size_t a = 0; a < less.activities.size(); ++a) {
    const auto& with = more.activities[a].outcome.finish.p80;
    const auto& without = less.activities[a].outcome.finish.p80;
    if (!with || !without) continue;
    days_later += (*with - *without).count;
    earlier += *with < *without ? 1 : 0;
  }
  EXPECT_LE(earlier * 10, less.activities.size()) << "anomalies are few";
  EXPECT_GE(days_later * 10, -static_cast<std::int64_t>(less.activities.size())) << "and small";
}

TEST(SimulateExample, more_risk_makes_nothing_that_counts_earlier) {
  const auto all = simulated_with([](const std::string&) { return true; });
  const auto none = simulated_with([](const std::string&) { return false; });
  expect_not_better(all.simulation, none.simulation);
  for (const std::string& risk : kRisks) {
    SCOPED_TRACE(risk);
    const auto alone = simulated_with([&](const std::string& id) { return id == risk; });
    expect_not_better(alone.simulation, none.simulation);
    const auto others = simulated_with([&](const std::string& id) { return id != risk; });
    expect_not_better(all.simulation, others.simulation);
  }
}

TEST(SimulateExample, says_what_it_simulated_and_who_waits) {
  const auto simulated = simulated_with([](const std::string&) { return true; });
  EXPECT_EQ(simulated.simulation.futures, 1'000);
  EXPECT_EQ(simulated.waiting.size(), 4u);
  EXPECT_EQ(simulated.waiting[0].conditions, std::vector<std::string>{"G3.C1"});
  EXPECT_EQ(simulated.risks.at("K05"), "Budget release delayed");
  EXPECT_EQ(simulated.objectives.at("O2"), "One army: integration and personnel");
  EXPECT_EQ(simulated.simulation.objectives.size(), 7u);
  EXPECT_LT(simulated.simulation.value.p80, simulated.simulation.value.planned);
}

TEST(SimulateExample, an_assumed_condition_is_certain) {
  SimulateRequest request;
  request.draft = small_request(kProgramme);
  request.draft.options.effort = 200;
  request.draft.input.changes.condition = {"G2.C2=2026-03-02"};
  request.options.futures = 500;
  const auto certain = simulate_roadmap(request, SystemFiles(), ManualClock{});
  ASSERT_TRUE(certain) << told(certain.error());
  for (const auto& driver : certain->simulation.value_drivers) EXPECT_NE(driver.id, "G2.C2");
}

TEST(SimulateExample, a_roadmap_that_does_not_hold_is_refused) {
  WithRisks files([](const std::string&) { return true; });
  std::string text = example_roadmap_text();
  const std::size_t at = text.find("\"start\":\"2026-");
  ASSERT_NE(at, std::string::npos);
  text.replace(at + 9, 10, "2025-11-05");
  (void)files.write("roadmap.json", text);
  SimulateRequest request;
  request.draft = small_request(kProgramme);
  request.roadmap = "roadmap.json";
  const auto refused = simulate_roadmap(request, files, ManualClock{});
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().front().code, "roadmap.does_not_hold");
}

// Whom each kind of scope means, on the example.
TEST(SimulateExample, risks_strike_whom_they_name) {
  const auto package = interop::package::read_package(SystemFiles(), kProgramme);
  ASSERT_TRUE(package);
  const auto planning = interop::package::to_problem(*package, interop::package::View::all());
  ASSERT_TRUE(planning);
  DraftRequest draft = small_request(kProgramme);
  const auto roadmap = draft_roadmap(draft, SystemFiles(), ManualClock{});
  ASSERT_TRUE(roadmap);
  const plan::Schedule& schedule = roadmap->roadmap.schedule;
  const risk::Outlook outlook = outlook_of(*package, *planning, schedule, {});
  const auto strikes = [&](const std::string& risk, plan::Index a) {
    const auto found = std::find_if(outlook.risks.begin(), outlook.risks.end(),
                                    [&](const risk::Risk& known) { return known.id == risk; });
    return std::find(found->activities.begin(), found->activities.end(), a) != found->activities.end();
  };
  const plan::ProblemData& data = planning->problem.data();
  for (plan::Index a = 0; a < planning->problem.activity_count(); ++a) {
    const auto& placed = schedule[plan::slot(a)];
    if (!placed) {
      for (const risk::Risk& risk : outlook.risks) EXPECT_FALSE(strikes(risk.id, a));
      continue;
    }
    const auto& caption = planning->activities[plan::slot(a)];
    const plan::Mode& mode = data.activities[plan::slot(a)].modes[plan::slot(placed->mode)];
    const bool advised = std::any_of(mode.demands.begin(), mode.demands.end(), [&](const plan::Demand& demand) {
      return data.resources[plan::slot(demand.resource)].id == "ADV" && demand.amount > 0;
    });
    EXPECT_EQ(strikes("K03", a), advised);
    EXPECT_EQ(strikes("K04", a), caption.host_party == "B");
    EXPECT_EQ(strikes("K06", a), caption.kind == interop::package::ActivityKind::technical_support);
    EXPECT_EQ(strikes("K08", a), planning->lines_of_effort[plan::slot(caption.line_of_effort)].id == "L1");
    const bool of_a = std::any_of(mode.costs.begin(), mode.costs.end(), [&](const plan::Cost& cost) {
      return cost.amount > 0 && data.payers[plan::slot(cost.payer)] == "A";
    });
    const bool in_2026 = placed->start >= day("2026-01-01") && placed->start <= day("2026-12-31");
    EXPECT_EQ(strikes("K05", a), of_a && in_2026);
  }
  ASSERT_EQ(outlook.conditions.size(), 1u);
  EXPECT_DOUBLE_EQ(outlook.conditions[0].probability_ever, 0.9);
}

}  // namespace
}  // namespace entente::app
