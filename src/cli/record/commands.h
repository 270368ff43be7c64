// The commands of the record: `entente record ...`. One file for each, or for a few that are alike.
#pragma once

#include <vector>

#include "cli/command.h"

namespace entente::cli::record {

Command add_init(CLI::App& record, const text::Text& text);
std::vector<Command> add_keygen(CLI::App& record, const text::Text& text);
Command add_keys(CLI::App& record, const text::Text& text);
Command add_trust(CLI::App& record, const text::Text& text);
Command add_revoke(CLI::App& record, const text::Text& text);
Command add_append(CLI::App& record, const text::Text& text);
Command add_notice(CLI::App& record, const text::Text& text);
Command add_release(CLI::App& record, const text::Text& text);
Command add_approve(CLI::App& record, const text::Text& text);
Command add_erase(CLI::App& record, const text::Text& text);
Command add_anchor(CLI::App& record, const text::Text& text);
Command add_log(CLI::App& record, const text::Text& text);
Command add_show(CLI::App& record, const text::Text& text);
Command add_verify(CLI::App& record, const text::Text& text);
Command add_checkpoint(CLI::App& record, const text::Text& text);
Command add_cosign(CLI::App& record, const text::Text& text);
Command add_export(CLI::App& record, const text::Text& text);
Command add_import(CLI::App& record, const text::Text& text);
Command add_backup(CLI::App& record, const text::Text& text);
Command add_restore(CLI::App& record, const text::Text& text);
Command add_confirm(CLI::App& record, const text::Text& text);
Command add_epoch(CLI::App& record, const text::Text& text);
Command add_doctor(CLI::App& record, const text::Text& text);

// `record` itself, and all of the above.
std::vector<Command> add_commands(CLI::App& parent, const text::Text& text);

}  // namespace entente::cli::record
