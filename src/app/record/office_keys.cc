// The keys of an open record: kept, unlocked, and vouched for by statements.
#include <algorithm>

#include "app/record/office.h"

namespace entente::app::record {
namespace {

using Key = PassphraseQuestion::Key;

store::Purpose purpose_of(Key kind) {
  switch (kind) {
    case Key::authority:
      return store::Purpose::authority;
    case Key::signatory:
      return store::Purpose::signatory;
    case Key::device:
      return store::Purpose::device;
  }
  return store::Purpose::device;
}

Key kind_of(store::Purpose purpose) {
  switch (purpose) {
    case store::Purpose::authority:
      return Key::authority;
    case store::Purpose::signatory:
      return Key::signatory;
    case store::Purpose::device:
    case store::Purpose::feed:
      return Key::device;
  }
  return Key::device;
}

BySignature signature_of(const SigningKey& key, const std::string& bytes) {
  return {key.public_key(), key.sign(kStatementType, bytes)};
}

}  // namespace

Result<std::monostate> Office::keep_feed_key(const FeedId& feed, const SigningKey& key) const {
  return keyring_.keep_feed_key({store::Purpose::feed, party(), key.public_key(), {}, feed}, key);
}

Result<SigningKey> new_locked_key(const Place& place, const Party& party, Key kind, const std::string& whose) {
  auto passphrase = place.passphrase({kind, whose, true});
  if (!passphrase) return Failure(passphrase.error());
  SigningKey key = SigningKey::generate(place.entropy);
  const std::string person = kind == Key::authority ? std::string() : whose;
  const store::Keyring keyring(keys_folder(place.folder));
  const auto kept =
      keyring.keep_sealed({purpose_of(kind), party, key.public_key(), person, {}}, key, *passphrase, place.entropy);
  wipe(*passphrase);
  if (!kept) return Failure(kept.error());
  return key;
}

Result<SigningKey> Office::unlock(const PublicKey& key) const {
  const auto labels = keyring_.list();
  if (!labels) return Failure(labels.error());
  const auto label =
      std::find_if(labels->begin(), labels->end(), [&](const store::KeyLabel& one) { return one.key == key; });
  if (label == labels->end() || label->purpose == store::Purpose::feed) return keyring_.feed_key(key);
  const std::string& whose = label->person.empty() ? label->party : label->person;
  auto passphrase = place_->passphrase({kind_of(label->purpose), whose, false});
  if (!passphrase) return Failure(passphrase.error());
  auto unsealed = keyring_.unseal(key, *passphrase);
  wipe(*passphrase);
  return unsealed;
}

Result<SigningKey> Office::signatory_key(const std::string& person) const {
  for (const SignatoryKey& signatory : log().signatories())
    if (signatory.person == person && !log().revoked(signatory.key)) return unlock(signatory.key);
  return failure("recording.not_a_signatory", {{"person", person}, {"party", party()}});
}

Result<std::monostate> Office::state(decltype(Statement::says) says, const SigningKey* fresh) const {
  const Statement next{party(), log().size() + 1, log().last(), place_->clock.now(), std::move(says)};
  SignedStatement statement{encode(next), {}};
  for (const PublicKey& signer : log().signers(next)) {
    if (fresh != nullptr && fresh->public_key() == signer) {
      statement.by.push_back(signature_of(*fresh, statement.bytes));
      continue;
    }
    const auto key = unlock(signer);
    if (!key) return Failure(key.error());
    statement.by.push_back(signature_of(*key, statement.bytes));
  }
  return store_->add_statement(statement);
}

}  // namespace entente::app::record
