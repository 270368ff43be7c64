#include "support/record/mutate.h"

#include <boost/json/parse.hpp>

#include "record/canonical.h"
#include "record/frames.h"

namespace entente::test {

using namespace record;  // of which everything here speaks

namespace {

namespace json = boost::json;

std::size_t below(std::size_t bound, Random& random) {
  return random.below(static_cast<std::uint32_t>(bound));
}

json::value other_text(const std::string& text, Random& random) {
  std::string changed = text;
  switch (below(6, random)) {
    case 0:
      return "";
    case 1:
      return "public";
    case 2:
      return json::value(changed + changed);
    case 3:
      if (changed.empty()) return "x";
      changed[below(changed.size(), random)] = "0a9fZ.v-"[below(8, random)];
      return json::value(changed);
    case 4:
      return json::value(std::string(64, '0'));
    default:
      return json::value(std::string(201, 'n'));
  }
}

json::value other_number(std::int64_t number, Random& random) {
  constexpr std::int64_t kOthers[] = {0, 1, 2, kMostNumber, -1};
  return below(2, random) == 0 ? number + (below(2, random) == 0 ? 1 : -1) : kOthers[below(5, random)];
}

json::value of_another_type(Random& random) {
  switch (below(4, random)) {
    case 0:
      return nullptr;
    case 1:
      return true;
    case 2:
      return json::array{};
    default:
      return json::object{};
  }
}

void mutate_object(json::object& object, Random& random) {
  if (object.empty()) {
    object["more"] = 1;
    return;
  }
  const auto member = object.begin() + static_cast<std::ptrdiff_t>(below(object.size(), random));
  const std::string key = member->key();
  switch (below(8, random)) {
    case 0:
      object.erase(key);
      return;
    case 1:
      object["more"] = json::value(member->value());
      return;
    default:
      mutate(object[key], random);
  }
}

void mutate_array(json::array& array, Random& random) {
  if (array.empty()) {
    array.emplace_back(1);
    return;
  }
  const std::size_t at = below(array.size(), random);
  switch (below(6, random)) {
    case 0:
      array.erase(array.begin() + static_cast<std::ptrdiff_t>(at));
      return;
    case 1:
      array.push_back(array[at]);
      return;
    case 2:
      std::swap(array[at], array.front());
      return;
    default:
      mutate(array[at], random);
  }
}

std::string mutated_text(const std::string& bytes, Random& random) {
  json::value value = json::parse(bytes);
  mutate(value, random);
  return canonical(value);
}

PublicKey key_at(const Ledger& ledger, const FeedId& feed, std::int64_t seq) {
  const LedgerFeed& of = ledger.feed(feed);
  return ledger.keys(of.descriptor.party).key_of(feed, std::min(seq, of.size())).value_or(of.key);
}

// Chain, roots and receipts again, from what stands in the part now.
void join_again(const Ledger& ledger, FeedPart& part) {
  Frontier tree = part.frontier.value_or(Frontier());
  std::map<std::int64_t, Root> roots{{tree.size(), tree.root()}};
  std::optional<EntryId> before;
  for (Entry& entry : part.entries) {
    auto head = parse_head(entry.head);
    if (head && before && head->prev != *before) {
      head->prev = *before;
      entry.head = encode(*head);
      entry.signature = ledger.sign(key_at(ledger, part.range.feed, head->seq), kHeadType, entry.head);
    }
    before = entry_id(entry.head);
    tree.add(*before);
    roots[tree.size()] = tree.root();
  }
  for (CosignedCheckpoint& each : part.checkpoints) {
    Checkpoint checkpoint = *parse_checkpoint(each.checkpoint.bytes);
    if (roots.at(checkpoint.size) == checkpoint.root) continue;
    checkpoint.root = roots.at(checkpoint.size);
    each.checkpoint = ledger.sign_checkpoint(checkpoint, key_at(ledger, part.range.feed, checkpoint.size));
    for (Signed& receipt : each.cosignatures) {
      Cosignature said = *parse_cosignature(receipt.bytes);
      said.checkpoint = checkpoint_hash(each.checkpoint.bytes);
      receipt = ledger.sign_cosignature(said, key_at(ledger, said.by, said.seq));
    }
  }
}

void mutate_entry(const Ledger& ledger, FeedPart& part, Random& random) {
  if (part.entries.empty()) return;
  const std::size_t at = below(4, random) > 0 ? part.entries.size() - 1 : below(part.entries.size(), random);
  Entry& entry = part.entries[at];
  const std::int64_t seq = part.range.from + static_cast<std::int64_t>(at);
  if (entry.meaning && below(5, random) > 0) {
    Head head = *parse_head(entry.head);
    entry.meaning->body = mutated_text(entry.meaning->body, random);
    head.commit = commitment(entry.meaning->salt, entry.meaning->body);
    entry.head = encode(head);
  } else {
    entry.head = mutated_text(entry.head, random);
  }
  entry.signature = ledger.sign(key_at(ledger, part.range.feed, seq), kHeadType, entry.head);
  join_again(ledger, part);
}

void mutate_checkpoint(const Ledger& ledger, FeedPart& part, Random& random) {
  if (part.checkpoints.empty()) return;
  CosignedCheckpoint& each = part.checkpoints[below(part.checkpoints.size(), random)];
  const std::int64_t size = parse_checkpoint(each.checkpoint.bytes)->size;
  if (each.cosignatures.empty() || below(2, random) == 0) {
    each.checkpoint.bytes = mutated_text(each.checkpoint.bytes, random);
    each.checkpoint.signature =
        ledger.sign(key_at(ledger, part.range.feed, size), kCheckpointType, each.checkpoint.bytes);
    return;
  }
  Signed& receipt = each.cosignatures[below(each.cosignatures.size(), random)];
  const Cosignature said = *parse_cosignature(receipt.bytes);
  receipt.bytes = mutated_text(receipt.bytes, random);
  receipt.signature = ledger.sign(key_at(ledger, said.by, said.seq), kCosignatureType, receipt.bytes);
}

void mutate_statement(const Ledger& ledger, PartyKeys& keys, Random& random) {
  SignedStatement& statement =
      below(3, random) > 0 ? keys.statements.back() : keys.statements[below(keys.statements.size(), random)];
  switch (below(4, random)) {
    case 0:
      statement.by.pop_back();
      if (statement.by.empty()) keys.statements.pop_back();
      return;
    case 1:
      std::swap(statement.by.front(), statement.by.back());
      return;
    default:
      statement.bytes = mutated_text(statement.bytes, random);
      for (BySignature& by : statement.by) by.signature = ledger.sign(by.key, kStatementType, statement.bytes);
  }
}

void mutate_parts(Bundle& bundle, Random& random) {
  switch (below(7, random)) {
    case 0:
      if (!bundle.attachments.empty()) bundle.attachments.pop_back();
      return;
    case 1:
      bundle.attachments.emplace_back("more");
      return;
    case 2:
      bundle.manifest.audience = below(2, random) == 0 ? Audience::everyone() : *Audience::of({"XAA", "XZZ"});
      return;
    case 3:
      bundle.feeds.erase(bundle.feeds.begin() + static_cast<std::ptrdiff_t>(below(bundle.feeds.size(), random)));
      return;
    case 4:
      bundle.keys.erase(bundle.keys.begin() + static_cast<std::ptrdiff_t>(below(bundle.keys.size(), random)));
      return;
    case 5: {
      FeedPart& part = bundle.feeds[below(bundle.feeds.size(), random)];
      if (!part.entries.empty()) part.entries[below(part.entries.size(), random)].meaning.reset();
      return;
    }
    default: {
      FeedPart& part = bundle.feeds[below(bundle.feeds.size(), random)];
      if (part.entries.empty()) return;
      part.entries.pop_back();
      --part.range.to;
    }
  }
}

}  // namespace

void flip_a_bit(std::string& bytes, std::size_t begin, std::size_t end, Random& random) {
  char& byte = bytes[begin + below(end - begin, random)];
  byte = static_cast<char>(byte ^ (1 << random.below(8)));
}

void flip_a_bit(std::string& bytes, Random& random) {
  flip_a_bit(bytes, 0, bytes.size(), random);
}

std::string with_new_end(const std::string& bytes, const Ledger& ledger, const FeedId& feed, std::int64_t to) {
  FrameWriter frames(bytes.substr(0, bytes.rfind("\nend ") + 1));
  const auto hash = sha256_of<Digest>(std::string_view(frames.text()));
  const std::string end = canonical(json::object{{"feed", hex(feed)}, {"sha256", hex(hash)}, {"v", 1}});
  frames.add_signed("end", {end, ledger.sign(key_at(ledger, feed, to), kBundleType, end)});
  return std::move(frames).take();
}

void mutate(json::value& value, Random& random) {
  if (below(20, random) == 0) {
    value = of_another_type(random);
  } else if (auto* object = value.if_object()) {
    mutate_object(*object, random);
  } else if (auto* array = value.if_array()) {
    mutate_array(*array, random);
  } else if (const auto* text = value.if_string()) {
    value = other_text(std::string(*text), random);
  } else if (const auto* number = value.if_int64()) {
    value = other_number(*number, random);
  } else {
    value = "something else";
  }
}

namespace {

std::string mutated_once(const Ledger& ledger, Bundle bundle, Random& random) {
  const FeedId signed_as = bundle.signed_as;
  std::int64_t to = 0;
  for (const FeedPart& part : bundle.feeds) {
    if (part.range.feed == signed_as) to = part.range.to;
  }
  FeedPart& part = bundle.feeds[below(bundle.feeds.size(), random)];
  switch (below(10, random)) {
    case 0:
    case 1: {
      std::string bytes = ledger.write(bundle);
      flip_a_bit(bytes, random);
      return below(2, random) == 0 ? bytes : with_new_end(bytes, ledger, signed_as, to);
    }
    case 2:
      mutate_checkpoint(ledger, part, random);
      break;
    case 3:
      mutate_statement(ledger, bundle.keys[below(bundle.keys.size(), random)], random);
      break;
    case 4:
      mutate_parts(bundle, random);
      break;
    default:
      mutate_entry(ledger, part, random);
  }
  return ledger.write(bundle);
}

}  // namespace

std::string mutated(const Ledger& ledger, const Bundle& bundle, Random& random) {
  const std::string before = ledger.write(bundle);
  for (;;) {
    std::string after = mutated_once(ledger, bundle, random);
    if (after != before) return after;
  }
}

}  // namespace entente::test
