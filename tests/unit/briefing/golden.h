// Texts that are kept: with ENTENTE_APPROVE=1 they are written anew, to be read before they are committed.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace entente::briefing::test {

inline void expect_golden(const std::string& name, const std::string& text) {
  const std::string path = ENTENTE_SOURCE_DIR "/tests/golden/briefing/" + name;
  if (std::getenv("ENTENTE_APPROVE") != nullptr) std::ofstream(path, std::ios::binary) << text;
  std::ifstream file(path, std::ios::binary);
  std::ostringstream kept;
  kept << file.rdbuf();
  EXPECT_TRUE(kept.str() == text) << name << " is not what was approved; ENTENTE_APPROVE=1 writes it anew";
}

}  // namespace entente::briefing::test
