#include "support/record/attacks.h"

#include "record/approval.h"

namespace entente::test {

using namespace record;  // of which everything here speaks

Scene::Scene() : ledger(Seed{7}) {
  const Audience both = *Audience::of({"XAA", "XBB", "XCC"});
  ledger.found("XAA");
  ledger.found("XBB");
  asterra = ledger.open("XAA", both);
  belmar = ledger.open("XBB", both);
  secret = ledger.open("XBB", *Audience::of({"XBB"}));
  open = ledger.open("XBB", Audience::everyone());
  ada = ledger.signatory("XAA", "p-11");
  bo = ledger.signatory("XBB", "p-01");
  bea = ledger.signatory("XBB", "p-02");
  gone = ledger.signatory("XBB", "p-03");
  tablet = ledger.device("XBB", "p-04", "visit-07", *Date::parse("2026-03-31"));
  lost = ledger.device("XBB", "p-04", "visit-07", *Date::parse("2026-03-31"));
  ledger.state("XBB", Revocation{gone, {}, "left the ministry"});
  ledger.state("XBB", Revocation{lost, {}, "lost on the way"});

  ledger.append(asterra, ledger.body(asterra, "p-11", note("first")));
  ledger.append(asterra, ledger.body(asterra, "p-11", note("second")));
  ledger.append(secret, ledger.body(secret, "p-01", note("not for others")));
  ledger.read_all("XBB");
  Body said = body(note("with a photograph"));
  said.refs = {id(asterra, 1)};
  said.attachments = {ledger.attach("a photograph")};
  append(said);
  append(approval(bo, "p-01", "a roadmap", "a roadmap", "text/plain"));
  ledger.checkpoint(belmar);
  ledger.read_all("XAA");
  ledger.cosign(belmar, asterra);
  ledger.append(asterra, ledger.body(asterra, "p-11", note("third")));
  ledger.checkpoint(asterra);
  ledger.read_all("XBB");
  ledger.cosign(asterra, belmar);
  append(body(note("to be erased")));
  append(body(note("to be released")));
  append(body(ledger.erasure(id(belmar, 3), {bo, bea})));
  ledger.erase(belmar, 3);
  const EntryId copy = ledger.append(open, ledger.body(open, "p-02", note("to be released"))).id;
  Body link = ledger.body(belmar, "p-02", payload_of(Release{id(belmar, 4), copy}));
  link.refs = {id(belmar, 4), copy};
  append(link);
}

EntryId Scene::id(const FeedId& feed, std::int64_t seq) const {
  return ledger.feed(feed).entries.at(static_cast<std::size_t>(seq - 1)).id;
}

Body Scene::body(boost::json::object payload) {
  return ledger.body(belmar, "p-01", std::move(payload));
}

void Scene::append(const Body& said, const Ledger::HeadChange& change) {
  ledger.append(belmar, said, change);
}

Body Scene::approval(const PublicKey& key, const std::string& person, const std::string& signed_document,
                     const std::string& attached_document, const std::string& media_type) {
  Approval made = approve(media_type, signed_document, ledger.secret(key));
  made.document = ledger.attach(attached_document);
  Body said = ledger.body(belmar, person, payload_of(made));
  said.attachments = {made.document};
  return said;
}

void Scene::forget_from(std::int64_t seq) {
  LedgerFeed& feed = ledger.feed(belmar);
  feed.entries.resize(static_cast<std::size_t>(seq - 1));
  std::erase_if(feed.checkpoints,
                [&](const CosignedCheckpoint& each) { return parse_checkpoint(each.checkpoint.bytes)->size >= seq; });
}

std::vector<Attack> attacks() {
  std::vector<Attack> all;
  for (const auto& some :
       {file_attacks(), bundle_attacks(), key_attacks(), head_attacks(), body_attacks(), payload_attacks()})
    all.insert(all.end(), some.begin(), some.end());
  return all;
}

std::string file_of(Scene& scene, const Attack& attack) {
  if (const auto* say = std::get_if<Attack::Say>(&attack.act)) (*say)(scene);
  Bundle bundle = scene.ledger.bundle("XBB", *Audience::of({"XCC"}));
  bundle.signed_as = scene.belmar;
  if (const auto* pack = std::get_if<Attack::Pack>(&attack.act)) (*pack)(scene, bundle);
  std::string bytes = scene.ledger.write(bundle);
  if (const auto* alter = std::get_if<Attack::Alter>(&attack.act)) (*alter)(bytes);
  return bytes;
}

}  // namespace entente::test
