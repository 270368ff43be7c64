#include "plan/makespan/genetic.h"

#include <algorithm>
#include <cmath>

namespace entente::plan::makespan {
namespace {

constexpr double kChildrenPerMember = 55;  // in a run
constexpr std::size_t kLeastMembers = 30, kMostMembers = 20'000;
constexpr std::size_t kLarge = 2'000;  // members from which parents are the best of three, not of two
constexpr double kSwapShare = 0.05;    // of neighbours in a child's order
constexpr double kNewModes = 1.0;      // modes changed in a child, on average
constexpr double kChoosing = 0.25;     // share of the jobs that choose their mode anew while a child is decoded
constexpr std::size_t kPatience = 3;   // children without a place, for each member, after which all begins anew
constexpr std::int64_t kPasses = 3;    // schedules for a child

std::vector<std::int32_t> tails(const Project& project) {
  std::vector<std::int32_t> tail(slot(project.jobs()), 0), after(slot(project.jobs()), 0);
  std::vector<std::vector<const Link*>> out(slot(project.jobs()));
  for (const Link& link : project.links) out[slot(link.from)].push_back(&link);
  for (auto it = project.order.rbegin(); it != project.order.rend(); ++it) {
    for (const Link* link : out[slot(*it)])
      after[slot(*it)] = std::max(after[slot(*it)], link->lag + tail[slot(link->to)]);
    std::int32_t span = kNever;
    for (const JobMode& mode : project.modes[slot(*it)]) span = std::min(span, mode.span());
    tail[slot(*it)] = after[slot(*it)] + span;
  }
  return tail;
}

// How many positions at the front are the same.
std::size_t common_front(const JobOrder& a, const JobOrder& b) {
  return static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin()).first - a.begin());
}

}  // namespace

Genetic::Genetic(const Project& project, Random random)
    : project_(&project),
      random_(random),
      scheduler_(project),
      several_modes_(!project.single_mode()),
      tail_(tails(project)),
      successors_(slot(project.jobs())),
      predecessor_count_(slot(project.jobs()), 0),
      dates_(project.jobs()) {
  for (const Link& link : project.links) {
    successors_[slot(link.from)].push_back(link.to);
    ++predecessor_count_[slot(link.to)];
  }
  best_length_ = project.days + 1;  // what is longer does not fit the horizon
  const auto jobs = slot(project.jobs());
  child_.modes.assign(jobs, 0);
  choice_.assign(jobs, 0);
}

void Genetic::begin(std::int64_t schedules) {
  const double children = static_cast<double>(schedules) / static_cast<double>(kPasses);
  // Between a small and a large run the best number of children for a member grows slowly.
  const double members = children / (kChildrenPerMember * std::pow(children / 100'000.0, 0.15));
  target_size_ = std::clamp(static_cast<std::size_t>(std::max(0.0, members)), kLeastMembers, kMostMembers);
  tournament_ = target_size_ >= kLarge ? 3 : 2;
  clear();
}

void Genetic::clear() {
  members_.clear();
  hashes_.clear();
  idle_ = 0;
}

void Genetic::run(std::int64_t schedules, std::int32_t goal, const std::function<bool()>& stop) {
  while (count() < schedules && best_length_ > goal && !stop()) {
    if (members_.size() < target_size_) {
      fill_one();
      continue;
    }
    idle_ = breed() ? 0 : idle_ + 1;
    if (idle_ > kPatience * target_size_) clear();
  }
}

// A child of two parents; whether it took somebody's place.
bool Genetic::breed() {
  const std::size_t father = pick_parent(), mother = pick_parent(), weak = pick_weak();
  if (father == mother) return false;
  mutate(child_, cross(members_[father], members_[mother], child_));
  const std::size_t kept = several_modes_ ? 0 : common_front(members_[father].order, child_.order);
  if (kept == child_.order.size()) return false;
  dates_.start = members_[father].start;
  decode(child_, kept);
  justify(child_);
  keep_if_best(child_);
  if (hashes_.contains(child_.hash) || members_[weak].better_than(child_)) return false;
  replace(weak, child_);
  return true;
}

void Genetic::fill_one() {
  Member member;
  sample(member);
  decode(member, 0);
  justify(member);
  keep_if_best(member);
  hashes_.insert(member.hash);
  members_.push_back(std::move(member));
}

// Regret-based biased random sampling by the least days that remain (Drexl 1991, doi:10.1287/mnsc.37.12.1590).
void Genetic::sample(Member& member) {
  choose_modes(member);
  std::vector<std::int32_t> waits = predecessor_count_;
  std::vector<Job> eligible;
  std::vector<std::int64_t> ticket;
  for (Job j = 0; j < project_->jobs(); ++j) {
    if (waits[slot(j)] == 0) eligible.push_back(j);
  }
  while (!eligible.empty()) {
    std::int32_t least = kNever;
    for (const Job j : eligible) least = std::min(least, tail_[slot(j)]);
    ticket.clear();
    std::int64_t sum = 0;
    for (const Job j : eligible) ticket.push_back(sum += tail_[slot(j)] - least + 1);
    const auto drawn = static_cast<std::int64_t>(random_.below(static_cast<std::uint32_t>(sum)));
    const auto at = static_cast<std::size_t>(std::upper_bound(ticket.begin(), ticket.end(), drawn) - ticket.begin());
    const Job job = eligible[at];
    eligible[at] = eligible.back();
    eligible.pop_back();
    member.order.push_back(job);
    for (const Job next : successors_[slot(job)]) {
      if (--waits[slot(next)] == 0) eligible.push_back(next);
    }
  }
}

void Genetic::choose_modes(Member& member) {
  member.modes.assign(slot(project_->jobs()), 0);
  if (!several_modes_) return;
  for (std::size_t j = 0; j < member.modes.size(); ++j)
    member.modes[j] = static_cast<std::uint8_t>(random_.below(static_cast<std::uint32_t>(project_->modes[j].size())));
  repair(member.modes);
}

// Two-point crossover by time: the father's jobs that start in a quarter to three quarters of his days, somewhere, come
// in the mother's order and modes. They are his own jobs, not those that would be next for her: what he does before and
// after stays as it is (windows of time as in Debels, Vanhoucke 2007, doi:10.1287/opre.1060.0358).
std::size_t Genetic::cross(const Member& father, const Member& mother, Member& child) {
  const auto days = static_cast<std::uint32_t>(father.length);
  const std::uint32_t count = std::min(days, days / 4 + random_.below(days / 2 + 1));
  const auto from = static_cast<std::int32_t>(random_.below(days - count + 1));
  const std::size_t first = before(father, from), second = before(father, from + static_cast<std::int32_t>(count));
  child.order = father.order;
  child.modes = father.modes;
  // Whether a job is one of these nobody can predict: it is written in any case, and stays if it is.
  std::size_t placed = first;
  for (std::size_t p = 0; placed < second; ++p) {
    const std::size_t job = slot(mother.order[p]);
    const bool inside = static_cast<std::uint32_t>(father.start[job] - from) < count;  // earlier ones wrap
    child.order[placed] = mother.order[p];
    if (several_modes_ && inside) child.modes[job] = mother.modes[job];
    placed += inside ? 1 : 0;
  }
  return first;
}

// How many of its jobs start before `day`.
std::size_t Genetic::before(const Member& member, std::int32_t day) {
  const auto starts_before = [&](Job job) { return member.start[slot(job)] < day; };
  const auto& order = member.order;
  return static_cast<std::size_t>(std::partition_point(order.begin(), order.end(), starts_before) - order.begin());
}

void Genetic::mutate(Member& member, std::size_t first) {
  Random random = random_;  // one that nothing else sees is kept in registers
  for (std::size_t p = first; p + 1 < member.order.size(); ++p) {
    if (random.unit() >= kSwapShare) continue;
    const auto& successors = successors_[slot(member.order[p])];
    if (std::find(successors.begin(), successors.end(), member.order[p + 1]) != successors.end()) continue;
    std::swap(member.order[p], member.order[p + 1]);
  }
  random_ = random;
  if (!several_modes_) return;
  const double share = kNewModes / static_cast<double>(member.modes.size());
  for (std::size_t j = 0; j < member.modes.size(); ++j) {
    if (random_.unit() < share)
      member.modes[j] = static_cast<std::uint8_t>(random_.below(static_cast<std::uint32_t>(project_->modes[j].size())));
  }
  repair(member.modes);
}

// Changes random modes that overdraw less, until nothing is overdrawn or patience ends.
void Genetic::repair(std::vector<std::uint8_t>& modes) {
  std::int64_t overdraft = scheduler_.overdraft(modes);
  const auto jobs = static_cast<std::uint32_t>(modes.size());
  for (std::uint32_t attempt = 0; overdraft > 0 && attempt < 4 * jobs; ++attempt) {
    const std::uint32_t job = random_.below(jobs);
    const std::uint8_t before = modes[job];
    modes[job] = static_cast<std::uint8_t>(random_.below(static_cast<std::uint32_t>(project_->modes[job].size())));
    const std::int64_t after = modes[job] == before ? overdraft : scheduler_.overdraft(modes);
    if (after <= overdraft) {
      overdraft = after;
    } else {
      modes[job] = before;
    }
  }
}

void Genetic::decode(Member& member, std::size_t kept) {
  if (several_modes_) {
    for (std::uint8_t& choice : choice_) choice = random_.unit() < kChoosing;
    scheduler_.forward_choosing(member.order, choice_, member.modes, dates_);
  } else {
    scheduler_.forward(member.order, member.modes, dates_, kept);
  }
  placed_ += static_cast<std::int64_t>(member.order.size() - kept);
}

void Genetic::justify(Member& member) {
  order_by(dates_.end, dates_.length, member.order, scratch_);
  scheduler_.backward(scratch_, member.modes, dates_);
  order_by(dates_.start, dates_.length, scratch_, member.order);
  scheduler_.forward(member.order, member.modes, dates_);
  order_by(dates_.start, dates_.length, member.order, scratch_);
  member.order.swap(scratch_);
  placed_ += (kPasses - 1) * project_->jobs();
  member.start = dates_.start;
  member.length = dates_.length;
  member.overdraft = several_modes_ ? scheduler_.overdraft(member.modes) : 0;
  member.hash = 0;
  for (std::size_t j = 0; j < dates_.start.size(); ++j) {
    const auto place = static_cast<std::uint64_t>(dates_.start[j]) << 8 | member.modes[j];
    member.hash = (member.hash ^ place) * 0x9e3779b97f4a7c15ULL;
    member.hash ^= member.hash >> 29;
  }
}

void Genetic::keep_if_best(const Member& member) {
  if (member.overdraft > 0 || member.length >= best_length_) return;
  best_length_ = member.length;
  best_.emplace();
  for (std::size_t j = 0; j < dates_.start.size(); ++j) best_->push_back({member.modes[j], dates_.start[j]});
}

std::size_t Genetic::pick_parent() {
  const auto size = static_cast<std::uint32_t>(members_.size());
  std::size_t best = random_.below(size);
  for (std::uint32_t i = 1; i < tournament_; ++i) {
    const std::size_t other = random_.below(size);
    if (members_[other].better_than(members_[best])) best = other;
  }
  return best;
}

// The worst of three.
std::size_t Genetic::pick_weak() {
  const auto size = static_cast<std::uint32_t>(members_.size());
  std::size_t weak = random_.below(size);
  for (int i = 1; i < 3; ++i) {
    const std::size_t other = random_.below(size);
    if (members_[weak].better_than(members_[other])) weak = other;
  }
  return weak;
}

void Genetic::replace(std::size_t at, Member& child) {
  hashes_.erase(members_[at].hash);
  hashes_.insert(child.hash);
  std::swap(members_[at], child);
}

}  // namespace entente::plan::makespan
