#pragma once

#include "cli/session.h"
#include "plan/plan.h"

namespace entente::cli {

// One line at the foot of a terminal, written over again and again: share done, value, bound, gap, and how to stop.
// Nothing where the error stream is no terminal.
class ProgressLine {
 public:
  explicit ProgressLine(const Session& session) : session_(session) {}
  void show(const plan::Progress& made);
  void clear();

 private:
  const Session& session_;
  bool shown_ = false;
};

}  // namespace entente::cli
