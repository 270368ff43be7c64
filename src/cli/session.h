// One run of the program, seen from a command: its language, its streams, and how it tells results and errors.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "cli/page.h"
#include "cli/run.h"
#include "text/text.h"

namespace entente::cli {

class Session {
 public:
  // `json`: results and errors are printed for machines.
  Session(text::Language language, bool json, Streams streams, const Surroundings& surroundings);

  const Streams& streams() const { return streams_; }
  const Surroundings& surroundings() const { return *surroundings_; }
  Files& files() const { return surroundings_->files; }
  bool json() const { return json_; }
  // For what is written into files and pipes: without isolates.
  const text::Text& plain_text() const { return plain_text_; }

  Page page() const { return Page(out_look_, out_text_); }
  Page error_page() const { return Page(err_look_, err_text_); }
  void print(const Page& page) const { streams_.out << page.printed(); }
  void print(const std::string& content) const { streams_.out << content; }

  // Every error, `file:row:column: text`, then how many; as `entente.errors.v1` with --json. Returns the exit code they
  // call for: environment before usage before refused.
  ExitCode report(const std::vector<Error>& errors) const;
  ExitCode report(const Error& error) const { return report(std::vector<Error>{error}); }
  // A remark that is neither result nor error; not with --json.
  void remark(const Message& message) const;

 private:
  Streams streams_;
  const Surroundings* surroundings_;
  bool json_;
  Look out_look_;
  Look err_look_;
  text::Text plain_text_;
  text::Text out_text_;
  text::Text err_text_;
};

// From LC_ALL, LC_MESSAGES or LANG, the first that says anything; English for a language that we do not speak.
text::Language language_of_environment(const Surroundings& surroundings);

}  // namespace entente::cli
