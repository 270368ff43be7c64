// A chancery with its keys and one feed, and what it has to say: for the tests of the store, and for its benchmark.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/random.h"
#include "record/draft.h"
#include "record/feed.h"
#include "record/key_log.h"
#include "record/signing.h"
#include "store/open.h"

namespace entente::test {

class Chancery {
 public:
  // The same arguments give the same keys.
  Chancery(record::Party party, record::Audience audience, Seed seed);

  const record::Party& party() const { return party_; }
  const record::Audience& audience() const { return descriptor_.audience; }
  const record::FeedId& feed() const { return feed_; }
  const record::PublicKey& authority() const { return authority_.public_key(); }
  record::SigningKey feed_key() const;
  // Of its authority key, and of its feed's key.
  const std::vector<record::SignedStatement>& statements() const { return statements_; }

  // A new store of it with its keys and its feed.
  Result<std::unique_ptr<store::Store>> create(const store::Opening& opening, const Clock& clock,
                                               Entropy& entropy) const;
  // The same again later: what is missing because it was cut short is made up for.
  Result<std::unique_ptr<store::Store>> open(const store::Opening& opening, const Clock& clock, Entropy& entropy) const;

  // The number-th need, to be appended to its feed; again with the same number, it is the same request.
  store::Append says(std::int64_t number) const;

 private:
  using What = decltype(record::Statement::says);

  Result<std::monostate> set_up(store::Store& store) const;
  void say(What what, const std::vector<const record::SigningKey*>& signers);

  record::Party party_;
  record::SigningKey authority_, feed_key_;
  record::Descriptor descriptor_;
  record::FeedId feed_;
  std::vector<record::SignedStatement> statements_;
};

// The two that the tests play: XAA and XBB, each with a feed for both.
const Chancery& first_chancery();
const Chancery& second_chancery();

// The number-th thing that a chancery says; its body has about 600 bytes.
record::Draft need(std::int64_t number);
// Which ones a feed has, in its order; -1 for what is no need.
std::vector<std::int64_t> needs_in(const store::Store& store, const record::FeedId& feed);

// What a partner sends: bundles of so many needs each, every one going on where the one before ended; the needs are
// numbered from 1.
std::vector<std::string> bundles_of(const Chancery& sender, int bundles, int needs_each);

}  // namespace entente::test
