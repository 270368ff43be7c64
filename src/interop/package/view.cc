#include "interop/package/view.h"

#include <algorithm>

#include "domain/cell.h"

namespace entente::interop::package {

Result<View> View::named(const Package& package, std::string_view name) {
  View view{std::string(name)};
  view.programme_parties_ = {package.programme.sending_party, package.programme.partner_party};
  if (name == "all") return view;
  if (name == kJoint) {
    view.readers_ = view.programme_parties_;
    return view;
  }
  std::vector<std::string_view> names{"all", kJoint, kPublic};
  for (const PartyRow& party : package.parties) names.push_back(party.id.text);
  if (std::find(names.begin(), names.end(), name) == names.end()) {
    return failure("package.unknown_view", {{"view", quoted(name)}, {"views", listed(names)}});
  }
  view.readers_.emplace();
  if (name != kPublic) view.readers_->insert(Id{std::string(name)});
  return view;
}

bool View::shows(const Audience& releasability) const {
  if (!readers_ || releasability.everyone) return true;
  if (readers_->empty()) return false;  // the public sees only what is public
  return std::all_of(readers_->begin(), readers_->end(), [&](const Id& reader) {
    if (releasability.parties.empty()) return programme_parties_.contains(reader);
    return std::find(releasability.parties.begin(), releasability.parties.end(), reader) != releasability.parties.end();
  });
}

}  // namespace entente::interop::package
