// Any bytes as a bundle: reading and judging them ends; what was read is written and read again without a change; and
// of what is changed on the way nothing is believed that its writers did not sign.
#include <cstddef>
#include <cstdint>
#include <string>

#include "base/check.h"
#include "record/verify_bundle.h"
#include "support/record/attacks.h"
#include "support/record/mutate.h"

namespace {

namespace record = entente::record;
namespace test = entente::test;

void judge(const record::Bundle& bundle) {
  for (const bool tolerate : {false, true}) {
    const auto news = record::verify_bundle(bundle, record::NothingKnown{},
                                            {.threads = 1, .tolerate_absent = tolerate, .reader = {}});
    ENTENTE_CHECK(news || !news.error().error.code.empty());
  }
}

void read(const std::string& bytes, const test::Scene& scene) {
  const auto bundle = record::read_bundle(bytes);
  if (!bundle) return;
  judge(*bundle);
  const auto again = record::read_bundle(scene.ledger.write(*bundle));
  ENTENTE_CHECK(again.has_value());
  ENTENTE_CHECK(again->manifest.feeds.size() == bundle->manifest.feeds.size());
  for (std::size_t i = 0; i < bundle->feeds.size(); ++i)
    ENTENTE_CHECK(again->feeds[i].entries == bundle->feeds[i].entries);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const test::Scene scene;
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  if (record::read_bundle(bytes)) judge(*record::read_bundle(bytes));
  // As the peer in the scene would pass it on, with an end that fits.
  if (bytes.find("\nend ") != std::string::npos)
    read(test::with_new_end(bytes, scene.ledger, scene.belmar, scene.ledger.feed(scene.belmar).size()), scene);
  return 0;
}
