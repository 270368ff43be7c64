// Connections that read, beside the one that writes; each is lent to one thread at a time.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "base/result.h"
#include "store/backend.h"

namespace entente::store {

class Readers {
 public:
  using Open = std::function<Result<std::unique_ptr<Backend>>()>;

  class Lease {
   public:
    Lease(Readers* readers, std::unique_ptr<Backend> backend) : readers_(readers), backend_(std::move(backend)) {}
    Lease(Lease&&) = default;
    ~Lease() {
      if (backend_) readers_->give_back(std::move(backend_));
    }
    Backend& operator*() const { return *backend_; }
    Backend* operator->() const { return backend_.get(); }

   private:
    Readers* readers_;
    std::unique_ptr<Backend> backend_;
  };

  explicit Readers(Open open) : open_(std::move(open)) {}
  // Errors: those of opening a connection.
  Result<Lease> lend();

 private:
  void give_back(std::unique_ptr<Backend> backend);

  Open open_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<Backend>> free_;
};

}  // namespace entente::store
