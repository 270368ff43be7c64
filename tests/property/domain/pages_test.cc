// The pages that say who may do what, and what a payload holds, are those of the program. With ENTENTE_APPROVE=1 they
// are written anew, to be read.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "domain/permissions.h"
#include "domain/rules/rules.h"
#include "domain/statement.h"

namespace entente::domain {
namespace {

std::string content(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

void hold(const std::string& page, const std::string& text) {
  const std::string path = std::string(ENTENTE_SOURCE_DIR) + "/docs/" + page;
  if (std::getenv("ENTENTE_APPROVE") != nullptr) std::ofstream(path, std::ios::binary) << text;
  EXPECT_EQ(content(path), text) << page;
}

template <class Words>
std::string listed(const Words& words) {
  std::string text;
  for (const auto& word : words) text.append(text.empty() ? "`" : " `").append(word).append("`");
  return text;
}

TEST(Pages, of_roles_are_the_table_of_permissions) {
  std::string text =
      "# Who may do what\n\n"
      "Always for one's own party. A person may hold several roles; who releases is never who wrote. A reader and an\n"
      "auditor write nothing; who clears a text is never who wrote it. Written by a test from\n"
      "`src/domain/permissions.cc`.\n";
  for (const std::string_view role : kWords<PersonRole>) {
    text.append("\n## ").append(role).append("\n| object | acts |\n|---|---|\n");
    for (const KindFacts& kind : all_kinds()) {
      std::vector<std::string_view> acts;
      for (const Rule* rule : rules_of(kind.kind))
        if (may(*from_word<PersonRole>(role), kind.kind, rule->act)) acts.push_back(rule->act);
      if (!acts.empty()) text.append("| ").append(kind.word).append(" | ").append(listed(acts)).append(" |\n");
    }
  }
  hold("user/roles.md", text);
}

TEST(Pages, of_payloads_are_the_descriptions_and_the_rules) {
  std::string text =
      "# Payloads\n\n"
      "What an entry says of an object (`src/domain/statement.h`), in the canonical JSON of `record.md`:\n\n"
      "```\n"
      "payload = {\"type\": KIND \".v\" VERSION, \"act\": ACT, \"id\": KEY, [\"set\": FIELDS], [\"parts\": [PART, "
      "..]],\n"
      "           [\"base\": [ENTRY, ..]], [\"reason\": TEXT]}\n"
      "FIELDS  = {COLUMN: CELL, ..}     a cell as in a package (package.md); \"\" takes a field back\n"
      "PART    = {\"kind\": KIND, \"set\": FIELDS}     stated together with the object, all or none; at most 500\n"
      "ENTRY   = 64 lower-case hexadecimal digits: what a revision rests on, the latest its author knew\n"
      "KEY     = the cells of the key columns, with `;` between them\n"
      "```\n\n"
      "`releasability` is no field: the audience of the entry says it. A version is raised when a field changes its\n"
      "meaning; older ones are lifted when they are read (`src/domain/upcast.h`). What breaks a rule is set aside, "
      "with\n"
      "the reason, and has no effect. Written by a test from the descriptions and the rules.\n";
  for (const KindFacts& kind : all_kinds()) {
    std::vector<std::string_view> acts;
    for (const Rule* rule : rules_of(kind.kind)) acts.push_back(rule->act);
    text.append("\n## ").append(type_of(kind.kind)).append("\nActs: ").append(listed(acts)).append("\n\n");
    text += "| field | need | holds |\n|---|---|---|\n";
    for (std::size_t i = 0; i < kind.columns.size(); ++i) {
      if (i == kind.releasability) continue;
      const ColumnFacts& column = *kind.columns[i];
      text.append("| ").append(column.name).append(" | ").append(column.need()).append(" | ");
      text.append(column.type()).append(" |\n");
    }
  }
  hold("formats/payloads.md", text);
}

}  // namespace
}  // namespace entente::domain
