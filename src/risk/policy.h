// A roadmap as a policy: what is decided once, for all futures, and what every future looks up.
//
// The roadmap fixes which activities are done, in which mode, and who comes first: by planned start, then in the order
// of the network. Nothing starts before its planned start; people and travel are agreed for that date.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "plan/network.h"
#include "risk/outlook.h"

namespace entente::risk {

using plan::Day;
using plan::kNever;
using plan::slot;

using Job = std::int32_t;  // position in Policy::jobs

// A relation between two jobs, as the dispatcher asks for it.
struct Link {
  Job other;             // the predecessor of a link in, the successor of a link out
  Day min;               // on the difference of the two days
  bool from_finish;      // the predecessor's finish counts, else its start
  bool is_lead = false;  // can bind before the predecessor's day is known
};

// What one payer gives at the start, and that payer's budget lines.
struct Price {
  std::int64_t amount;
  std::vector<Index> lines;
};

// An activity of the roadmap that has not finished by the status date.
struct PlannedJob {
  Index activity;
  Index mode;
  Day start;              // planned, or actual
  Day finish;             // planned
  std::int32_t estimate;  // working days; what everybody expects before it is done
  bool under_way;         // started by the status date
  bool is_milestone;
  Index calendar;
  std::int32_t pause_class;   // whoever shares it is paused by the same risks
  std::vector<Price> prices;  // by payer; none for what has started

  // Start links wait for what must have happened (a finish-start without a lead, a start-start without one); lead links
  // can bind before the predecessor's day is known. Finish links hold the finish back.
  std::vector<Link> leads_in, finishes_in;
  Day finish_from = 0;               // finish links whose predecessors are done
  std::int32_t awaited = 0;          // how many start links come in
  std::vector<Link> out;             // start links
  std::vector<std::size_t> delays;   // positions in Outlook::risks
  std::vector<std::size_t> factors;  // likewise
  std::vector<std::size_t> awaits;   // positions in Outlook::conditions
  bool never = false;                // waits for what has no outlook
};

// Capacity that a job brings from the day after its finish.
struct Growth {
  Job job;
  Index resource;
  std::int32_t delta;
};

// All resources of a day in a few 64-bit words, a field each with a guard bit above it, as in plan/timetable.h. A field
// holds the sum of all demands of the roadmap, so that no use can overflow it, whatever happens.
struct PackedFields {
  struct Field {
    std::size_t word;
    int shift;
    std::uint64_t mask;  // unshifted, without the guard bit
  };
  std::vector<Field> fields;  // by resource
  std::vector<std::uint64_t> guards;

  std::size_t words() const { return guards.size(); }
  std::uint64_t guard(Index resource) const {
    const Field& field = fields[slot(resource)];
    return (field.mask + 1) << field.shift;
  }
};

struct DeclaredCapacity {
  std::vector<std::int32_t> steps;    // by day, before growth and percentage
  std::vector<std::int32_t> grown;    // by day, through what had finished by the status date
  std::vector<std::uint8_t> percent;  // by day; 0: closed, not checked
  bool grows = false;                 // through jobs
};

struct Policy {
  // `network` and `outlook` must outlive the policy. The verifier accepts `schedule`.
  Policy(const plan::Network& network, const plan::Schedule& schedule, const Outlook& outlook);

  const plan::Network* network;
  const Outlook* outlook;
  plan::Schedule schedule;
  Day first_day;  // of the simulation: the day after the status date
  Day days;       // of the horizon

  std::vector<PlannedJob> jobs;  // who comes first stands first
  std::vector<Job> job_of;       // by activity; -1 for what is done, left out or waiting
  std::vector<Growth> growths;
  std::vector<std::vector<std::size_t>> pause_classes;  // positions in Outlook::risks; class 0 has none

  PackedFields packing;
  std::vector<DeclaredCapacity> capacity;  // by resource
  std::vector<std::uint64_t> demands;      // by job, word
  std::vector<std::uint64_t> asked;        // by job, word: the guard bits of what it asks for
  std::vector<std::int64_t> money;         // by budget line, what facts leave

  const WorkingCalendar& calendar(const PlannedJob& job) const {
    return network->problem().data().calendars[slot(job.calendar)];
  }
  // Capacity of a resource on a day, when the declared one is multiplied by `factor`; -1 where it is not checked.
  std::int64_t capacity_on(Index resource, Day day, double factor, std::int64_t growth) const;

 private:
  void collect_jobs();
  void add_links();
  void add_link(const plan::Arc& arc, Job to);
  void apply_outlook();
  void declare_capacity();
  void pack();
  void count_money();
};

// What is left of a declared capacity: multiplied, then rounded down.
std::int32_t struck_capacity(std::int32_t declared, double factor);

}  // namespace entente::risk
