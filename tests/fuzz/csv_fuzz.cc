// Any bytes: reading them as CSV ends, within its limits, and says where each cell stands.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/check.h"
#include "interop/package/csv.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  namespace package = entente::interop::package;
  std::int64_t rows = 0;
  std::int64_t line = 0;
  const auto errors =
      package::read_csv({reinterpret_cast<const char*>(data), size}, "fuzz.csv", 50, [&](const package::CsvRow& row) {
        ++rows;
        ENTENTE_CHECK(!row.empty() && row.size() <= package::kMaxColumns);
        ENTENTE_CHECK(row.front().line > line);
        for (const package::CsvCell& cell : row) {
          ENTENTE_CHECK(cell.line >= line && cell.text.size() <= package::kMaxCellBytes);
          line = cell.line;
        }
      });
  ENTENTE_CHECK(rows <= 51 && errors.size() <= 100);
  ENTENTE_CHECK(rows > 0 || !errors.empty());
  return 0;
}
