#include "app/record/view_named.h"

namespace entente::app::record {

Result<store::View> view_named(const std::string& name, const Party& own) {
  if (name.empty()) return store::View{own};
  if (name == Audience::everyone().to_string()) return store::View{};
  if (is_party(name)) return store::View{name};
  return failure("recording.not_a_party", {{"text", name}});
}

}  // namespace entente::app::record
