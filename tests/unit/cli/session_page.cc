#include "unit/cli/session_page.h"

#include <algorithm>
#include <sstream>
#include <string_view>

namespace entente::cli {
namespace {

constexpr std::string_view kKeyForm = "hhhh-hhhh-hhhh-hhhh-hhhh-hhhh-hhhh-hhhh-hhhh-hhhh-hhhh-hhhh-hhhh-hhhh-hhhh-hhhh";
constexpr std::string_view kTimeForm = "dddd-dd-dd?dd:dd:dd";
constexpr std::size_t kShown = 12;  // digits of an id in a table, and the fewest of one

bool fits(char c, char form) {
  if (form == 'd') return c >= '0' && c <= '9';
  if (form == 'h') return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
  return form == '?' ? c == ' ' || c == 'T' : c == form;
}

bool has_form(std::string_view text, std::string_view form) {
  return text.size() >= form.size() &&
         std::equal(form.begin(), form.end(), text.begin(), [](char expected, char c) { return fits(c, expected); });
}

// How long a key or an id is that the text begins with; 0 when it does not.
std::size_t id_length(std::string_view text) {
  if (has_form(text, kKeyForm)) return kKeyForm.size();
  const auto end = std::find_if_not(text.begin(), text.end(), [](char c) { return fits(c, 'h'); });
  const auto digits = static_cast<std::size_t>(end - text.begin());
  return digits >= kShown ? digits : 0;
}

// The text with what differs from run to run replaced; the ids and keys that were in it.
struct Normal {
  std::string text;
  std::vector<std::string> ids;
};

Normal normal(std::string_view text) {
  Normal made;
  while (!text.empty()) {
    const std::size_t id = id_length(text);
    if (id > 0) {
      made.ids.emplace_back(text.substr(0, id));
      made.text += "ID";
      text.remove_prefix(id);
    } else if (has_form(text, kTimeForm)) {
      made.text += "TIME";
      text.remove_prefix(kTimeForm.size());
    } else {
      made.text += text.front();
      text.remove_prefix(1);
    }
  }
  return made;
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
  const Normal of_page = normal(expected), of_run = normal(printed);
  if (of_page.text != of_run.text) return false;
  const auto &page = of_page.ids, &run = of_run.ids;
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
