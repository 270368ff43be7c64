// The frames that bundles and evidence are made of: `kind SP length LF bytes LF`.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "record/checkpoint.h"
#include "record/key_log.h"

namespace entente::record {

class FrameReader {
 public:
  // `content` outlives the reader, which begins at a byte of it.
  FrameReader(std::string_view content, std::size_t at) : content_(content), at_(at) {}

  bool next_is(std::string_view kind) const;
  bool at_end() const { return at_ == content_.size(); }
  std::string_view read_so_far() const { return content_.substr(0, at_); }
  // The bytes of the next frame, which has to be of that kind and no longer. Errors: record.bundle_frame (expected),
  // record.bundle_cut, record.bundle_frame_too_large; each with the byte.
  Result<std::string_view> take(std::string_view kind, std::size_t most);
  // With the frame of its signature behind it. Error: record.bundle_hex.
  Result<Signed> take_signed(std::string_view kind, std::size_t most);
  // With the byte at which reading stands.
  Failure refused(const char* code) const;

 private:
  std::string_view content_;
  std::size_t at_;
};

class FrameWriter {
 public:
  explicit FrameWriter(std::string_view magic) : text_(magic) {}

  void add(std::string_view kind, std::string_view bytes);
  void add_signed(std::string_view kind, const Signed& what);
  const std::string& text() const { return text_; }
  std::string take() && { return std::move(text_); }

 private:
  std::string text_;
};

// A log of keys: statements, each with who signed it. Errors as above; record.bundle_too_many.
Result<std::vector<SignedStatement>> read_statements(FrameReader& frames);
void add_statements(const std::vector<SignedStatement>& statements, FrameWriter& frames);

}  // namespace entente::record
