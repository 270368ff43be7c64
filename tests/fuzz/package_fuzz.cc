// Any folder: reading it as a package ends; what is sound makes a problem in every view, what is not says in which
// file.
//
// The bytes are the files one after the other, each behind a line `== name`.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/check.h"
#include "base/files.h"
#include "interop/package/to_problem.h"

namespace {

entente::MemoryFiles folder_of(std::string_view bytes) {
  entente::MemoryFiles files;
  while (bytes.starts_with("== ")) {
    const std::size_t name_end = std::min(bytes.find('\n'), bytes.size());
    const std::string name(bytes.substr(3, name_end - 3));
    bytes.remove_prefix(std::min(name_end + 1, bytes.size()));
    const std::size_t next = bytes.find("\n== ");
    const std::size_t rest = next == std::string_view::npos ? bytes.size() : next + 1;
    const std::size_t end = bytes.starts_with("== ") ? 0 : rest;
    ENTENTE_CHECK(files.write("p/" + name, std::string(bytes.substr(0, end))).has_value());
    bytes.remove_prefix(end);
  }
  return files;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace entente::interop::package;
  const auto package = read_package(folder_of({reinterpret_cast<const char*>(data), size}), "p");
  if (!package) {
    ENTENTE_CHECK(!package.error().empty() && package.error().size() <= kMaxErrors + 1);
    return 0;
  }
  if (!package->programme.plans()) {  // facts: there is nothing to plan from, and that is said
    ENTENTE_CHECK(!to_problem(*package, View::all()).has_value());
    return 0;
  }
  ENTENTE_CHECK(to_problem(*package, View::all()).has_value());
  for (const char* name : {"joint", "public"})
    ENTENTE_CHECK(to_problem(*package, *View::named(*package, name)).has_value());
  for (const PartyRow& party : package->parties) {
    ENTENTE_CHECK(to_problem(*package, *View::named(*package, party.id.text)).has_value());
  }
  return 0;
}
