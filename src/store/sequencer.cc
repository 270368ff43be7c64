#include "store/sequencer.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace entente::store {

Result<std::monostate> Sequencer::run(const Work& work) {
  Request request{&work};
  std::unique_lock lock(mutex_);
  waiting_.push_back(&request);
  request.turn->wait(lock, [&] { return request.done || (!writing_ && waiting_.front() == &request); });
  if (request.done) return std::move(request.outcome);

  writing_ = true;
  const std::vector<Request*> group = take_group();
  lock.unlock();
  write(group);
  if (is_to_settle()) {  // nobody writes beside, and nobody whose answer is known waits for it
    answer(group);
    settle();
    hand_over();
  } else {  // the disk is the bottleneck: the next first, answers beside its work
    hand_over();
    answer(group);
  }
  return std::move(request.outcome);
}

Guard Sequencer::guard() const {
  const std::lock_guard lock(mutex_);
  return guard_;
}

void Sequencer::close() {
  settle_at_once_ = true;
  settle();
}

std::vector<Sequencer::Request*> Sequencer::take_group() {
  const auto end = waiting_.begin() + static_cast<std::ptrdiff_t>(std::min(waiting_.size(), kMostInGroup));
  std::vector<Request*> group(waiting_.begin(), end);
  waiting_.erase(waiting_.begin(), end);
  return group;
}

void Sequencer::write(const std::vector<Request*>& group) {
  const auto written = write_all(group);
  if (written) {
    publish_();
    const std::lock_guard lock(mutex_);
    guard_ = Guard::none;
    return;
  }
  backend_.roll_back();
  undo_();
  note(written.error());
  // What refused for a reason of its own keeps it.
  for (Request* request : group) {
    if (request->outcome) request->outcome = Failure(written.error());
  }
}

Result<std::monostate> Sequencer::write_all(const std::vector<Request*>& group) {
  if (guard() == Guard::broken) return failure("store.broken");
  backend_.begin();
  try {
    if (auto done = do_all(group); !done) return done;
  } catch (const std::exception& thrown) {  // out of memory above all: whoever waits is answered
    return failure("store.failed", {{"why", std::string(thrown.what())}});
  }
  return backend_.commit();
}

Result<std::monostate> Sequencer::do_all(const std::vector<Request*>& group) {
  for (Request* request : group) {
    if (auto state = backend_.state(); !state) return state;
    request->outcome = (*request->work)();
    // A refusal may rest on something that could not be read: then it is no refusal.
    if (auto state = backend_.state(); !state) {
      request->outcome = std::monostate{};
      return state;
    }
  }
  finish_();
  return backend_.state();
}

void Sequencer::note(const Error& error) {
  const std::lock_guard lock(mutex_);
  if (error.code == "store.disk_full") guard_ = Guard::read_only;
  if (error.code == "store.io" || error.code == "store.damaged") guard_ = Guard::broken;
}

void Sequencer::hand_over() {
  std::shared_ptr<std::condition_variable> next;
  {
    const std::lock_guard lock(mutex_);
    writing_ = false;
    if (!waiting_.empty()) next = waiting_.front()->turn;
  }
  if (next) next->notify_one();
}

// All but the first, who answers itself. Nobody is woken into a lock that is held.
void Sequencer::answer(const std::vector<Request*>& group) {
  std::vector<std::shared_ptr<std::condition_variable>> turns;
  {
    const std::lock_guard lock(mutex_);
    for (std::size_t i = 1; i < group.size(); ++i) {
      group[i]->done = true;
      turns.push_back(group[i]->turn);
    }
  }
  for (const auto& turn : turns) turn->notify_one();
}

bool Sequencer::is_to_settle() const {
  return guard() == Guard::none && (settle_at_once_ || backend_.wants_to_settle());
}

void Sequencer::settle() {
  if (!is_to_settle()) return;
  const auto settled = backend_.settle(settle_at_once_);
  // What was committed is in the log and safe. A full disk or a busy log is met again at the next commit.
  if (settled) settle_at_once_ = false;
  if (!settled && (settled.error().code == "store.io" || settled.error().code == "store.damaged"))
    note(settled.error());
}

}  // namespace entente::store
