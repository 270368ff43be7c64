// Where a record lies, and what its use cases ask their surroundings for.
#pragma once

#include <functional>
#include <string>

#include "base/clock.h"
#include "base/files.h"
#include "base/random.h"
#include "base/result.h"

namespace entente::app::record {

// Whose key a passphrase opens, or is to lock.
struct PassphraseQuestion {
  enum class Key : std::uint8_t { authority, signatory, device };
  Key key = Key::authority;
  std::string whose;   // the party, or the person
  bool fresh = false;  // for a new key: asked for twice where it is typed
};

using AskPassphrase = std::function<Result<std::string>(const PassphraseQuestion&)>;

struct Place {
  std::string folder;  // of the store and its keys; or a bundle, which is read and never written
  Files& files;
  const Clock& clock;
  Entropy& entropy;
  AskPassphrase passphrase;
  int threads = 1;
};

}  // namespace entente::app::record
