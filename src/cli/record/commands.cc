#include "cli/record/commands.h"

namespace entente::cli::record {

// In the order in which they are needed, which is the order of --help.
std::vector<Command> add_commands(CLI::App& parent, const text::Text& text) {
  CLI::App* record = parent.add_subcommand("record", text.say("help.record"));
  std::vector<Command> all{{record, "help.record_about", "help.record_examples", {}}};
  all.push_back(add_init(*record, text));
  for (Command& command : add_keygen(*record, text)) all.push_back(std::move(command));
  for (const auto add : {add_keys,   add_trust,  add_revoke, add_append,     add_log,     add_show,    add_export,
                         add_import, add_cosign, add_verify, add_checkpoint, add_approve, add_release, add_notice,
                         add_erase,  add_anchor, add_backup, add_restore,    add_confirm, add_epoch,   add_doctor})
    all.push_back(add(*record, text));
  return all;
}

}  // namespace entente::cli::record
