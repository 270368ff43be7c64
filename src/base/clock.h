// Time is passed in: nothing below the edge asks the machine for it.
#pragma once

#include <chrono>

namespace entente {

class Clock {
 public:
  using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
  virtual ~Clock() = default;
  // UTC.
  virtual Instant now() const = 0;
  // Never goes back; for measuring how long something takes.
  virtual std::chrono::nanoseconds elapsed() const = 0;
};

class SystemClock final : public Clock {
 public:
  Instant now() const override {
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
  }
  std::chrono::nanoseconds elapsed() const override { return std::chrono::steady_clock::now().time_since_epoch(); }
};

// CPU time of this process, or of the thread that asks: what a measurement counts where others share the machine.
class ProcessCpuClock final : public Clock {
 public:
  Instant now() const override { return SystemClock().now(); }
  std::chrono::nanoseconds elapsed() const override;
};

class ThreadCpuClock final : public Clock {
 public:
  Instant now() const override { return SystemClock().now(); }
  std::chrono::nanoseconds elapsed() const override;
};

// For tests: stands still until it is moved.
class ManualClock final : public Clock {
 public:
  Instant now() const override { return now_; }
  std::chrono::nanoseconds elapsed() const override { return now_.time_since_epoch(); }
  void advance(std::chrono::milliseconds by) { now_ += by; }

 private:
  Instant now_{};
};

}  // namespace entente
