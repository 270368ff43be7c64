// A small roadmap file that uses everything the format has.
#pragma once

#include "interop/roadmap/roadmap_file.h"

namespace entente::interop::roadmap {

inline Date day(std::string_view text) {
  return Date::parse(text).value();
}

inline RoadmapFile sample() {
  RoadmapFile file;
  file.programme = {"ASBEL", "Asterra-Belmar \"joint\" programme\tبرنامج"};
  file.currency = {"EUR", 1000};
  file.horizon_start = day("2025-09-01");
  file.horizon_end = day("2027-08-31");
  file.status_date = day("2025-11-04");
  file.view = "all";
  file.seed = 1;
  file.effort = 20000;
  file.changes = {{"CELL.capacity=8@2026-03-01"}, {"G2.C2=2026-06-01"}};
  file.objective = {66.62, 140.8, 95.1, 0.299474238, 6790, day("2027-08-20")};

  SelectedActivity done;
  done.activity = "A001";
  done.name = "Inaugural meeting";
  done.mode = "std";
  done.start = day("2025-09-08");
  done.finish = day("2025-09-09");
  done.state = ActivityState::completed;
  done.cost = 20;
  done.line = "BUD-A-25";
  done.reason = {
      {.kind = plan::DateReasonKind::actual, .of = {}, .on = {}, .held_by = {}, .link = {}}, "It took place.", {}, {}};

  SelectedActivity held;
  held.activity = "A047";
  held.name = "Courses";
  held.mode = "mtt";
  held.start = day("2026-01-12");
  held.finish = day("2026-02-26");
  held.state = ActivityState::proposed;
  held.conditional_on = {"G2.C2"};
  held.reason.binding = {.kind = plan::DateReasonKind::resource,
                         .of = {"CELL"},
                         .on = day("2026-01-08"),
                         .held_by = {"A025", "A030"},
                         .link = std::nullopt};
  held.reason.text = "CELL is full.";
  held.reason.also = {{.kind = plan::DateReasonKind::predecessor,
                       .of = {"A003"},
                       .on = day("2026-01-05"),
                       .held_by = {},
                       .link = Link{plan::PrecedenceKind::start_start, Days{7}},
                       .through_max_lag = true}};
  held.reason.if_lifted = day("2026-01-07");
  file.selected = {done, held};

  file.waiting = {{"A111", "Mission training", {"G3.C1"}, {"A110"}}};
  file.left_out = {{"A090",
                    "Exercise",
                    110,
                    {plan::OmissionKind::budget, {"BUD-A-26"}, "Too little left.", {}},
                    {{"BUD-A-26.amount", 3900, 4020, 0.8, {}}, {"CELL.capacity", 6, 7, 0.25, day("2026-05-03")}}},
                   {"A091", "Review", 0, {plan::OmissionKind::deadline, {}, "Too late.", day("2026-03-31")}, {}}};
  file.needs = {{"N01",
                 "Roles",
                 Decimal::whole(1),
                 Decimal::whole(3),
                 *Decimal::parse("2.8"),
                 {{day("2026-02-03"), *Decimal::parse("1.4")}, {day("2026-03-01"), *Decimal::parse("2.8")}}}};
  file.budget = {{"BUD-A-25", 590, 600}};
  file.resources = {{"CELL", "Cell", {{day("2025-11-05"), day("2025-11-10"), 3, 4}}}};
  file.conditions = {{"G1.C1", ConditionBasis::planned, day("2026-02-27"), "A047"},
                     {"G2.C2", ConditionBasis::assumed, day("2026-06-01"), {}},
                     {"G3.C1", ConditionBasis::undated, {}, {}}};
  return file;
}

}  // namespace entente::interop::roadmap
