// A vector whose copies share what neither has changed since: copying costs a pointer for each chunk, a change copies
// one chunk.
#pragma once

#include <memory>
#include <vector>

namespace entente::domain {

template <class T, std::size_t kChunk = 128>
class SharedVector {
 public:
  std::size_t size() const { return size_; }
  const T& operator[](std::size_t i) const { return (*chunks_[i / kChunk])[i % kChunk]; }
  void push_back(T value) {
    if (size_ % kChunk == 0) {
      chunks_.push_back(std::make_shared<std::vector<T>>());
      chunks_.back()->reserve(kChunk);
    }
    own(size_ / kChunk).push_back(std::move(value));
    ++size_;
  }
  // To be changed.
  T& at(std::size_t i) { return own(i / kChunk)[i % kChunk]; }

 private:
  std::vector<T>& own(std::size_t chunk) {
    std::shared_ptr<std::vector<T>>& shared = chunks_[chunk];
    if (shared.use_count() > 1) {
      auto copy = std::make_shared<std::vector<T>>();
      copy->reserve(kChunk);
      copy->assign(shared->begin(), shared->end());
      shared = std::move(copy);
    }
    return *shared;
  }

  std::vector<std::shared_ptr<std::vector<T>>> chunks_;
  std::size_t size_ = 0;
};

}  // namespace entente::domain
