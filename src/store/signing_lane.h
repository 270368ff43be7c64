// Signs on a thread of its own, while the one who handed the entries over goes on. That one never waits for the thread,
// which may be without a processor: what it needs and is not signed yet it signs itself. Ed25519 signatures depend on
// nothing but key and bytes, so it does not matter who does it, nor that both may.
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

  // The head of an entry; `key` outlives the lane. Heads are numbered from 0 in the order in which they come.
  void hand(const std::string& head, const record::SigningKey& key);
  bool is_signed(std::size_t number) const;
  record::Signature signature(std::size_t number);
  // Forgets all of them and counts anew.
  void clear();

 private:
  struct Item {
    std::string head;
    const record::SigningKey* key;
    std::optional<record::Signature> signature;
  };

  void run();

  mutable std::mutex mutex_;
  std::condition_variable more_;
  std::deque<Item> items_;
  std::size_t next_ = 0;    // the first that the thread has not begun
  std::int64_t round_ = 0;  // of clear()
  bool stopped_ = false;
  std::thread thread_;
};

}  // namespace entente::store
