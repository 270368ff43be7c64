#include "cli/programme/view_words.h"

#include "cli/arguments.h"

namespace entente::cli::programme {

void add_view_options(CLI::App& command, ViewWords& words, const text::Text& text) {
  add_word(command, "--view", words.view.view, text.say("help.object_view"))->option_text("joint|public|XBB");
  add_word(command, "--as-of", words.view.as_of, text.say("help.object_as_of"))->option_text("DAY|VECTOR");
  record::add_data_option(command, words.place, text);
  record::add_pack_option(command, words.place, text);
}

}  // namespace entente::cli::programme
