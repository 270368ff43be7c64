#include "record/frames.h"

#include <charconv>

namespace entente::record {
namespace {

constexpr std::size_t kMostDigits = 10;
constexpr std::size_t kBy = 2 * PublicKey::size + 1 + 2 * Signature::size;  // characters

// The length that stands at the front, with the LF behind it; as many characters as both have.
struct Length {
  std::size_t bytes = 0, characters = 0;
};
std::optional<Length> length_at(std::string_view text) {
  Length length;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + std::min(text.size(), kMostDigits), length.bytes);
  length.characters = static_cast<std::size_t>(end - text.data()) + 1;
  if (error != std::errc() || length.characters > text.size() || *end != '\n') return std::nullopt;
  if (text.front() == '0' && length.characters > 2) return std::nullopt;
  return length;
}

std::optional<BySignature> by_in(std::string_view text) {
  if (text.size() != kBy || text[2 * PublicKey::size] != ' ') return std::nullopt;
  const auto key = from_hex<PublicKey>(text.substr(0, 2 * PublicKey::size));
  const auto signature = from_hex<Signature>(text.substr(2 * PublicKey::size + 1));
  if (!key || !signature) return std::nullopt;
  return BySignature{*key, *signature};
}

}  // namespace

bool FrameReader::next_is(std::string_view kind) const {
  const std::string_view rest = content_.substr(at_);
  return rest.starts_with(kind) && rest.substr(kind.size()).starts_with(' ');
}

Failure FrameReader::refused(const char* code) const {
  return failure(code, {{"at", static_cast<std::int64_t>(at_)}});
}

Result<std::string_view> FrameReader::take(std::string_view kind, std::size_t most) {
  const std::string_view rest = content_.substr(at_);
  const std::string start = std::string(kind) + ' ';
  if (!next_is(kind)) {
    const bool cut = std::string_view(start).starts_with(rest);
    return failure(cut ? "record.bundle_cut" : "record.bundle_frame",
                   {{"at", static_cast<std::int64_t>(at_)}, {"expected", std::string(kind)}});
  }
  const std::string_view number = rest.substr(start.size());
  const auto length = length_at(number);
  if (!length) {
    const bool cut = number.size() <= kMostDigits && number.find_first_not_of("0123456789") == std::string_view::npos;
    return refused(cut ? "record.bundle_cut" : "record.bundle_length");
  }
  if (length->bytes > most)
    return failure("record.bundle_frame_too_large", {{"at", static_cast<std::int64_t>(at_)},
                                                     {"kind", std::string(kind)},
                                                     {"size", static_cast<std::int64_t>(length->bytes)},
                                                     {"limit", static_cast<std::int64_t>(most)}});
  const std::string_view bytes = number.substr(length->characters);
  if (bytes.size() < length->bytes + 1) return refused("record.bundle_cut");
  if (bytes[length->bytes] != '\n') return refused("record.bundle_length");
  at_ += start.size() + length->characters + length->bytes + 1;
  return bytes.substr(0, length->bytes);
}

Result<Signed> FrameReader::take_signed(std::string_view kind, std::size_t most) {
  const auto bytes = take(kind, most);
  if (!bytes) return Failure(bytes.error());
  const auto digits = take("signature", 2 * Signature::size);
  if (!digits) return Failure(digits.error());
  const auto signature = from_hex<Signature>(*digits);
  if (!signature) return refused("record.bundle_hex");
  return Signed{std::string(*bytes), *signature};
}

void FrameWriter::add(std::string_view kind, std::string_view bytes) {
  text_.append(kind).append(" ").append(std::to_string(bytes.size())).append("\n").append(bytes).append("\n");
}

void FrameWriter::add_signed(std::string_view kind, const Signed& what) {
  add(kind, what.bytes);
  add("signature", hex(what.signature));
}

Result<std::vector<SignedStatement>> read_statements(FrameReader& frames) {
  std::vector<SignedStatement> statements;
  do {
    if (static_cast<std::int64_t>(statements.size()) == kMostStatements)
      return frames.refused("record.bundle_too_many");
    const auto bytes = frames.take("statement", kMostStatement);
    if (!bytes) return Failure(bytes.error());
    SignedStatement statement{std::string(*bytes), {}};
    do {
      const auto text = frames.take("by", kBy);
      if (!text) return Failure(text.error());
      const auto by = by_in(*text);
      if (!by) return frames.refused("record.bundle_hex");
      statement.by.push_back(*by);
    } while (frames.next_is("by"));
    statements.push_back(std::move(statement));
  } while (frames.next_is("statement"));
  return statements;
}

void add_statements(const std::vector<SignedStatement>& statements, FrameWriter& frames) {
  for (const SignedStatement& statement : statements) {
    frames.add("statement", statement.bytes);
    for (const BySignature& by : statement.by) frames.add("by", hex(by.key) + ' ' + hex(by.signature));
  }
}

}  // namespace entente::record
