// The payload types that the record itself reads; to everything else it is blind.
#pragma once

#include <boost/json/object.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "record/bytes.h"
#include "record/key_log.h"

namespace entente::record {

// A signatory's assent to the bytes of a document.
struct Approval {
  static constexpr std::string_view kType = "approval.v1";
  AttachmentHash document;
  std::string media_type;
  PublicKey key;
  Signature signature;  // over PAE(media_type, document's bytes)
};

// Lawful erasure of one entry's body, ordered by two persons.
struct Erasure {
  static constexpr std::string_view kType = "erasure.v1";
  EntryId entry;
  std::string reason;
  std::vector<BySignature> orders;  // two
};

// In the narrow feed: which entry was copied into which wider one.
struct Release {
  static constexpr std::string_view kType = "release.v1";
  EntryId entry, copy;
};

struct AnchorPosted {
  static constexpr std::string_view kType = "anchor.v1";
  Anchor anchor;
};

struct AnchorOpening {
  static constexpr std::string_view kType = "anchor-opening.v1";
  std::string checkpoint;  // its bytes
  Salt salt;
};

struct Notice {
  static constexpr std::string_view kType = "notice.v1";
  std::string subject;
};

boost::json::object payload_of(const Approval& approval);
boost::json::object payload_of(const Erasure& erasure);
boost::json::object payload_of(const Release& release);
boost::json::object payload_of(const AnchorPosted& anchor);
boost::json::object payload_of(const AnchorOpening& opening);
boost::json::object payload_of(const Notice& notice);

// None when it is not exactly of that type.
std::optional<Approval> approval_in(const boost::json::object& payload);
std::optional<Erasure> erasure_in(const boost::json::object& payload);
std::optional<Release> release_in(const boost::json::object& payload);
std::optional<AnchorPosted> anchor_in(const boost::json::object& payload);
std::optional<AnchorOpening> opening_in(const boost::json::object& payload);
std::optional<Notice> notice_in(const boost::json::object& payload);

// What two signatories sign to have an entry's body erased.
std::string erasure_order(const EntryId& entry, const std::string& reason);

}  // namespace entente::record
