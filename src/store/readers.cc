#include "store/readers.h"

namespace entente::store {

Result<Readers::Lease> Readers::lend() {
  {
    const std::lock_guard lock(mutex_);
    if (!free_.empty()) {
      Lease lease(this, std::move(free_.back()));
      free_.pop_back();
      return lease;
    }
  }
  auto opened = open_();
  if (!opened) return Failure(opened.error());
  return Lease(this, *std::move(opened));
}

// One that failed is closed.
void Readers::give_back(std::unique_ptr<Backend> backend) {
  if (!backend->state()) return;
  const std::lock_guard lock(mutex_);
  free_.push_back(std::move(backend));
}

}  // namespace entente::store
