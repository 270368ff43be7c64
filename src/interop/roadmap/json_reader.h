// Walks a tree of JSON, knowing where it is. The first thing that is wrong is kept and everything after it reads as
// empty, so that what reads a format is written without a branch for each failure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/decimal.h"
#include "base/result.h"
#include "interop/roadmap/json_node.h"
#include "interop/roadmap/words.h"

namespace entente::interop::roadmap {

// The first error of a reading.
class FirstError {
 public:
  void report(Error error) {
    if (!error_) error_ = std::move(error);
  }
  const std::optional<Error>& get() const { return error_; }

 private:
  std::optional<Error> error_;
};

// One place in the tree, named by the path that led to it: `selected[3].start`. Lives on the stack, below its parent.
//
// Errors: roadmap.missing_key, roadmap.wrong_type (path, expected), roadmap.not_a_date, roadmap.unknown_word (path,
// text, words), roadmap.number_out_of_range, roadmap.too_many_items.
class Cursor {
 public:
  Cursor(const JsonNode& root, FirstError& errors) : node_(&root), errors_(&errors) {}

  Cursor key(std::string_view name) const;
  std::optional<Cursor> optional_key(std::string_view name) const;

  // Calls `read` with each element; nothing is called when this is no array or has more than `limit` elements.
  template <class Read>
  void each(std::size_t limit, Read read) const {
    const JsonNode::Array* array = elements(limit);
    if (array == nullptr) return;
    for (std::size_t i = 0; i < array->size(); ++i) read(Cursor((*array)[i], *errors_, this, {}, i));
  }
  template <class Row, class Read>
  std::vector<Row> rows(std::size_t limit, Read read) const {
    std::vector<Row> rows;
    each(limit, [&](const Cursor& at) { rows.push_back(read(at)); });
    return rows;
  }
  // Exactly `count` elements, or an error.
  std::vector<Cursor> tuple(std::size_t count) const;

  std::string text() const;
  std::string id() const;  // a text of 1 to 200 bytes
  std::vector<std::string> ids() const;
  bool boolean() const;
  std::int64_t integer(std::int64_t least, std::int64_t most) const;
  double real() const;
  Decimal decimal() const;
  Date date() const;
  template <class Enum>
  Enum word() const {
    const std::string word = text();
    const std::optional<Enum> value = from_word<Enum>(word);
    if (value) return *value;
    refuse_word(word, Words<Enum>::kList);
    return Enum{};
  }

  void refuse(std::string code, std::vector<Argument> arguments = {}) const;
  std::string path() const;

 private:
  Cursor(const JsonNode& node, FirstError& errors, const Cursor* parent, std::string_view name, std::size_t index)
      : node_(&node), errors_(&errors), parent_(parent), name_(name), index_(index) {}

  const JsonNode::Array* elements(std::size_t limit) const;
  const JsonNode::Number* number(std::string_view expected) const;
  const JsonNode::Object* object() const;
  void wrong_type(std::string_view expected) const;
  void refuse_word(const std::string& word, std::span<const std::string_view> words) const;

  const JsonNode* node_;  // null: the key was not there, which has been reported
  FirstError* errors_;
  const Cursor* parent_ = nullptr;
  std::string_view name_;  // empty: an element of an array
  std::size_t index_ = 0;
};

}  // namespace entente::interop::roadmap
