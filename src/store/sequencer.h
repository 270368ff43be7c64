// All writing, one after the other, and several requests in one transaction: who asks first while nobody writes does
// the work of all who ask meanwhile, then the next of them (as the writers of LevelDB do). One who writes alone pays
// for no other thread; many share the wait for the disk (group commit, DeWitt et al. 1984, doi:10.1145/602259.602261).
//
// What returns without an error is durable. A failed sync is never tried again: the guard is then `broken`, and the
// store has to be opened anew, which looks at what is on the disk.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "base/result.h"
#include "store/backend.h"
#include "store/store.h"

namespace entente::store {

class Sequencer {
 public:
  // A request's part in a transaction. It may refuse, having written nothing.
  using Work = std::function<Result<std::monostate>()>;

  // `finish` is called before each commit, for what is done for all of a transaction at once; `publish` after each
  // commit and `undo` after each roll-back, before anyone is answered.
  Sequencer(Backend& backend, std::function<void()> finish, std::function<void()> publish, std::function<void()> undo)
      : backend_(backend), finish_(std::move(finish)), publish_(std::move(publish)), undo_(std::move(undo)) {}

  // Returns when what `work` wrote is durable, or why it is not. Errors: those of `work` and of the backend;
  // store.broken.
  Result<std::monostate> run(const Work& work);
  // The same, with the value that `work` makes.
  template <class Value>
  Result<Value> make(const std::function<Result<Value>()>& work);

  // After the transaction in which this is asked: nothing of what was erased stays in the log.
  void settle_at_once() { settle_at_once_ = true; }

  Guard guard() const;
  // When the store is closed and nobody writes any more.
  void close();

 private:
  struct Request {
    const Work* work;
    Result<std::monostate> outcome{};
    bool done = false;
    // Shared with who wakes this one, without the lock: it may outlast the request.
    std::shared_ptr<std::condition_variable> turn = std::make_shared<std::condition_variable>();
  };

  static constexpr std::size_t kMostInGroup = 256;

  std::vector<Request*> take_group();
  void write(const std::vector<Request*>& group);
  Result<std::monostate> write_all(const std::vector<Request*>& group);
  Result<std::monostate> do_all(const std::vector<Request*>& group);
  void hand_over();
  void answer(const std::vector<Request*>& group);
  bool is_to_settle() const;
  void settle();
  void note(const Error& error);

  Backend& backend_;
  std::function<void()> finish_, publish_, undo_;
  bool settle_at_once_ = false;  // of the one who writes

  mutable std::mutex mutex_;
  std::deque<Request*> waiting_;  // the first of them writes next
  bool writing_ = false;
  Guard guard_ = Guard::none;
};

template <class Value>
Result<Value> Sequencer::make(const std::function<Result<Value>()>& work) {
  std::optional<Value> made;
  const auto done = run([&]() -> Result<std::monostate> {
    auto result = work();
    if (!result) return Failure(result.error());
    made = *std::move(result);
    return std::monostate{};
  });
  if (!done) return Failure(done.error());
  return *std::move(made);
}

}  // namespace entente::store
