// A package of nine activities in memory, in which something is done, ordered, short, gated, waiting and unaffordable.
#pragma once

#include <string>

#include "base/files.h"

namespace entente::app {

inline constexpr const char* kSmallPackage = "small";

// Eight weeks from Monday 2026-01-05; now is Friday 2026-01-09.
//   A01 is done. A02 and A03 follow it and need the one team, one after the other; A03 may also be done faster for more
//   money. A04 waits for A02 by the gate G1, A05 for the condition G2.C1, assumed for 2026-02-02. A06 waits for the
//   mandate G3.C1, which nobody can date; A07 comes after A06. A08 costs more than the line B26 has. A09 is cancelled.
inline void write_small_package(MemoryFiles& files, const std::string& folder = kSmallPackage) {
  const auto table = [&](const std::string& name, const std::string& content) {
    (void)files.write(folder + "/" + name + ".csv", content);
  };
  table("programme",
        "programme_id,title,horizon_start,horizon_end,status_date,sending_party,partner_party,currency,currency_unit\n"
        "SMALL,A small programme,2026-01-05,2026-02-27,2026-01-09,A,B,EUR,1000\n");
  table("parties",
        "party_id,code,name,role\n"
        "A,XAS,Asterra,sending_party\nB,XBM,Belmar,partner_party\n");
  table("calendars",
        "calendar_id,party_id,name,working_weekdays,hours_per_day\n"
        "CAL-A,A,Week of A,mon;tue;wed;thu;fri,8\n");
  table("agreements",
        "agreement_id,kind,title,parties,signed_on,in_force_from,in_force_until,parent\n"
        "AG1,memorandum_of_understanding,Memorandum,A;B,2025-08-13,2025-08-13,,\n");
  table("articles",
        "article_id,agreement_id,number,summary,authorises\n"
        "AR1,AG1,1,Advice,governance;advisory\n");
  table("lines_of_effort",
        "loe_id,name,objective_id,objective_smart\n"
        "L1,Institutions,O1,Two levels by 2026-02-27\n");
  table("needs",
        "need_id,title,loe_id,component,baseline_level,target_level,weight,requested_by,state,source_finding,"
        "releasability\n"
        "N01,Planning,L1,organisation,1,3,10,B,agreed,,\n");
  table(
      "activities",
      "activity_id,name,kind,loe_id,article_id,calendar,host_party,partner_trainees,mandatory,earliest_start,deadline,"
      "gate,requested_by,sustainment_cost,state,actual_mode,actual_start,actual_finish,releasability,count\n"
      "A01,Kick-off,governance,L1,AR1,CAL-A,B,0,1,,,,,0,completed,std,2026-01-05,2026-01-07,,\n"
      "A02,Advice on planning,advisory,L1,AR1,CAL-A,B,0,0,,,,,0,agreed,,,,,\n"
      "A03,Advice on budgeting,advisory,L1,AR1,CAL-A,B,0,0,,,,,0,proposed,,,,,\n"
      "A04,First joint plan,governance,L1,AR1,CAL-A,B,0,0,,,G1,,0,proposed,,,,,\n"
      "A05,Decree adviser,advisory,L1,AR1,CAL-A,B,0,0,,,G2.C1,,0,proposed,,,,,\n"
      "A06,Mission cell,advisory,L1,AR1,CAL-A,B,0,0,,,G3,,0,proposed,,,,,\n"
      "A07,Mission review,governance,L1,AR1,CAL-A,B,0,0,,,,,0,proposed,,,,,\n"
      "A08,Headquarters study,advisory,L1,AR1,CAL-A,B,0,0,,,,,0,proposed,,,,,\n"
      "A09,Dropped study,advisory,L1,AR1,CAL-A,B,0,0,,,,,0,cancelled,,,,,\n");
  table("activity_modes",
        "activity_id,mode,optimistic_days,most_likely_days,pessimistic_days,cost,payer,effect_factor\n"
        "A01,std,1,3,4,10,A,1.0\nA02,std,3,5,8,50,A,1.0\nA03,std,3,5,8,20,A,1.0\nA03,fast,2,3,5,60,A,1.0\n"
        "A04,std,1,2,3,5,A,1.0\nA05,std,2,4,6,10,A,1.0\nA06,std,2,4,6,10,A,1.0\nA07,std,1,1,2,5,A,1.0\n"
        "A08,std,5,10,15,900,A,1.0\nA09,std,1,2,3,5,A,1.0\n");
  table("mode_demands",
        "activity_id,mode,resource_id,amount\n"
        "A02,std,TEAM,1\nA03,std,TEAM,1\nA03,fast,TEAM,1\n");
  table("contributions",
        "activity_id,need_id,level_points\n"
        "A02,N01,0.9\nA03,N01,0.4\nA04,N01,0.2\nA05,N01,0.1\nA06,N01,0.1\nA07,N01,0.1\nA08,N01,0.3\nA09,N01,0.1\n");
  table("precedences",
        "predecessor,successor,type,lag_days,max_lag_days\n"
        "A01,A02,FS,0,\nA01,A03,FS,0,\nA06,A07,FS,0,\n");
  table("resources",
        "resource_id,party_id,name,capacity,unit,calendar_id\n"
        "TEAM,A,Advisory team,1,team,CAL-A\n");
  table("budgets",
        "budget_id,party_id,period_start,period_end,amount,note\n"
        "B26,A,2026-01-01,2026-12-31,200,\n");
  table("gates",
        "gate_id,name,logic,decision_body,note\n"
        "G1,Planning advice given,all,,\nG2,Decree,all,,\nG3,Mandate,ordered,,\n");
  table("gate_conditions",
        "gate_id,condition_id,order,condition,kind,bound_to,status,met_on,evidence,basis,planning_date_p10,"
        "planning_date_p50,planning_date_p90,probability_ever\n"
        "G1,G1.C1,1,Advice given,internal,A02,not_met,,,planned,,,,1.0\n"
        "G2,G2.C1,1,Decree published,external,,not_met,,,assessed,2026-01-20,2026-02-02,2026-02-20,0.9\n"
        "G3,G3.C1,1,Mandate,external,,not_met,,,speculative_declined,,,,\n"
        "G3,G3.C2,2,Contributions,external,,not_met,,,speculative_declined,,,,\n");
}

}  // namespace entente::app
