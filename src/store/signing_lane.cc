#include "store/signing_lane.h"

#include <algorithm>

namespace entente::store {

SigningLane::~SigningLane() {
  {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
  }
  more_.notify_one();
  thread_.join();
}

void SigningLane::hand(const std::string& head, const record::SigningKey& key) {
  bool was_idle = false;
  {
    const std::lock_guard lock(mutex_);
    was_idle = next_ >= items_.size();
    items_.push_back({head, &key, std::nullopt});
  }
  if (was_idle) more_.notify_one();
}

bool SigningLane::is_signed(std::size_t number) const {
  const std::lock_guard lock(mutex_);
  return items_[number].signature.has_value();
}

record::Signature SigningLane::signature(std::size_t number) {
  std::unique_lock lock(mutex_);
  Item& item = items_[number];
  if (item.signature) return *item.signature;
  next_ = std::max(next_, number + 1);
  lock.unlock();
  const auto signature = item.key->sign(record::kHeadType, item.head);  // the thread changes neither
  lock.lock();
  item.signature = signature;
  return signature;
}

void SigningLane::clear() {
  const std::lock_guard lock(mutex_);
  items_.clear();
  next_ = 0;
  ++round_;
}

void SigningLane::run() {
  std::unique_lock lock(mutex_);
  for (;;) {
    more_.wait(lock, [this] { return stopped_ || next_ < items_.size(); });
    if (stopped_) return;
    const std::size_t number = next_++;
    const std::int64_t round = round_;
    const std::string head = items_[number].head;  // the item may be gone before this is signed
    const record::SigningKey* key = items_[number].key;
    lock.unlock();
    const auto signature = key->sign(record::kHeadType, head);
    lock.lock();
    if (round == round_) items_[number].signature = signature;
  }
}

}  // namespace entente::store
