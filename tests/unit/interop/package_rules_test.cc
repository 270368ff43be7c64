// Each rule of the domain that a table can show, broken by one cell of the example: the error names the file, the row
// and the column.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>

#include "package_example.h"

namespace entente::interop::package {
namespace {

using testing::described;
using testing::Example;

struct Slip {
  const char* file;
  const char* row;  // how the row begins
  const char* column;
  const char* text;
  const char* code;
  // Where the error is, if not in that cell.
  const char* at_file = nullptr;
  const char* at_row = nullptr;
  const char* at_column = nullptr;
};

constexpr Slip kSlips[] = {
    // Cells by themselves.
    {"needs.csv", "N01", "title", "", "package.empty_cell"},
    {"needs.csv", "N01", "title", "  ", "package.empty_cell"},
    {"agreements.csv", "AG1", "parties", "", "package.empty_cell"},
    {"findings.csv", "F01", "observations", "", "package.empty_cell"},
    {"people.csv", "PA2", "person_id", "P A2", "package.not_an_id"},
    {"activities.csv", "A004", "mandatory", "yes", "package.not_a_flag"},
    {"activity_modes.csv", "A004", "cost", "35.5", "package.not_a_whole_number"},
    {"activity_modes.csv", "A004", "effect_factor", "\"1,5\"", "package.not_a_number"},
    {"activities.csv", "A011", "deadline", "18.12.2025", "package.not_a_date"},
    {"activities.csv", "A011", "deadline", "2025-02-30", "package.not_a_date"},
    {"agreements.csv", "AG1", "signed_on", "13 August", "package.not_a_partial_date"},
    {"activities.csv", "A004", "kind", "visit", "package.unknown_word"},
    {"calendars.csv", "CAL-A", "working_weekdays", "mon;tues", "package.unknown_word"},
    {"calendars.csv", "CAL-A", "working_weekdays", "mon;mon", "package.repeated_part"},
    {"visits.csv", "V1", "members", "PA3;;PA4", "package.empty_part"},
    {"visits.csv", "V1", "members", "PA3;PA3", "package.repeated_part"},
    {"readings.csv", "RD1i", "splits", "AREA-RIVER", "package.not_a_split"},
    {"readings.csv", "RD1i", "splits", "AREA-RIVER=12000;AREA-RIVER=30000", "package.repeated_part"},
    {"risks.csv", "K02", "applies_to", "INT", "package.not_a_risk_scope"},
    {"activity_modes.csv", "A004", "cost", "-1", "package.number_too_small"},
    {"activity_modes.csv", "A004", "optimistic_days", "-1", "package.number_too_small"},
    {"mode_demands.csv", "A004,std,CELL", "amount", "-1", "package.number_too_small"},
    {"resources.csv", "CELL", "capacity", "-1", "package.number_too_small"},
    {"needs.csv", "N01", "weight", "-0.5", "package.number_too_small"},
    {"needs.csv", "N01", "target_level", "5", "package.number_too_large"},
    {"risks.csv", "K02", "probability", "1.2", "package.number_too_large"},
    {"gate_conditions.csv", "G2,G2.C2", "probability_ever", "90", "package.number_too_large"},
    {"contributions.csv", "A025,N01", "level_points", "0", "package.number_not_above"},
    {"capacity_effects.csv", "A097", "delta", "0", "package.number_not_above"},
    {"contributions.csv", "A025,N01", "level_points", "0.1234", "package.too_many_decimals"},

    // What a cell refers to.
    {"activities.csv", "A004", "loe_id", "L9", "package.unknown_id"},
    {"activities.csv", "A004", "calendar", "CAL-C", "package.unknown_id"},
    {"activities.csv", "A027", "gate", "G1;G9", "package.unknown_id"},
    {"activities.csv", "A004", "releasability", "A;Z", "package.unknown_id"},
    {"mode_demands.csv", "A004,std,CELL", "resource_id", "CELLS", "package.unknown_id"},
    {"objective_milestones.csv", "O0", "objective_id", "O9", "package.unknown_id"},
    {"readings.csv", "RD1i", "splits", "AREA-RIVER=30000;AREA-X=12000", "package.unknown_id"},
    {"pledges.csv", "PL1", "conditions", "G3.C1;G3.C9", "package.unknown_id"},
    {"needs.csv", "N04", "requested_by", "both", "package.unknown_id"},
    {"risks.csv", "K05", "applies_to", "budget=BUD-X", "package.unknown_id"},
    {"risks.csv", "K01", "applies_to", "kind=visit", "package.unknown_word"},
    {"mode_demands.csv", "A004,std,CELL", "mode", "fast", "package.unknown_mode"},
    {"activities.csv", "A004", "actual_mode", "fast", "package.unknown_mode"},

    // The programme.
    {"programme.csv", "ASBEL", "horizon_end", "2025-08-31", "package.dates_out_of_order"},
    {"programme.csv", "ASBEL", "status_date", "2027-09-01", "package.status_after_horizon"},
    {"programme.csv", "ASBEL", "horizon_end", "2099-01-01", "package.horizon_too_long"},
    {"programme.csv", "ASBEL", "currency", "EURO", "package.unknown_currency"},
    {"programme.csv", "ASBEL", "currency", "ZZZ", "package.unknown_currency"},
    {"programme.csv", "ASBEL", "partner_party", "A", "package.same_party"},
    {"parties.csv", "C,", "code", "ABC", "package.unknown_party_code"},
    {"people.csv", "PA2", "until", "2025-01-01", "package.dates_out_of_order"},
    {"areas.csv", "AREA-BM", "part_of", "AREA-RIVER", "package.contains_itself"},
    {"organisations.csv", "OA1", "parent", "OA1", "package.contains_itself"},
    {"agreements.csv", "AG2", "in_force_until", "2025-09", "package.dates_out_of_order"},

    // Calendars and actual dates.
    {"calendar_exceptions.csv", "CAL-A,2025-10-28", "to_date", "2025-10-27", "package.dates_out_of_order"},
    {"calendar_exceptions.csv", "CAL-A,2025-10-28", "capacity_percent", "50", "package.closed_with_capacity"},
    {"calendar_exceptions.csv", "CAL-B,2026-02-18", "capacity_percent", "0", "package.reduced_without_capacity"},
    {"activities.csv", "A010", "actual_finish", "2025-11-05", "package.actual_after_status"},
    {"activities.csv", "A001", "actual_start", "2025-08-28", "package.actual_outside_horizon"},
    {"activities.csv", "A001", "actual_start", "2025-09-05", "package.actual_on_closed_day"},
    {"activities.csv", "A002", "actual_finish", "2025-09-08", "package.dates_out_of_order"},

    // Authority and state.
    {"activities.csv", "A025", "article_id", "AR3", "package.not_authorised"},
    {"agreements.csv", "AG1", "in_force_from", "2025-09-09", "package.agreement_not_in_force", "activities.csv", "A001",
     "article_id"},
    {"activities.csv", "A004", "actual_mode", "", "package.missing_for_state"},
    {"activities.csv", "A025", "actual_start", "2025-10-01", "package.not_for_state"},
    {"activity_modes.csv", "A004", "most_likely_days", "4", "package.durations_out_of_order", nullptr, nullptr,
     "optimistic_days"},
    {"activity_modes.csv", "A004", "pessimistic_days", "4", "package.durations_out_of_order"},
    {"activity_modes.csv", "A004", "payer", "", "package.cost_without_payer"},
    {"activity_modes.csv", "A004", "payer", "B", "package.payer_without_budget"},
    {"activities.csv", "A027", "gate", "", "package.trainees_not_screened"},
    {"activities.csv", "A027", "gate", "G1.C1", "package.trainees_not_screened"},
    {"activities.csv", "A041", "partner_trainees", "1", "package.trainees_not_screened", nullptr, nullptr, "gate"},

    // Money, resources, needs, precedences.
    {"budgets.csv", "BUD-A-26", "period_start", "2025-12-31", "package.budget_overlap"},
    {"budgets.csv", "BUD-A-27", "period_end", "2026-12-31", "package.dates_out_of_order"},
    {"resource_capacity_changes.csv", "CELL,2026-09-06", "from_date", "2026-01-03", "package.changes_not_ascending"},
    {"needs.csv", "N01", "target_level", "1", "package.target_not_above_baseline"},
    {"precedences.csv", "A001,A002", "successor", "A001", "package.self_precedence"},
    {"precedences.csv", "A001,A002", "max_lag_days", "-1", "package.max_lag_below_lag"},
    {"precedences.csv", "A003,A004", "predecessor", "A010", "package.cycle", "precedences.csv", "A009,A010",
     "successor"},

    // Gates.
    {"gate_conditions.csv", "G1,G1.C2", "order", "3", "package.condition_order"},
    {"gate_conditions.csv", "G1,G1.C2", "order", "1", "package.condition_order"},
    {"gate_conditions.csv", "G1,G1.C2", "bound_to", "", "package.internal_unbound"},
    {"gate_conditions.csv", "G2,G2.C2", "bound_to", "A048", "package.external_bound"},
    {"gate_conditions.csv", "G2,G2.C2", "met_on", "2025-10-01", "package.date_without_met"},
    {"gate_conditions.csv", "G2,G2.C2", "planning_date_p10", "2026-05-16", "package.dates_out_of_order", nullptr,
     nullptr, "planning_date_p50"},
    {"gate_conditions.csv", "G2,G2.C2", "planning_date_p90", "2026-05-14", "package.dates_out_of_order"},
    {"activities.csv", "A040", "gate", "G1.C1", "package.cycle"},

    // Risks.
    {"risks.csv", "K02", "impact_min", "0.8", "package.impacts_out_of_order"},
    {"risks.csv", "K02", "impact_max", "0.7", "package.impacts_out_of_order"},
    {"risks.csv", "K02", "impact_min", "0", "package.number_not_above"},
    {"risks.csv", "K02", "applies_to", "loe=L1", "package.capacity_factor_scope"},

    // Visits, findings, requests.
    {"visits.csv", "V1", "kind", "mutual_visit", "package.visit_kind"},
    {"visits.csv", "V7", "state", "planned", "package.completed_not_held"},
    {"visits.csv", "V1", "activity_id", "A109", "package.held_not_completed", nullptr, nullptr, "state"},
    {"visits.csv", "V1", "terms_of_reference_agreed_on", "", "package.no_terms_of_reference"},
    {"visits.csv", "V1", "terms_of_reference_agreed_on", "2025-09-25", "package.terms_after_start"},
    {"visits.csv", "V1", "terms_of_reference_agreed_on", "2025-10", "package.terms_after_start"},
    {"observations.csv", "OB02", "releasability", "A", "package.label_wider", "findings.csv", "F02", "releasability"},
    {"findings.csv", "F02", "releasability", "public", "package.label_wider"},
    {"training_requests.csv", "R1", "replied_on", "", "package.reply_without_date"},
    {"training_requests.csv", "R1", "reply", "", "package.date_without_reply"},
    {"training_requests.csv", "R1", "replied_on", "2025-10-20", "package.dates_out_of_order"},

    // Figures and aid.
    {"readings.csv", "RD1,", "unit", "ha", "package.unit_differs"},
    {"readings.csv", "RD1,", "period_start", "2025-09-26", "package.dates_out_of_order", nullptr, nullptr, "as_of"},
    {"readings.csv", "RD2i", "splits", "AREA-RIVER=18500;AREA-HILL=1", "package.splits_do_not_sum"},
    {"readings.csv", "RD2i", "splits", "AREA-CAP=18500", "package.split_outside_area"},
    {"readings.csv", "RD3,", "value", "86501", "package.totals_do_not_reconcile"},
    {"readings.csv", "RD1,", "value", "41999", "package.totals_do_not_reconcile"},
    {"aid_consignments.csv", "H02", "stage", "arrived", "package.stage_without_date", nullptr, nullptr, "arrived_on"},
    {"aid_consignments.csv", "H02", "handed_over_on", "2025-11-01", "package.date_beyond_stage"},
    {"aid_consignments.csv", "H02", "approved_on", "2025-09-30", "package.dates_out_of_order"},
};

void PrintTo(const Slip& slip, std::ostream* out) {
  *out << slip.file << " " << slip.row << " " << slip.column;
}

class PackageRule : public ::testing::TestWithParam<Slip> {};

TEST_P(PackageRule, is_reported_where_it_is_broken) {
  const Slip& slip = GetParam();
  Example example;
  const std::int64_t row = example.row(slip.file, slip.row);
  example.set(slip.file, slip.row, slip.column, slip.text);
  const std::string file = slip.at_file != nullptr ? slip.at_file : slip.file;
  const std::int64_t at = slip.at_row != nullptr ? example.row(file, slip.at_row) : row;
  const std::string column = slip.at_column != nullptr ? slip.at_column : slip.column;
  const std::string expected = file + ":" + std::to_string(at) + ":" + column + " " + slip.code;
  const auto errors = example.errors();
  EXPECT_TRUE(std::any_of(errors.begin(), errors.end(), [&](const Error& e) { return described(e) == expected; }))
      << "expected " << expected << "\ngot\n"
      << described(errors);
}

INSTANTIATE_TEST_SUITE_P(Slips, PackageRule, ::testing::ValuesIn(kSlips), [](const auto& slip) {
  std::string name = std::to_string(slip.index) + "_" + (slip.param.code + std::string("package.").size());
  return name;
});

// One slip is one error: what follows from it is not reported as well.
TEST(PackageRules, a_slip_brings_no_cascade) {
  for (const auto& [file, row, column, text] :
       std::initializer_list<std::array<const char*, 4>>{{"activities.csv", "A004", "loe_id", "L9"},
                                                         {"activities.csv", "A004", "actual_start", "2025-9-24"},
                                                         {"activity_modes.csv", "A004", "cost", "many"},
                                                         {"parties.csv", "A,", "role", "donor"},
                                                         {"calendars.csv", "CAL-A", "hours_per_day", "0"},
                                                         {"gates.csv", "G1", "logic", "any"},
                                                         {"programme.csv", "ASBEL", "status_date", "now"}}) {
    const auto errors = Example().set(file, row, column, text).errors();
    EXPECT_EQ(errors.size(), 1U) << file << " " << column << "\n" << described(errors);
  }
}

TEST(PackageRules, a_partial_date_contradicts_only_what_it_cannot_mean) {
  for (const char* in_force_from : {"2025", "2025-09", "--08-13", "2025-08"}) {
    EXPECT_EQ(described(Example().set("agreements.csv", "AG1", "in_force_from", in_force_from).errors()), "")
        << in_force_from;
  }
  for (const char* agreed_on : {"2025", "2025-09", "--12-31"}) {
    EXPECT_EQ(described(Example().set("visits.csv", "V1", "terms_of_reference_agreed_on", agreed_on).errors()), "")
        << agreed_on;
  }
  const auto errors = Example().set("agreements.csv", "AG1", "in_force_from", "").errors();
  ASSERT_FALSE(errors.empty()) << "an agreement that is not in force authorises nothing that has started";
  EXPECT_EQ(errors.front().code, "package.agreement_not_in_force");
  EXPECT_EQ(described(Example().set("agreements.csv", "AG1", "in_force_until", "2025").errors()), "");
}

TEST(PackageRules, leads_are_legal) {
  EXPECT_EQ(described(Example().set("precedences.csv", "A001,A002", "lag_days", "-3").errors()), "");
}

TEST(PackageRules, an_activity_under_way_has_a_start_and_no_finish) {
  Example example;
  example.set("activities.csv", "A022", "state", "started").set("visits.csv", "V8", "state", "planned");
  EXPECT_EQ(described(example.errors()), "activities.csv:23:actual_finish package.not_for_state\n");
  example.set("activities.csv", "A022", "actual_finish", "");
  EXPECT_EQ(described(example.errors()), "");
}

TEST(PackageRules, a_condition_is_met_with_date_and_evidence) {
  Example example;
  example.set("gate_conditions.csv", "G2,G2.C2", "status", "met");
  EXPECT_EQ(described(example.errors()),
            "gate_conditions.csv:5:met_on package.met_without_date\ngate_conditions.csv:5:evidence "
            "package.met_without_evidence\n");
  example.set("gate_conditions.csv", "G2,G2.C2", "evidence", "gazette 12")
      .set("gate_conditions.csv", "G2,G2.C2", "met_on", "2025-11-05");
  EXPECT_EQ(described(example.errors()), "gate_conditions.csv:5:met_on package.met_after_status\n");
  example.set("gate_conditions.csv", "G2,G2.C2", "met_on", "2025-11-04");
  EXPECT_EQ(described(example.errors()), "");
}

TEST(PackageRules, in_an_ordered_gate_no_condition_is_met_before_the_one_ahead) {
  Example example;
  example.set("gate_conditions.csv", "G3,G3.C2", "status", "met")
      .set("gate_conditions.csv", "G3,G3.C2", "met_on", "2025-10-10")
      .set("gate_conditions.csv", "G3,G3.C2", "evidence", "resolution");
  EXPECT_EQ(described(example.errors()), "gate_conditions.csv:7:status package.met_before_previous\n");
  example.set("gate_conditions.csv", "G3,G3.C1", "status", "met")
      .set("gate_conditions.csv", "G3,G3.C1", "met_on", "2025-10-11")
      .set("gate_conditions.csv", "G3,G3.C1", "evidence", "agreement");
  EXPECT_EQ(described(example.errors()), "gate_conditions.csv:7:status package.met_before_previous\n");
  example.set("gate_conditions.csv", "G3,G3.C1", "met_on", "2025-10-10");
  EXPECT_EQ(described(example.errors()), "");
}

TEST(PackageRules, an_internal_condition_is_not_met_before_its_activity) {
  Example example;
  example.set("gate_conditions.csv", "G1,G1.C1", "status", "met")
      .set("gate_conditions.csv", "G1,G1.C1", "met_on", "2025-10-10")
      .set("gate_conditions.csv", "G1,G1.C1", "evidence", "signed procedure");
  EXPECT_EQ(described(example.errors()), "gate_conditions.csv:2:status package.met_before_activity\n");
}

TEST(PackageRules, trainees_need_a_screening_gate) {
  Example example;
  for (const char* activity : {"A027", "A029", "A031"}) example.set("activities.csv", activity, "gate", "");
  const auto errors = example.errors();
  ASSERT_EQ(errors.size(), 3U) << described(errors);
  for (const Error& error : errors) EXPECT_EQ(testing::argument(error, "gate"), "G1");
}

TEST(PackageRules, where_no_gate_is_named_there_is_no_screening) {
  Example example;
  std::string activities = example.content("activities.csv");
  for (const char* gate : {",G1;G2,", ",G1,"}) {
    for (std::size_t at = activities.find(gate); at != std::string::npos; at = activities.find(gate, at)) {
      activities.replace(at, std::string(gate).size(), ",,");
    }
  }
  const auto errors = example.replace("activities.csv", activities).errors();
  ASSERT_FALSE(errors.empty());
  for (const Error& error : errors) EXPECT_EQ(error.code, "package.no_screening_gate");
}

TEST(PackageRules, a_gate_has_conditions_and_a_code_of_its_own) {
  Example example;
  example.append("gates.csv", "G4,Empty,all,,");
  EXPECT_EQ(described(example.errors()), "gates.csv:5:gate_id package.gate_without_conditions\n");
  example.append("gate_conditions.csv", "G4,G1,1,Something,external,,not_met,,,planned,,,,");
  EXPECT_EQ(described(example.errors()), "gate_conditions.csv:9:condition_id package.condition_named_like_gate\n");
}

TEST(PackageRules, a_package_is_about_one_programme) {
  Example example;
  example.append("programme.csv", "TWO,Second,2025-09-01,2027-08-31,2025-11-04,A,B,EUR,1000");
  EXPECT_EQ(described(example.errors()), "programme.csv:3: package.second_programme\n");
  example.remove_row("programme.csv", "TWO").remove_row("programme.csv", "ASBEL");
  EXPECT_EQ(described(example.errors()), "programme.csv:-: package.no_programme\n");
}

TEST(PackageRules, somebody_works_on_some_day) {
  Example example;
  example.replace("calendars.csv", "calendar_id,party_id,name,working_weekdays,hours_per_day\n");
  const auto errors = example.errors();
  EXPECT_TRUE(std::any_of(errors.begin(), errors.end(), [](const Error& e) {
    return described(e) == "calendars.csv:-: package.no_calendar";
  })) << described(errors);
}

TEST(PackageRules, words_with_a_meaning_are_no_codes) {
  Example example;
  example.append("parties.csv", "public,XPU,Everyone,other")
      .append("calendars.csv", "joint,A,Both,mon;tue;wed;thu;fri;sat;sun,8");
  EXPECT_EQ(described(example.errors()),
            "calendars.csv:4:calendar_id package.reserved_id\nparties.csv:6:party_id package.reserved_id\n");
}

TEST(PackageRules, every_activity_has_a_mode) {
  const auto errors =
      Example().remove_row("activity_modes.csv", "A112").remove_row("mode_demands.csv", "A112").errors();
  EXPECT_TRUE(described(errors).starts_with("activities.csv:113:activity_id package.no_mode\n")) << described(errors);
}

TEST(PackageRules, two_cycles_are_named_once_each) {
  Example example;
  example.append("precedences.csv", "A010,A004,FS,0,").append("precedences.csv", "A107,A106,FS,0,");
  const auto errors = example.errors();
  ASSERT_EQ(errors.size(), 2U) << described(errors);
  for (const Error& error : errors) EXPECT_EQ(error.code, "package.cycle");
  const std::string first = testing::argument(errors[0], "cycle");
  EXPECT_NE(first.find("A010 → "), std::string::npos) << first;
  EXPECT_NE(first.find("A004"), std::string::npos) << first;
}

// A chain as long as the table allows, closed at its end: linear time and no deep recursion.
TEST(PackageRules, a_cycle_through_thousands_of_activities_is_found) {
  Example example;
  std::string activities, modes, precedences;
  constexpr int kMany = 20'000;
  for (int i = 0; i < kMany; ++i) {
    const std::string id = "Z" + std::to_string(i);
    activities += id + ",Link,advisory,L1,AR4,joint,B,0,0,,,,,0,proposed,,,,A;B,\n";
    modes += id + ",std,1,1,1,0,,1\n";
    precedences += id + ",Z" + std::to_string((i + 1) % kMany) + ",FS,0,\n";
  }
  example.replace("activities.csv", example.content("activities.csv") + activities)
      .replace("activity_modes.csv", example.content("activity_modes.csv") + modes)
      .replace("precedences.csv", example.content("precedences.csv") + precedences);
  const auto errors = example.errors();
  ASSERT_EQ(errors.size(), 1U) << described(errors);
  EXPECT_EQ(errors[0].code, "package.cycle");
  EXPECT_EQ(testing::argument(errors[0], "count"), std::to_string(kMany));
  EXPECT_LT(testing::argument(errors[0], "cycle").size(), 200U);
}

TEST(PackageRules, figures_reconcile_only_where_nothing_is_missing) {
  Example example;
  // No sheet came in for 2025-10-23, so the total of 2025-10-30 cannot be checked.
  EXPECT_EQ(described(example.set("readings.csv", "RD6,", "value", "150000").errors()), "");
  // Another outlet's total is compared, not reconciled.
  example.append("readings.csv", "RX,I06,AREA-NORTH,2025-10-09,2025-09-18,cumulative,90000,m2,,Another outlet,,");
  EXPECT_EQ(described(example.errors()), "");
  // A longer increment beside the weeks does not hide what they say.
  example.set("readings.csv", "RD3,", "value", "86501")
      .append("readings.csv",
              "RY,I06,AREA-NORTH,2025-10-09,2025-09-25,increment,44500,m2,,\"Information management unit, weekly "
              "sheet\",,");
  EXPECT_EQ(described(example.errors()),
            "readings.csv:6:value package.totals_do_not_reconcile\nreadings.csv:8:value "
            "package.totals_do_not_reconcile\n");
  // Where increments overlap instead of joining up, nothing is concluded.
  Example overlapping;
  overlapping.set("readings.csv", "RD3,", "value", "86501")
      .set("readings.csv", "RD3i,", "period_start", "2025-10-01")
      .set("readings.csv", "RD4i,", "period_start", "2025-10-08");
  EXPECT_EQ(described(overlapping.errors()), "");
}

TEST(PackageRules, hostile_numbers_do_not_overflow) {
  Example example;
  std::string splits;
  for (int i = 0; i < 20; ++i) {
    example.append("areas.csv", "AX" + std::to_string(i) + ",Part,AREA-NORTH");
    splits += (i == 0 ? "AX" : ";AX") + std::to_string(i) + "=999999999999";
  }
  EXPECT_EQ(described(example.set("readings.csv", "RD2i", "splits", splits).errors()),
            "readings.csv:5:splits package.splits_do_not_sum\n");
}

}  // namespace
}  // namespace entente::interop::package
