#include "app/record/make_key.h"

#include "app/record/office.h"
#include "app/record/written_key.h"

namespace entente::app::record {
namespace {

using Key = PassphraseQuestion::Key;

Result<NewKey> certify(const Office& office, decltype(Statement::says) says, const SigningKey& key, NewKey made) {
  made.key = written(key.public_key());
  if (const auto stated = office.state(std::move(says), &key); !stated) return Failure(stated.error());
  return made;
}

Result<NewKey> key_for(const Office& office, const Descriptor& descriptor, std::int64_t from) {
  const FeedId feed = feed_id(descriptor);
  const SigningKey key = SigningKey::generate(office.place().entropy);
  if (const auto kept = office.keep_feed_key(feed, key); !kept) return Failure(kept.error());
  const bool replaces = office.log().key_of(feed, from).has_value();
  auto made = certify(office, FeedKey{feed, from, key.public_key()}, key,
                      {KeyPurpose::feed, {}, feed_name(descriptor), replaces, from});
  if (!made) return made;
  if (const auto opened = office.store().open_feed(descriptor); !opened) return Failure(opened.error());
  return made;
}

}  // namespace

Result<NewKey> make_authority_key(const Place& place) {
  const auto office = Office::open(place);
  if (!office) return Failure(office.error());
  const auto key = new_locked_key(place, office->party(), Key::authority, office->party());
  if (!key) return Failure(key.error());
  return certify(*office, AuthorityKey{key->public_key()}, *key, {KeyPurpose::authority, {}, office->party(), true, 0});
}

Result<NewKey> make_feed_key(const Place& place, const std::string& audience) {
  const auto readers = Audience::parse(audience);
  if (!readers) return Failure(readers.error());
  const auto office = Office::open(place);
  if (!office) return Failure(office.error());
  if (const auto feed = office->own_feed(*readers)) return key_for(*office, feed->descriptor, feed->last.seq + 1);
  return key_for(*office, {office->party(), *readers, office->log().first_authority(), 1, {}}, 1);
}

Result<NewKey> begin_epoch(const Place& place, const std::string& audience) {
  const auto readers = Audience::parse(audience);
  if (!readers) return Failure(readers.error());
  const auto office = Office::open(place);
  if (!office) return Failure(office.error());
  const auto feed = office->own_feed(*readers);
  if (!feed) return Failure(feed.error());
  Descriptor next = feed->descriptor;
  next.epoch += 1;
  next.continues = Continuation{feed->id, feed->last};
  return key_for(*office, next, 1);
}

Result<NewKey> make_signatory_key(const Place& place, const std::string& person) {
  const auto office = Office::open(place);
  if (!office) return Failure(office.error());
  const auto key = new_locked_key(place, office->party(), Key::signatory, person);
  if (!key) return Failure(key.error());
  return certify(*office, SignatoryKey{key->public_key(), person}, *key, {KeyPurpose::signatory, {}, person, false, 0});
}

Result<NewKey> make_device_key(const Place& place, const DeviceWords& words) {
  const auto until = Date::parse(words.until);
  if (!until) return failure("recording.not_a_date", {{"text", words.until}});
  const auto office = Office::open(place);
  if (!office) return Failure(office.error());
  const auto key = new_locked_key(place, office->party(), Key::device, words.person);
  if (!key) return Failure(key.error());
  return certify(*office, DeviceKey{key->public_key(), words.person, words.scope, *until}, *key,
                 {KeyPurpose::device, {}, words.person, false, 0});
}

}  // namespace entente::app::record
