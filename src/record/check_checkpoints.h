// The checkpoints of a bundle's feeds and their receipts: in order, signed, of the tree that the entries make.
#pragma once

#include <variant>

#include "record/together.h"

namespace entente::record {

// The checkpoints of `part` and their cosignatures. What counts as cosigned is put into the part's state, since a later
// revocation leaves it standing. Errors: those of parse_checkpoint and parse_cosignature; record.checkpoint_order,
// record.checkpoint_signature, record.key_revoked, record.cosignature_unknown, record.cosignature_party,
// record.cosignature_other, record.cosignature_signature; record.checkpoint_missing where `from`, who made the bundle,
// does not vouch for the end of an own feed.
Result<std::monostate> check_checkpoints(Part& part, const Together& together, const Party& from);

// That the roots of the checkpoints, which have been checked, are those of the entries, and the tree goes on where
// `known` has it. Errors: record.root (size).
Result<std::monostate> check_roots(const Part& part, const Known& known);

}  // namespace entente::record
