#include "support/store/temporary_folder.h"

#include <stdlib.h>

#include <filesystem>

#include "base/check.h"

namespace entente::test {

TemporaryFolder::TemporaryFolder() {
  path_ = std::filesystem::temp_directory_path() / "entente-test-XXXXXX";
  ENTENTE_CHECK(::mkdtemp(path_.data()) != nullptr);
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

}  // namespace entente::test
