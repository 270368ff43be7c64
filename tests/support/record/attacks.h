// What a malicious peer may try: each attack has a name, and the code with which it must be refused. Belmar (XBB) is
// the peer and has all its own keys; of Asterra (XAA) it has only what it was sent. A third ministry (XCC) receives.
#pragma once

#include <functional>
#include <string>
#include <variant>
#include <vector>

#include "support/record/ledger.h"

namespace entente::test {

// An honest history of both; the bundle of Belmar for the third is what an attack begins with.
struct Scene {
  Scene();

  record::Body body(boost::json::object payload);  // for the next entry of Belmar's joint feed
  void append(const record::Body& body, const Ledger::HeadChange& change = {});
  // A document approved by a key, in the name of a person.
  record::Body approval(const record::PublicKey& key, const std::string& person, const std::string& signed_document,
                        const std::string& attached_document, const std::string& media_type);
  // All of Belmar's joint feed from this entry on is to be told anew.
  void forget_from(std::int64_t seq);
  record::EntryId id(const record::FeedId& feed, std::int64_t seq) const;

  Ledger ledger;
  record::FeedId asterra, belmar;  // joint feeds
  record::FeedId secret, open;     // of Belmar: for itself, for everyone
  record::PublicKey ada;           // signatory of Asterra
  record::PublicKey bo, bea;       // signatories of Belmar
  record::PublicKey gone;          // a signatory of Belmar whose key was revoked
  record::PublicKey tablet, lost;  // devices of Belmar; the second was revoked
};

// Where an error must point to.
enum class Points { at_byte, at_party, at_feed, at_new_entry, somewhere };

struct Attack {
  using Say = std::function<void(Scene&)>;                    // signed by Belmar as if it were right
  using Pack = std::function<void(Scene&, record::Bundle&)>;  // into a bundle that Belmar signs
  using Alter = std::function<void(std::string&)>;            // bytes of the file

  const char* name;
  const char* code;
  std::variant<Say, Pack, Alter> act;
  Points points = Points::somewhere;
  // For a reader who has nothing else: the same code, another, or none where only who has more can tell.
  const char* alone = code;
};

std::vector<Attack> attacks();
std::vector<Attack> file_attacks();
std::vector<Attack> bundle_attacks();
std::vector<Attack> key_attacks();
std::vector<Attack> head_attacks();
std::vector<Attack> body_attacks();
std::vector<Attack> payload_attacks();

// The file that the third ministry gets.
std::string file_of(Scene& scene, const Attack& attack);

}  // namespace entente::test
