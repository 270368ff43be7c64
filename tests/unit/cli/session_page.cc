#include "unit/cli/session_page.h"

#include <algorithm>
#include <regex>
#include <sstream>

namespace entente::cli {
namespace {

const std::regex kId("[0-9a-f]{4}(-[0-9a-f]{4}){15}|[0-9a-f]{12,64}");
const std::regex kTime("[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}");
constexpr std::size_t kShown = 12;  // digits of an id in a table

std::string without_what_differs(const std::string& text) {
  return std::regex_replace(std::regex_replace(text, kId, "ID"), kTime, "TIME");
}

std::vector<std::string> ids_in(const std::string& text) {
  return {std::sregex_token_iterator(text.begin(), text.end(), kId), std::sregex_token_iterator()};
}

}  // namespace

std::string SessionPage::together() const {
  std::string page = around.front();
  for (std::size_t i = 0; i < steps.size(); ++i)
    page += "$ " + steps[i].command + "\n" + steps[i].expected + around[i + 1];
  return page;
}

SessionPage read_session_page(const std::string& page) {
  SessionPage read;
  read.around.emplace_back();
  bool in_block = false, in_step = false;
  std::istringstream lines(page);
  for (std::string line; std::getline(lines, line);) {
    const bool fence = line.starts_with("```");
    if (fence) in_block = !in_block;
    if (in_block && !fence && line.starts_with("$ ")) {
      read.steps.push_back({line.substr(2), {}});
      read.around.emplace_back();
      in_step = true;
    } else if (in_step && in_block && !fence) {
      read.steps.back().expected += line + "\n";
    } else {
      in_step = false;
      read.around.back() += line + "\n";
    }
  }
  return read;
}

std::vector<std::string> words_in(const std::string& command) {
  std::vector<std::string> words;
  char quote = 0;
  bool in_word = false;
  for (const char c : command) {
    if (quote != 0 ? c == quote : (c == '"' || c == '\'')) {
      quote = quote == 0 ? c : '\0';
      if (!in_word) words.emplace_back();
      in_word = true;
    } else if (quote == 0 && c == ' ') {
      in_word = false;
    } else {
      if (!in_word) words.emplace_back();
      in_word = true;
      words.back() += c;
    }
  }
  return words;
}

bool Likeness::same(const std::string& expected, const std::string& printed) {
  if (without_what_differs(expected) != without_what_differs(printed)) return false;
  const auto page = ids_in(expected), run = ids_in(printed);
  for (std::size_t i = 0; i < page.size(); ++i) {
    known_.emplace_back(page[i], run[i]);
    if (page[i].find('-') == std::string::npos && page[i].size() > kShown)
      known_.emplace_back(page[i].substr(0, kShown), run[i].substr(0, kShown));
  }
  return true;
}

std::string Likeness::of_this_run(const std::string& command) const {
  std::string typed = command;
  for (const auto& [page, run] : known_)
    for (std::size_t at = typed.find(page); at != std::string::npos; at = typed.find(page, at + run.size()))
      typed.replace(at, page.size(), run);
  return typed;
}

}  // namespace entente::cli
