#include <gtest/gtest.h>

#include <filesystem>

#include "app/programme/import_package.h"
#include "app/programme/package_rows.h"
#include "app/record/init_record.h"
#include "app/record/make_key.h"
#include "unit/app/programme_folder.h"

namespace entente::app::programme {
namespace {

TEST(ProgrammeImport, the_example_comes_back_out_of_the_record_as_it_went_in) {
  ProgrammeFolder folder;
  folder.begin("XAS", {"XAS", "XAS,XBM", "XAS,XCT", "XAS,XBM,XCT"});
  const auto imported = import_package(folder.place(), {ENTENTE_SOURCE_DIR "/examples/asterra-belmar", "PA1"});
  ASSERT_TRUE(imported) << folder.told(imported.error());
  const auto office = Office::open(folder.place());
  ASSERT_TRUE(office);
  const auto reading = read_programme(*office);
  ASSERT_TRUE(reading);
  EXPECT_EQ(reading->programme.set_aside_count(), 0u);
  const auto package = package_of(reading->programme);
  ASSERT_TRUE(package) << folder.told(package.error());
  const auto original = interop::package::read_package(folder.files, ENTENTE_SOURCE_DIR "/examples/asterra-belmar");
  ASSERT_TRUE(original);
  const auto was = interop::package::cells_of(*original), is = interop::package::cells_of(*package);
  ASSERT_EQ(was.size(), is.size());
  for (std::size_t i = 0; i < was.size(); ++i) {
    using Rows = std::multiset<std::vector<std::string>>;
    EXPECT_EQ(Rows(was[i].rows.begin(), was[i].rows.end()), Rows(is[i].rows.begin(), is[i].rows.end())) << was[i].table;
  }
}

}  // namespace
}  // namespace entente::app::programme
