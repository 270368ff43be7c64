#include <algorithm>

#include "interop/package/rules.h"

namespace entente::interop::package {
namespace {

// Each row points to the one it is part of, so every chain ends or closes; a chain that closes is reported once.
template <class R>
void check_chains(const RuleContext& context, const std::vector<R>& rows, Id R::*id, std::optional<Id> R::*part_of,
                  std::string_view column) {
  const Lookup lookup(rows, id);
  enum class Seen { no, on_this_chain, before };
  std::unordered_map<const R*, Seen> seen;
  for (const R& first : rows) {
    std::vector<const R*> chain;
    const R* row = &first;
    while (row != nullptr && seen[row] == Seen::no) {
      seen[row] = Seen::on_this_chain;
      chain.push_back(row);
      row = lookup.find(row->*part_of);
    }
    if (row != nullptr && seen[row] == Seen::on_this_chain) {
      std::vector<std::string_view> ids;
      for (auto it = std::find(chain.begin(), chain.end(), row); it != chain.end(); ++it)
        ids.push_back(((*it)->*id).text);
      context.errors.add(*row, column, "package.contains_itself", {{"cycle", cycle_text(ids)}});
    }
    for (const R* on_chain : chain) seen[on_chain] = Seen::before;
  }
}

}  // namespace

void check_containment(const RuleContext& context) {
  check_chains(context, context.draft().areas, &AreaRow::id, &AreaRow::part_of, "part_of");
  check_chains(context, context.draft().organisations, &OrganisationRow::id, &OrganisationRow::parent, "parent");
  check_chains(context, context.draft().agreements, &AgreementRow::id, &AgreementRow::parent, "parent");
}

}  // namespace entente::interop::package
