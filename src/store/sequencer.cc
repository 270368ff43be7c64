#include "store/sequencer.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace entente::store {

Result<std::monostate> Sequencer::run(const Work& work) {
  Request request{&work};
  std::unique_lock lock(mutex_);
  waiting_.push_back(&request);
  request.answered.wait(lock, [&] { return request.done || waiting_.front() == &request; });
  if (request.done) return std::move(request.outcome);

  const std::vector<Request*> group = next_group();
  lock.unlock();
  write(group);
  answer(group);
  settle();  // while this one is still the first, so that nobody writes beside
  lock.lock();
  waiting_.pop_front();
  if (!waiting_.empty()) waiting_.front()->answered.notify_one();
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

std::vector<Sequencer::Request*> Sequencer::next_group() const {
  const auto size = static_cast<std::ptrdiff_t>(std::min(waiting_.size(), kMostInGroup));
  return {waiting_.begin(), waiting_.begin() + size};
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

// All but the first, who answers itself.
void Sequencer::answer(const std::vector<Request*>& group) {
  const std::lock_guard lock(mutex_);
  for (std::size_t i = 1; i < group.size(); ++i) {
    group[i]->done = true;
    group[i]->answered.notify_one();
  }
  waiting_.erase(waiting_.begin() + 1, waiting_.begin() + static_cast<std::ptrdiff_t>(group.size()));
}

void Sequencer::settle() {
  if (guard() != Guard::none) return;
  if (!settle_at_once_ && !backend_.wants_to_settle()) return;
  const auto settled = backend_.settle(settle_at_once_);
  // What was committed is in the log and safe. A full disk or a busy log is met again at the next commit.
  if (settled) settle_at_once_ = false;
  if (!settled && (settled.error().code == "store.io" || settled.error().code == "store.damaged"))
    note(settled.error());
}

}  // namespace entente::store
