// Drafts roadmaps of the small package for tests.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "app/draft_roadmap.h"
#include "app/roadmap_file.h"
#include "base/clock.h"
#include "interop/roadmap/write.h"
#include "small_package.h"
#include "text/text.h"

namespace entente::app {

inline Date day(std::string_view text) {
  return Date::parse(text).value();
}

inline std::string english(const Message& message) {
  static const text::Text text(text::Language::english);
  return text.say(message);
}

// One line an error, for a test that fails.
inline std::string told(const std::vector<Error>& errors) {
  std::string lines;
  for (const Error& error : errors) lines += error.where.file + ":" + error.where.column + ": " + error.code + "\n";
  return lines;
}

inline std::vector<std::string> codes_of(const std::vector<Message>& messages) {
  std::vector<std::string> codes;
  for (const Message& message : messages) codes.push_back(message.code);
  return codes;
}

inline DraftRequest small_request(const std::string& package = kSmallPackage) {
  DraftRequest request;
  request.input.package = package;
  request.options.effort = 300;
  request.options.threads = 1;
  return request;
}

// The roadmap of the request, which must succeed.
inline interop::roadmap::RoadmapFile drafted(const DraftRequest& request, const Files& files) {
  const auto result = draft_roadmap(request, files, ManualClock{});
  EXPECT_TRUE(result) << told(result.error());
  return to_roadmap_file(*result, english);
}

}  // namespace entente::app
