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
    was_idle = !has_next();
    items_.push_back({head, &key, std::nullopt});
  }
  if (was_idle) more_.notify_one();
}

bool SigningLane::is_signed() const {
  const std::lock_guard lock(mutex_);
  return items_.front().signature.has_value();
}

bool SigningLane::help() {
  std::unique_lock lock(mutex_);
  if (!has_next()) return false;
  sign_next(lock);
  return true;
}

record::Signature SigningLane::take() {
  std::unique_lock lock(mutex_);
  const Item first = std::move(items_.front());
  items_.pop_front();
  next_ = std::max(next_, ++first_);
  lock.unlock();
  return first.signature ? *first.signature : first.key->sign(record::kHeadType, first.head);
}

void SigningLane::clear() {
  const std::lock_guard lock(mutex_);
  first_ = next_ = first_ + std::ssize(items_);
  items_.clear();
}

void SigningLane::run() {
  std::unique_lock lock(mutex_);
  for (;;) {
    more_.wait(lock, [this] { return stopped_ || has_next(); });
    if (stopped_) return;
    sign_next(lock);
  }
}

void SigningLane::sign_next(std::unique_lock<std::mutex>& lock) {
  const std::int64_t number = next_++;
  const std::string head = item(number).head;  // the item may be gone before this is signed
  const record::SigningKey* key = item(number).key;
  lock.unlock();
  const auto signature = key->sign(record::kHeadType, head);
  lock.lock();
  if (number >= first_) item(number).signature = signature;
}

}  // namespace entente::store
