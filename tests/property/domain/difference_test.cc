// The difference of two states takes the one to the other, backwards too, and two of them make one.
#include "domain/difference.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "base/random.h"
#include "domain/fold.h"
#include "support/cases.h"
#include "support/domain/random_entries.h"

namespace entente::domain::differing {
namespace {

using What = ObjectChange::What;

// What stands, field by field: what a difference is about.
struct Name {
  Kind kind{};
  std::string key;
  Readers readers;
  auto operator<=>(const Name&) const = default;
};
using Cells = std::map<std::size_t, std::string>;
using Standing = std::map<Name, Cells>;

Standing standing(const Programme& programme) {
  Standing all;
  for (const KindFacts& kind : all_kinds()) {
    for (std::size_t i = 0; i < programme.count(kind.kind); ++i) {
      const ObjectPtr& object = programme.object(kind.kind, i);
      if (object->retracted) continue;
      Cells& fields = all[{object->kind, object->key, object->readers}];
      for (std::size_t column = 0; column < kind.columns.size(); ++column)
        if (column != kind.releasability && !object->row->write(column).empty())
          fields[column] = object->row->write(column);
    }
  }
  return all;
}

// Each change as it is told: from what, to what.
struct Told {
  What what{};
  std::vector<FieldChange> fields;
};
using Changes = std::map<Name, Told>;

Changes told(const std::vector<ObjectChange>& changes) {
  Changes steps;
  for (const ObjectChange& change : changes) {
    const Name name{change.after->kind, change.after->key, change.after->readers};
    EXPECT_TRUE(steps.emplace(name, Told{change.what, change.fields}).second) << name.key << " is told once";
  }
  return steps;
}

void put(Cells& fields, std::size_t column, const std::string& text) {
  fields.erase(column);
  if (!text.empty()) fields[column] = text;
}

Standing forwards(Standing state, const Changes& steps) {
  for (const auto& [name, step] : steps) {
    if (step.what == What::retracted) {
      EXPECT_EQ(state.erase(name), 1u);
      continue;
    }
    EXPECT_EQ(state.contains(name), step.what == What::changed);
    Cells& fields = state[name];
    for (const FieldChange& field : step.fields) {
      EXPECT_EQ(fields.contains(field.column) ? fields[field.column] : std::string(), field.before);
      put(fields, field.column, field.after);
    }
  }
  return state;
}

Standing backwards(Standing state, const Changes& steps, const std::vector<ObjectChange>& changes) {
  for (const auto& [name, step] : steps) {
    EXPECT_TRUE(step.what != What::fresh || state.erase(name) == 1);
    if (step.what != What::changed) continue;
    for (const FieldChange& field : step.fields) put(state[name], field.column, field.before);
  }
  for (const ObjectChange& change : changes) {
    if (change.what != What::retracted) continue;
    Cells& fields = state[{change.before->kind, change.before->key, change.before->readers}];
    for (const FieldChange& field : changed_fields(nullptr, *change.before)) put(fields, field.column, field.after);
  }
  return state;
}

std::vector<Programme> three_states(int seed) {
  std::vector<Said> entries = test::random_entries(static_cast<std::uint64_t>(seed), 140);
  std::sort(entries.begin(), entries.end(), [](const Said& a, const Said& b) { return a.turn < b.turn; });
  Random random(Seed{static_cast<std::uint64_t>(seed)}, 11);
  std::vector<std::uint32_t> ends = {random.below(140), random.below(140), 139};
  std::sort(ends.begin(), ends.end());
  std::vector<Programme> states;
  for (const std::uint32_t end : ends) states.push_back(fold({entries.begin(), entries.begin() + end + 1}));
  return states;
}

TEST(Difference, takes_one_state_to_the_other_and_back) {
  for (int seed = 0; seed < test::cases(40, 600); ++seed) {
    const std::vector<Programme> states = three_states(seed);
    const std::vector<ObjectChange> changes = difference(states[0], states[2]);
    const Changes steps = told(changes);
    const Standing before = standing(states[0]), after = standing(states[2]);
    ASSERT_EQ(forwards(before, steps), after) << seed;
    ASSERT_EQ(backwards(after, steps, changes), before) << seed;
    ASSERT_TRUE(difference(states[0], states[0]).empty()) << seed;
  }
}

// What came and went in between is no change, and neither is a field that is again what it was.
TEST(Difference, over_two_spans_is_that_over_both) {
  for (int seed = 0; seed < test::cases(40, 600); ++seed) {
    const std::vector<Programme> states = three_states(seed);
    const Changes first = told(difference(states[0], states[1])), second = told(difference(states[1], states[2]));
    const Changes both = told(difference(states[0], states[2]));
    ASSERT_EQ(forwards(forwards(standing(states[0]), first), second), forwards(standing(states[0]), both)) << seed;
    std::map<Name, std::pair<bool, bool>> ends;  // whether it stood before, and whether it does after
    for (const Changes* steps : {&first, &second}) {
      for (const auto& [name, step] : *steps) {
        const bool was = step.what != What::fresh, is = step.what != What::retracted;
        const auto place = ends.emplace(name, std::pair(was, is)).first;
        place->second.second = is;
      }
    }
    std::erase_if(ends, [](const auto& end) { return !end.second.first && !end.second.second; });
    ASSERT_EQ(both.size(), ends.size()) << seed;
    for (const auto& [name, end] : ends) {
      ASSERT_TRUE(both.contains(name)) << name.key;
      const What expected = !end.first ? What::fresh : end.second ? What::changed : What::retracted;
      EXPECT_EQ(both.at(name).what, expected) << name.key << " " << seed;
    }
  }
}

// The control: a difference that leaves one thing out does not get there.
TEST(Difference, that_leaves_something_out_is_noticed) {
  int noticed = 0;
  for (int seed = 0; seed < 20; ++seed) {
    const std::vector<Programme> states = three_states(seed);
    Changes steps = told(difference(states[0], states[2]));
    const auto with_fields = std::find_if(steps.begin(), steps.end(), [](const auto& step) {
      return step.second.what == What::fresh || !step.second.fields.empty();
    });
    if (with_fields == steps.end()) continue;
    steps.erase(with_fields);
    noticed += forwards(standing(states[0]), steps) != standing(states[2]) ? 1 : 0;
  }
  EXPECT_GE(noticed, 18);
}

}  // namespace
}  // namespace entente::domain::differing
