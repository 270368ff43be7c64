// A page of documentation whose console blocks are typed in, one after the other, and compared with what is printed.
#pragma once

#include <string>
#include <vector>

namespace entente::cli {

// `$ command`, and the lines beneath it up to the next command or the end of the block.
struct Step {
  std::string command;
  std::string expected;
};

// A page as text around steps: putting it together again gives the page.
struct SessionPage {
  std::vector<std::string> around;  // one more than there are steps
  std::vector<Step> steps;

  std::string together() const;
};

SessionPage read_session_page(const std::string& page);

// The words of a command as a shell takes them: blanks part them, quotes keep them together.
std::vector<std::string> words_in(const std::string& command);

// Ids and keys differ from run to run, everything else must not. Learns which of this run stands for which of the page.
class Likeness {
 public:
  // Whether `printed` is `expected` but for ids, keys and times.
  bool same(const std::string& expected, const std::string& printed);
  // What was written with the ids of the page, with those of this run.
  std::string of_this_run(const std::string& command) const;

 private:
  std::vector<std::pair<std::string, std::string>> known_;  // page, run
};

}  // namespace entente::cli
