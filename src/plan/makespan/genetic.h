// Breadth: a genetic algorithm over activity lists (Hartmann 1998, A competitive genetic algorithm for
// resource-constrained project scheduling, Naval Research Logistics 45), each child justified twice. One child at a
// time takes the place of a weak member unless its schedule is already there.
//
// What matters most is that the population suits the effort: a few dozen children for each member. With too few members
// the population becomes uniform early, with too many it never converges.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <unordered_set>
#include <vector>

#include "base/random.h"
#include "plan/makespan/serial.h"

namespace entente::plan::makespan {

class Genetic {
 public:
  // `project` is reversible and outlives the algorithm.
  Genetic(const Project& project, Random random);

  // A new population, for a run of about so many schedules. The best plan is kept, but apart: it would soon be father
  // of all.
  void begin(std::int64_t schedules);
  // Breeds until `count()` reaches `schedules`, `stop` says so (asked after each child), or a plan of length `goal` is
  // found.
  void run(std::int64_t schedules, std::int32_t goal, const std::function<bool()>& stop);
  // None while no plan keeps within the horizon and the non-renewable resources.
  const std::optional<Plan>& best() const { return best_; }
  std::int32_t best_length() const { return best_length_; }
  // Schedules made so far: every pass of a scheduler counts one; of a pass that keeps part of a schedule, the share of
  // the jobs that it places anew.
  std::int64_t count() const { return placed_ / project_->jobs(); }

 private:
  struct Member {
    JobOrder order;                   // by start
    std::vector<std::int32_t> start;  // by job
    std::vector<std::uint8_t> modes;  // by job
    std::int64_t overdraft = 0;
    std::int32_t length = 0;
    std::uint64_t hash = 0;  // of the dates and modes

    bool better_than(const Member& other) const {
      return overdraft != other.overdraft ? overdraft < other.overdraft : length < other.length;
    }
  };

  void clear();
  void fill_one();
  void sample(Member& member);
  void choose_modes(Member& member);
  // The position from which on the mother has a say.
  std::size_t cross(const Member& father, const Member& mother, Member& child);
  static std::size_t before(const Member& member, std::int32_t day);
  // From position `first` on; the modes of all.
  void mutate(Member& member, std::size_t first);
  void repair(std::vector<std::uint8_t>& modes);
  // The first schedule of a member's order, in `dates_`; of the first `kept` jobs the dates are there already.
  void decode(Member& member, std::size_t kept);
  // Justifies it twice, and gives the member its order by start, length and hash.
  void justify(Member& member);
  void keep_if_best(const Member& member);
  bool breed();
  std::size_t pick_parent();
  std::size_t pick_weak();
  void replace(std::size_t at, Member& child);

  const Project* project_;
  Random random_;
  SerialScheduler scheduler_;
  bool several_modes_;
  std::vector<std::int32_t> tail_;               // by job: the least days from its start to the end
  std::vector<std::vector<Job>> successors_;     // by job
  std::vector<std::int32_t> predecessor_count_;  // by job
  std::size_t target_size_ = 0;
  std::uint32_t tournament_ = 2;
  std::vector<Member> members_;
  std::unordered_set<std::uint64_t> hashes_;
  Member child_;
  Dates dates_;
  JobOrder scratch_;
  std::vector<std::uint8_t> choice_;
  std::optional<Plan> best_;
  std::int32_t best_length_;
  std::int64_t placed_ = 0;  // jobs, by all passes
  std::size_t idle_ = 0;     // children in a row that found no place
};

}  // namespace entente::plan::makespan
