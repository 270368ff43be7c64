// Attacks by the writer of a feed, in what the record itself reads of a body; all properly signed.
#include "record/payloads.h"
#include "support/record/attacks.h"

namespace entente::test {

using namespace record;  // of which everything here speaks

namespace {

using Say = Attack::Say;

Say approval(const std::function<Body(Scene&)>& made) {
  return [made](Scene& scene) { scene.append(made(scene)); };
}

Say erasure(const std::function<boost::json::object(Scene&)>& made) {
  return [made](Scene& scene) { scene.append(scene.body(made(scene))); };
}

// A copy of an entry of the joint feed for everyone, and the link to it, each changed.
Say release(const std::function<void(Scene&, Body& copy, Body& link)>& change) {
  return [change](Scene& scene) {
    scene.append(scene.body(note("a second one")));
    const EntryId original = scene.ledger.feed(scene.belmar).entries.back().id;
    Body copy = scene.ledger.body(scene.open, "p-02", note("a second one")), link;
    link.by = "p-02";
    change(scene, copy, link);
    const EntryId copied = scene.ledger.append(scene.open, copy).id;
    Body said = scene.ledger.body(scene.belmar, link.by, payload_of(Release{original, copied}));
    said.refs = {original, copied};
    scene.append(said);
  };
}

// What a device says, then changed; the mark is made before `after` is called.
Say device(const PublicKey Scene::*key, const std::function<void(Body&)>& before,
           const std::function<void(Body&)>& after = {}, int days_later = 0) {
  return [=](Scene& scene) {
    Body said = scene.ledger.body(scene.belmar, "p-04", note("seen on the way"));
    if (before) before(said);
    said.device = scene.ledger.mark(said, scene.*key, "visit-07", said.at + std::chrono::days(days_later));
    if (after) after(said);
    scene.append(said);
  };
}

Say payload(const boost::json::object& object) {
  return [object](Scene& scene) { scene.append(scene.body(object)); };
}

}  // namespace

std::vector<Attack> payload_attacks() {
  const Points here = Points::at_new_entry;
  const std::string plain = "text/plain";
  return {
      {"an approval of other bytes", "record.approval_signature", approval([&](Scene& scene) {
         return scene.approval(scene.bo, "p-01", "ten visits", "ten thousand", "text/plain");
       }),
       here},
      {"an approval as another type", "record.approval_signature", approval([](Scene& scene) {
         Body said = scene.approval(scene.bo, "p-01", "plan", "plan", "text/plain");
         said.payload["media_type"] = "text/html";
         return said;
       }),
       here},
      {"an approval by a signatory of Asterra", "record.approval_signatory",
       approval([](Scene& scene) { return scene.approval(scene.ada, "p-11", "plan", "plan", "text/plain"); }), here},
      {"an approval by a colleague's key", "record.approval_signatory",
       approval([](Scene& scene) { return scene.approval(scene.bea, "p-01", "plan", "plan", "text/plain"); }), here},
      {"an approval by a device", "record.approval_signatory",
       approval([](Scene& scene) { return scene.approval(scene.tablet, "p-04", "plan", "plan", "text/plain"); }), here},
      {"an approval by a revoked key", "record.approval_revoked",
       approval([](Scene& scene) { return scene.approval(scene.gone, "p-03", "plan", "plan", "text/plain"); }), here},
      {"an approval without its document", "record.approval_document", approval([](Scene& scene) {
         Body said = scene.approval(scene.bo, "p-01", "plan", "plan", "text/plain");
         said.attachments.clear();
         return said;
       }),
       here},
      {"an approval that is an order of erasure", "record.approval_form", approval([](Scene& scene) {
         return scene.approval(scene.bo, "p-01", "plan", "plan", std::string(kErasureType));
       }),
       here},
      {"an approval with a member too many", "record.approval_form", approval([](Scene& scene) {
         Body said = scene.approval(scene.bo, "p-01", "plan", "plan", "text/plain");
         said.payload["party"] = "XAA";
         return said;
       }),
       here},
      {"an erasure by one person twice", "record.erasure_one_person", erasure([](Scene& scene) {
         return scene.ledger.erasure(scene.id(scene.belmar, 4), {scene.bo, scene.bo});
       }),
       here},
      {"an erasure by one person with two keys", "record.erasure_one_person", Say([](Scene& scene) {
         const PublicKey second = scene.ledger.signatory("XBB", "p-01");
         scene.append(scene.body(scene.ledger.erasure(scene.id(scene.belmar, 4), {scene.bo, second})));
       }),
       here},
      {"an erasure by one order", "record.erasure_orders",
       erasure([](Scene& scene) { return scene.ledger.erasure(scene.id(scene.belmar, 4), {scene.bo}); }), here,
       "record.erasure_orders"},
      {"an erasure ordered by a revoked key", "record.erasure_orders", erasure([](Scene& scene) {
         return scene.ledger.erasure(scene.id(scene.belmar, 4), {scene.bo, scene.gone});
       }),
       here},
      {"an erasure ordered by Asterra", "record.erasure_orders", erasure([](Scene& scene) {
         return scene.ledger.erasure(scene.id(scene.belmar, 4), {scene.bo, scene.ada});
       }),
       here},
      {"orders for another entry", "record.erasure_orders", erasure([](Scene& scene) {
         boost::json::object made = scene.ledger.erasure(scene.id(scene.belmar, 4), {scene.bo, scene.bea});
         made["entry"] = hex(scene.id(scene.belmar, 2));
         return made;
       }),
       here},
      {"an erasure of an entry of Asterra", "record.erasure_place", erasure([](Scene& scene) {
         return scene.ledger.erasure(scene.id(scene.asterra, 1), {scene.bo, scene.bea});
       }),
       here},
      {"an erasure of an erasure", "record.erasure_of_erasure", erasure([](Scene& scene) {
         return scene.ledger.erasure(scene.id(scene.belmar, 5), {scene.bo, scene.bea});
       }),
       here},
      {"an erasure of nothing", "record.ref_missing", erasure([](Scene& scene) {
         return scene.ledger.erasure(EntryId{}, {scene.bo, scene.bea});
       }),
       here},
      {"a release by the author", "record.release_same_person",
       release([](Scene&, Body& copy, Body& link) { copy.by = link.by = "p-01"; }), here},
      {"a release in another's name", "record.release_place",
       release([](Scene&, Body&, Body& link) { link.by = "p-01"; }), here},
      {"an altered copy", "record.release_altered",
       release([](Scene&, Body& copy, Body&) { copy.payload["text"] = "a second one, altered"; }), here},
      {"a copy with another attachment", "record.release_altered",
       release([](Scene& scene, Body& copy, Body&) { copy.attachments = {scene.ledger.attach("a map")}; }), here},
      {"a release to the same readers", "record.release_not_wider", Say([](Scene& scene) {
         const EntryId one = scene.id(scene.belmar, 4);
         scene.append(scene.ledger.body(scene.belmar, "p-02", note("to be released")));
         const EntryId two = scene.ledger.feed(scene.belmar).entries.back().id;
         Body link = scene.ledger.body(scene.belmar, "p-02", payload_of(Release{one, two}));
         link.refs = {one, two};
         scene.append(link);
       }),
       here},
      {"a release of what Asterra said", "record.release_place", Say([](Scene& scene) {
         const EntryId one = scene.id(scene.asterra, 1);
         const EntryId two = scene.ledger.append(scene.open, scene.ledger.body(scene.open, "p-02", note("first"))).id;
         Body link = scene.ledger.body(scene.belmar, "p-02", payload_of(Release{one, two}));
         link.refs = {one, two};
         scene.append(link);
       }),
       here},
      {"a release that names nothing", "record.release_form", Say([](Scene& scene) {
         const Release same{scene.id(scene.belmar, 4), scene.id(scene.open, 1)};
         scene.append(scene.ledger.body(scene.belmar, "p-02", payload_of(same)));
       }),
       here},
      {"a device that nobody certified", "record.device_unknown", device(&Scene::bo, {}), here},
      {"a device in another's name", "record.device_person",
       device(&Scene::tablet, [](Body& said) { said.by = "p-01"; }), here},
      {"a device beyond its visit", "record.device_scope",
       device(&Scene::tablet, {}, [](Body& said) { said.device->scope = "visit-08"; }), here},
      {"a device beyond its time", "record.device_expired", device(&Scene::tablet, {}, {}, 90), here},
      {"a device that was lost", "record.device_revoked", device(&Scene::lost, {}), here},
      {"other words than the device's", "record.device_signature",
       device(&Scene::tablet, {}, [](Body& said) { said.payload["text"] = "nothing seen on the way"; }), here},
      {"an anchor opened in another feed", "record.anchor", Say([](Scene& scene) {
         const std::string checkpoint = scene.ledger.feed(scene.asterra).checkpoints.back().checkpoint.bytes;
         scene.append(scene.body(payload_of(AnchorOpening{checkpoint, Salt{}})));
       }),
       here},
      {"an anchor that opens to nothing", "record.anchor",
       payload({{"type", "anchor-opening.v1"}, {"checkpoint", "{}"}, {"salt", std::string(64, '0')}}), here},
      {"an anchor that is none", "record.anchor", payload({{"type", "anchor.v1"}, {"anchor", "deep"}}), here},
      {"a notice of nothing", "record.notice", payload({{"type", "notice.v1"}}), here},
  };
}

}  // namespace entente::test
