// Signs on a thread of its own, while the one who handed the entries over goes on and, when there is nothing else to
// do, helps. That one never waits for the thread, which may be without a processor: what it needs and is not signed yet
// it signs itself. Ed25519 signatures depend on nothing but key and bytes, so it does not matter who does it, nor that
// both may.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "record/signing.h"

namespace entente::store {

class SigningLane {
 public:
  SigningLane() : thread_([this] { run(); }) {}
  SigningLane(const SigningLane&) = delete;
  SigningLane& operator=(const SigningLane&) = delete;
  ~SigningLane();

  // The head of an entry; `key` outlives the lane.
  void hand(const std::string& head, const record::SigningKey& key);
  // Whether the first that is here is signed.
  bool is_signed() const;
  // Signs one that nobody has begun; false when there is none.
  bool help();
  // The signature of the first, which leaves.
  record::Signature take();
  // Forgets all of them.
  void clear();

 private:
  struct Item {
    std::string head;
    const record::SigningKey* key;
    std::optional<record::Signature> signature;
  };

  void run();
  bool has_next() const { return next_ < first_ + std::ssize(items_); }
  Item& item(std::int64_t number) { return items_[static_cast<std::size_t>(number - first_)]; }
  // The first that nobody has begun, of which there is one; unlocked meanwhile.
  void sign_next(std::unique_lock<std::mutex>& lock);

  mutable std::mutex mutex_;
  std::condition_variable more_;
  std::deque<Item> items_;
  std::int64_t first_ = 0;  // of all that ever came, the number of the first that is here
  std::int64_t next_ = 0;   // likewise of the first that nobody has begun
  bool stopped_ = false;
  std::thread thread_;
};

}  // namespace entente::store
