// Everything that a programme tells one reader, as text: two programmes that differ in it tell the reader apart.
#pragma once

#include <string>

#include "domain/fold.h"

namespace entente::test {

// Ways in which what is hidden could show. Only the tests have them.
enum class Leak : int {
  none,
  counts_hidden_objects,
  lists_hidden_refusals,
  finds_what_is_hidden,
  prefers_what_is_told_to_fewer,
  history_of_hidden_namesakes,
  tells_hidden_feeds,
  refuses_names_that_are_taken_in_hiding,
  hidden_references_hold_back,
  hidden_disputes_show,
  numbers_by_hidden_order,
};
inline constexpr int kLeaks = 10;

// What a party is told of a fold of `entries`: the objects that it may read with their histories, what is found by
// every name, lists, counts, what was set aside, how far each feed has been read, and what would become of each of
// `drafts`. What it may not read is left out, unless it leaks.
std::string told_to(const std::string& party, const std::vector<domain::Said>& entries,
                    const std::vector<domain::Said>& drafts, Leak leak = Leak::none);

// Everything of an object, its history included.
std::string text_of(const domain::Object& object);
// Everything there is.
std::string text_of(const domain::Programme& programme);

}  // namespace entente::test
