#include "support/store/sqlite_locks.h"

#include <algorithm>

namespace entente::test {

bool SqliteLocks::others_at_least(const void* who, int level) const {
  return std::any_of(levels_.begin(), levels_.end(),
                     [&](const auto& holder) { return holder.first != who && holder.second >= level; });
}

int SqliteLocks::lock(const void* who, int level) {
  const std::lock_guard guard(mutex_);
  int& held = levels_[who];
  if (held >= level) return SQLITE_OK;
  if (level == SQLITE_LOCK_SHARED) {
    if (others_at_least(who, SQLITE_LOCK_PENDING)) return SQLITE_BUSY;
  } else {
    if (others_at_least(who, SQLITE_LOCK_RESERVED)) return SQLITE_BUSY;
    if (level == SQLITE_LOCK_EXCLUSIVE && others_at_least(who, SQLITE_LOCK_SHARED)) {
      held = SQLITE_LOCK_PENDING;
      return SQLITE_BUSY;
    }
  }
  held = level;
  return SQLITE_OK;
}

void SqliteLocks::unlock(const void* who, int level) {
  const std::lock_guard guard(mutex_);
  if (level == SQLITE_LOCK_NONE) {
    levels_.erase(who);
  } else {
    levels_[who] = std::min(levels_[who], level);
  }
}

bool SqliteLocks::reserved() const {
  const std::lock_guard guard(mutex_);
  return others_at_least(nullptr, SQLITE_LOCK_RESERVED);
}

volatile void* SqliteLocks::region(std::size_t number, std::size_t size, bool make) {
  const std::lock_guard guard(mutex_);
  if (number >= regions_.size()) {
    if (!make) return nullptr;
    while (number >= regions_.size()) regions_.push_back(std::make_unique<std::vector<unsigned char>>(size));
  }
  return regions_[number]->data();
}

bool SqliteLocks::free_for(const Slot& slot, const void* who, bool exclusive) const {
  if (slot.owner != nullptr && slot.owner != who) return false;
  return !exclusive ||
         std::all_of(slot.readers.begin(), slot.readers.end(), [&](const auto& reader) { return reader.first == who; });
}

int SqliteLocks::lock_shared(const void* who, int first, int count, int flags) {
  const std::lock_guard guard(mutex_);
  const bool exclusive = (flags & SQLITE_SHM_EXCLUSIVE) != 0;
  const auto begin = slots_.begin() + first;
  if ((flags & SQLITE_SHM_UNLOCK) != 0) {
    std::for_each(begin, begin + count, [&](Slot& slot) {
      if (slot.owner == who) slot.owner = nullptr;
      slot.readers.erase(who);
    });
    return SQLITE_OK;
  }
  if (!std::all_of(begin, begin + count, [&](const Slot& slot) { return free_for(slot, who, exclusive); }))
    return SQLITE_BUSY;
  std::for_each(begin, begin + count, [&](Slot& slot) {
    if (exclusive) {
      slot.owner = who;
    } else {
      slot.readers[who] = 1;
    }
  });
  return SQLITE_OK;
}

void SqliteLocks::join(const void* who) {
  const std::lock_guard guard(mutex_);
  joined_[who] = true;
}

void SqliteLocks::leave(const void* who, bool forget_memory) {
  const std::lock_guard guard(mutex_);
  for (Slot& slot : slots_) {
    if (slot.owner == who) slot.owner = nullptr;
    slot.readers.erase(who);
  }
  joined_.erase(who);
  if (joined_.empty() && forget_memory) regions_.clear();
}

}  // namespace entente::test
