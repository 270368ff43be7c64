// Attacks by the writer of a feed, on heads and bodies; all properly signed.
#include "support/record/attacks.h"

namespace entente::test {

using namespace record;  // of which everything here speaks

namespace {

using Say = Attack::Say;

// A head that is changed.
Say head(const Ledger::HeadChange& change) {
  return [change](Scene& scene) { scene.append(scene.body(note("last")), change); };
}

// A body that is changed, as a value.
Say body(const std::function<void(Scene&, Body&)>& change) {
  return [change](Scene& scene) {
    Body said = scene.body(note("last"));
    change(scene, said);
    scene.append(said);
  };
}

// A body that is changed, as a text.
Say text(const std::string& from, const std::string& to) {
  return [from, to](Scene& scene) {
    const Body said = scene.body(note("last"));
    std::string bytes = encode(said);
    bytes.replace(bytes.find(from), from.size(), to);
    scene.ledger.append_bytes(scene.belmar, said.seen, bytes);
  };
}

std::string nested(int levels) {
  return std::string(static_cast<std::size_t>(levels), '[') + std::string(static_cast<std::size_t>(levels), ']');
}

// An entry without a body, whose clock only its writer can explain; the erasure of it stands behind.
void erase_with_clock(Scene& scene, std::int64_t lc) {
  scene.append(scene.body(note("gone")), [&](Head& head) { head.lc = lc; });
  const std::int64_t seq = scene.ledger.feed(scene.belmar).size();
  scene.append(scene.body(scene.ledger.erasure(scene.id(scene.belmar, seq), {scene.bo, scene.bea})));
  scene.ledger.erase(scene.belmar, seq);
}

}  // namespace

std::vector<Attack> head_attacks() {
  const Points here = Points::at_new_entry;
  return {
      {"told anew", "record.fork", Say([](Scene& scene) {
         scene.forget_from(6);
         scene.append(scene.body(note("something else")));
       }),
       here, ""},
      {"rolled back and written on", "record.fork", Say([](Scene& scene) {
         scene.forget_from(4);
         while (scene.ledger.feed(scene.belmar).size() < 4) scene.append(scene.body(note("something else")));
       }),
       here, ""},
      {"a clock of 2^53", "record.head", head([](Head& head) { head.lc = std::int64_t{1} << 53; }), here},
      {"a clock too high", "record.clock", head([](Head& head) { head.lc += 5; }), here},
      {"a clock just below 2^53", "record.clock", head([](Head& head) { head.lc = (std::int64_t{1} << 53) - 1; }),
       here},
      {"a clock too low", "record.clock", head([](Head& head) { head.lc -= 1; }), here},
      {"a clock too high where the body was erased", "record.clock",
       Say([](Scene& scene) { erase_with_clock(scene, (std::int64_t{1} << 53) - 2); }), Points::at_feed},
      {"behind another entry", "record.prev", head([](Head& head) { head.prev.bytes[0] ^= 1; }), here},
      {"an entry left out", "record.seq", head([](Head& head) { head.seq += 1; }), Points::at_feed},
      {"an entry before the first", "record.head", head([](Head& head) { head.seq = 0; }), here},
      {"an entry of Asterra's feed", "record.feed_wrong", Say([](Scene& scene) {
         scene.append(scene.body(note("last")), [&](Head& head) { head.feed = scene.asterra; });
       }),
       Points::somewhere},
      {"a later version of the head", "record.head", Say([](Scene& scene) {
         scene.append(scene.body(note("last")));
         LedgerEntry& last = scene.ledger.feed(scene.belmar).entries.back();
         last.entry.head.replace(last.entry.head.size() - 2, 1, "2");
         last.entry.signature = scene.ledger.sign(scene.ledger.feed(scene.belmar).key, kHeadType, last.entry.head);
         last.id = entry_id(last.entry.head);
       }),
       here},
  };
}

std::vector<Attack> body_attacks() {
  const Points here = Points::at_new_entry;
  return {
      {"a depth bomb", "record.json_depth", text("\"last\"", nested(1000)), here},
      {"one level too deep", "record.json_depth", text("\"last\"", nested(31)), here},
      {"a key twice", "record.json_duplicate_key", text("\"text\":\"last\"", "\"text\":\"last\",\"text\":\"first\""),
       here},
      {"a key beyond ASCII", "record.json_key", text("\"text\"", "\"t\u00e4xt\""), here},
      {"keys in another order", "record.json_not_canonical",
       text("\"text\":\"last\",\"type\":\"note.v1\"", "\"type\":\"note.v1\",\"text\":\"last\""), here},
      {"a fraction", "record.json_number", text("\"last\"", "1.5"), here},
      {"an integer as a fraction", "record.json_number", text("\"last\"", "1.0"), here},
      {"an integer beyond 2^53", "record.json_number", text("\"last\"", "9007199254740992"), here},
      {"a number with an exponent", "record.json_number", text("\"last\"", "1e3"), here},
      {"a zero with a sign", "record.json_not_canonical", text("\"last\"", "-0"), here},
      {"a number with a zero in front", "record.json_syntax", text("\"last\"", "01"), here},
      {"bad UTF-8", "record.json_syntax", text("last", "l\xc3st"), here},
      {"an overlong form in UTF-8", "record.json_syntax", text("last", "l\xc0\xafst"), here},
      {"half a surrogate pair", "record.json_syntax", text("last", "l\\ud800st"), here},
      {"a needless escape", "record.json_not_canonical", text("last", "l\\u0061st"), here},
      {"a blank", "record.json_not_canonical", text(",\"refs\"", ", \"refs\""), here},
      {"two values", "record.json_syntax", text("\"seen\"", "\"seen\":{}}{\"seen\""), here},
      {"no object", "record.body", Say([](Scene& scene) { scene.ledger.append_bytes(scene.belmar, {}, "[]"); }), here},
      {"an oversized body", "record.bundle_frame_too_large", text("last", std::string(70'000, 'x')), Points::at_byte},
      {"a member that no body has", "record.body", text("\"refs\"", "\"readers\":[],\"refs\""), here},
      {"a member missing", "record.body", text("\"refs\":[],", ""), here},
      {"no attachments, listed", "record.body", text("\"by\"", "\"attachments\":[],\"by\""), here},
      {"nobody", "record.body", body([](Scene&, Body& said) { said.by.clear(); }), here},
      {"a name of ten thousand letters", "record.body",
       body([](Scene&, Body& said) { said.by = std::string(10'000, 'x'); }), here},
      {"a day that is none", "record.body", text("2026-01-05T", "2026-02-30T"), here},
      {"a payload without a version", "record.body", text("note.v1", "note"), here},
      {"a label for others", "record.label", body([](Scene&, Body& said) {
         said.label.releasable_to = *Audience::of({"XAA", "XBB"});
       }),
       here},
      {"an entry named twice", "record.body", body([](Scene& scene, Body& said) {
         said.refs = {scene.id(scene.asterra, 1), scene.id(scene.asterra, 1)};
       }),
       here},
      {"an entry named that is none", "record.ref_missing", body([](Scene&, Body& said) { said.refs.emplace_back(); }),
       here},
      {"an entry named that was not seen", "record.ref_unseen", Say([](Scene& scene) {
         scene.ledger.append(scene.asterra, scene.ledger.body(scene.asterra, "p-11", note("fourth")));
         Body said = scene.body(note("last"));
         scene.ledger.read_all("XBB");
         said.refs = {scene.id(scene.asterra, 4)};
         scene.append(said);
       }),
       here},
      {"what others may not read, named for everyone", "record.downward", Say([](Scene& scene) {
         Body said = scene.ledger.body(scene.open, "p-01", note("last"));
         said.refs = {scene.id(scene.asterra, 1)};
         scene.ledger.append(scene.open, said);
       }),
       Points::somewhere},
      {"what others may not read, seen for everyone", "record.downward", Say([](Scene& scene) {
         Body said = scene.ledger.body(scene.open, "p-01", note("last"));
         said.seen[scene.asterra] = {1, scene.id(scene.asterra, 1)};
         scene.ledger.append(scene.open, said);
       }),
       Points::somewhere},
      {"a secret entry, named", "record.ref_missing",
       body([](Scene& scene, Body& said) { said.refs = {scene.id(scene.secret, 1)}; }), here},
      {"a secret entry, seen", "record.seen_missing", body([](Scene& scene, Body& said) {
         said.seen[scene.secret] = {1, scene.id(scene.secret, 1)};
       }),
       here},
      {"something seen going back", "record.seen_back", body([](Scene& scene, Body& said) {
         said.seen[scene.asterra] = {1, scene.id(scene.asterra, 1)};
       }),
       here},
      {"something seen forgotten", "record.seen_back",
       body([](Scene& scene, Body& said) { said.seen.erase(scene.asterra); }), here},
      {"itself seen", "record.seen_self",
       body([](Scene& scene, Body& said) { said.seen[scene.belmar] = scene.ledger.feed(scene.belmar).last(); }), here},
      {"something seen that is yet to come", "record.seen_missing", body([](Scene& scene, Body& said) {
         said.seen[scene.asterra] = {9, EntryId{}};
       }),
       here},
      {"an entry seen in another place", "record.seen_wrong", body([](Scene& scene, Body& said) {
         said.seen[scene.asterra] = {9, scene.id(scene.asterra, 3)};
       }),
       here},
      {"another entry seen in its place", "record.seen_wrong", body([](Scene& scene, Body& said) {
         said.seen[scene.asterra] = {3, EntryId{}};
       }),
       here},
  };
}

}  // namespace entente::test
