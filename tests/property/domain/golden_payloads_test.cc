// Payloads as versions of this program have written them, one for each kind and version: every later one reads them.
// With ENTENTE_APPROVE=1 those of a new kind or version are added; what is there is never written again.
#include <gtest/gtest.h>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <cstdlib>
#include <fstream>
#include <set>

#include "domain/rules/rules.h"
#include "domain/statement.h"
#include "support/domain/random_entries.h"

namespace entente::domain {
namespace {

namespace json = boost::json;

const std::string kPath = std::string(ENTENTE_SOURCE_DIR) + "/tests/golden/payloads.jsonl";

// An object of the kind that states whatever it can.
json::object rich_payload(const KindFacts& kind) {
  const Rule* rule = rules_of(kind.kind).front();
  Statement statement{kind.kind, std::string(rule->act), {}, {}, {}, {EntryId{1, 2, 3}}, "because"};
  const auto row = kind.fresh();
  for (std::size_t column = 0; column < kind.columns.size(); ++column) {
    const auto& cells = test::accepted_cells(kind.kind, column);
    if (column == kind.releasability || cells.empty() || !may_state(*rule, column)) continue;
    statement.set.emplace_back(column, cells[(7 * column) % cells.size()]);
    row->read(column, statement.set.back().second);
  }
  statement.id = kind.key_of(*row);
  statement.parts.push_back({kind.kind, statement.set});
  return payload_of(statement);
}

std::vector<json::object> golden() {
  std::vector<json::object> all;
  std::ifstream file(kPath, std::ios::binary);
  for (std::string line; std::getline(file, line);) all.push_back(json::parse(line).as_object());
  return all;
}

TEST(GoldenPayloads, are_there_of_every_kind_in_every_version) {
  std::set<std::string> types;
  for (const json::object& payload : golden()) types.insert(std::string(payload.at("type").as_string()));
  for (const KindFacts& kind : all_kinds()) {
    for (std::int64_t version = 1; version <= present_version(kind.word, upcasts()); ++version) {
      const std::string type = std::string(kind.word) + ".v" + std::to_string(version);
      if (types.contains(type)) continue;
      const bool may_write = std::getenv("ENTENTE_APPROVE") != nullptr && type == type_of(kind.kind);
      if (may_write)
        std::ofstream(kPath, std::ios::binary | std::ios::app) << json::serialize(rich_payload(kind)) << "\n";
      EXPECT_TRUE(may_write) << type << " has no golden payload";
    }
  }
}

TEST(GoldenPayloads, are_read_and_mean_what_they_meant) {
  for (const json::object& payload : golden()) {
    const std::string text = json::serialize(payload);
    const auto statement = read_statement(payload);
    ASSERT_TRUE(statement) << statement.error().code << " " << text;
    const KindFacts& kind = facts(statement->kind);
    EXPECT_NE(find_rule(kind.kind, statement->act), nullptr) << text;
    EXPECT_GE(statement->set.size(), kind.key.size()) << text;
    const auto row = kind.fresh();
    for (const auto& [column, cell] : statement->set) {
      EXPECT_FALSE(row->read(column, cell)) << kind.columns[column]->name << " " << text;
      EXPECT_FALSE(row->write(column).empty()) << kind.columns[column]->name << " " << text;
    }
    EXPECT_EQ(kind.key_of(*row), statement->id) << text;
    const bool is_present = payload.at("type").as_string() == type_of(kind.kind);
    EXPECT_TRUE(!is_present || payload_of(*statement) == payload) << text;
  }
}

// The control: a field that is no longer known, or a word that is no longer one, is noticed.
TEST(GoldenPayloads, that_nobody_lifts_are_refused) {
  for (json::object payload : golden()) {
    payload["set"].as_object()["of_another_version"] = "x";
    EXPECT_FALSE(read_statement(payload));
  }
}

}  // namespace
}  // namespace entente::domain
