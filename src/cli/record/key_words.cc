#include "cli/record/key_words.h"

namespace entente::cli::record {

std::string_view word_of(app::record::KeyPurpose purpose) {
  switch (purpose) {
    case app::record::KeyPurpose::authority:
      return "authority";
    case app::record::KeyPurpose::feed:
      return "feed";
    case app::record::KeyPurpose::signatory:
      return "signatory";
    case app::record::KeyPurpose::device:
      return "device";
  }
  return "";
}

std::string_view word_of(app::record::KeyRow::State state) {
  switch (state) {
    case app::record::KeyRow::State::in_charge:
      return "in_charge";
    case app::record::KeyRow::State::replaced:
      return "replaced";
    case app::record::KeyRow::State::revoked:
      return "revoked";
  }
  return "";
}

}  // namespace entente::cli::record
