// Any bytes as each part of the record: what is accepted is written again as the same bytes. Evidence of a fork ends in
// a verdict.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/check.h"
#include "record/as_of.h"
#include "record/bundle.h"
#include "record/canonical.h"
#include "record/fork.h"
#include "record/payloads.h"

namespace {

using namespace entente::record;  // of which everything here speaks

template <class Parse>
void round(std::string_view bytes, const Parse& parse) {
  const auto value = parse(bytes);
  if (value) ENTENTE_CHECK(encode(*value) == bytes);
}

template <class Read>
void payload(const boost::json::object& object, const Read& read) {
  const auto value = read(object);
  if (value) ENTENTE_CHECK(canonical(payload_of(*value)) == canonical(object));
}

void payloads(std::string_view bytes) {
  const auto body = parse_body(bytes);
  if (!body) return;
  payload(body->payload, approval_in);
  payload(body->payload, erasure_in);
  payload(body->payload, release_in);
  payload(body->payload, anchor_in);
  payload(body->payload, opening_in);
  payload(body->payload, notice_in);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  round(bytes, parse_head);
  round(bytes, parse_body);
  round(bytes, parse_descriptor);
  round(bytes, parse_statement);
  round(bytes, parse_checkpoint);
  round(bytes, parse_cosignature);
  round(bytes, parse_manifest);
  round(bytes, parse_as_of);
  round(bytes, parse_evidence);
  payloads(bytes);
  if (const auto evidence = parse_evidence(bytes)) {
    const auto position = check_evidence(*evidence);
    ENTENTE_CHECK(position || !position.error().code.empty());
  }
  return 0;
}
