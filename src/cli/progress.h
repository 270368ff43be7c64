#pragma once

#include <optional>
#include <string>

#include "cli/session.h"
#include "plan/plan.h"

namespace entente::cli {

// One line at the foot of a terminal, written over again and again: how far it is, and how to stop.
// Nothing where the error stream is no terminal.
class ProgressLine {
 public:
  explicit ProgressLine(const Session& session) : session_(session) {}
  void show(const plan::Progress& made);
  // Other words; with a bar where the share done is known.
  void show(std::optional<double> share, const std::string& words);
  void clear();

 private:
  const Session& session_;
  bool shown_ = false;
};

}  // namespace entente::cli
