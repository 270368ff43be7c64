#include "cli/programme/roadmap_commands.h"

#include <fmt/format.h>

#include "app/programme/propose_roadmap.h"
#include "app/programme/roadmap_changes.h"
#include "app/programme/sign_roadmap.h"
#include "cli/compare_view.h"
#include "cli/json_results.h"
#include "cli/progress.h"
#include "cli/record/shown.h"
#include "cli/record/words.h"

namespace entente::cli::programme {
namespace {

using app::programme::ProposedRoadmap;
using app::programme::RoadmapChanges;
using app::programme::SignedRoadmap;
using interop::roadmap::JsonText;
using record::PlaceWords;

void add_id(CLI::App& command, const char* name, std::string& id, const text::Text& text) {
  command.add_option(name, id, text.say("help.roadmap_id"));
}

template <class T>
ExitCode tell(const Session& session, const Checked<T>& result, std::string (*json)(const T&),
              void (*show)(Page&, const T&)) {
  if (!result) return session.report(result.error());
  if (session.json()) {
    session.print(json(*result));
    return ExitCode::ok;
  }
  Page page = session.page();
  show(page, *result);
  session.print(page);
  return ExitCode::ok;
}

// ---- propose, counter-propose
struct ProposeWords {
  app::programme::RoadmapRequest request;
  SearchWords search;
  PlaceWords place;
};

std::string proposed_json(const ProposedRoadmap& proposed) {
  JsonText json = record::begun("entente.roadmap-proposed.v1");
  json.key("id").value(proposed.id).key("version").value(proposed.version);
  json.key("document").value(proposed.document).key("predecessor").value(proposed.predecessor);
  json.key("value").value(proposed.value).key("bound").value(proposed.bound);
  json.key("selected").value(static_cast<std::int64_t>(proposed.selected));
  json.key("waiting").value(static_cast<std::int64_t>(proposed.waiting));
  json.key("left_out").value(static_cast<std::int64_t>(proposed.left_out));
  json.key("entry").begin_object();
  record::write_appended(json, proposed.entry);
  json.end_object();
  return record::finished(json);
}

void show_proposed(Page& page, const ProposedRoadmap& proposed) {
  page.paragraph(page.say("joint.proposed", {{"id", proposed.id}}), 0, Tone::strong);
  page.paragraph(page.say("joint.proposed_figures", {{"value", fmt::format("{:.2f}", proposed.value)},
                                                     {"bound", fmt::format("{:.2f}", proposed.bound)},
                                                     counted("selected", proposed.selected),
                                                     counted("waiting", proposed.waiting),
                                                     counted("left_out", proposed.left_out)}));
  record::show_pairs(page, {{"recording.label_document", {{proposed.document}}}});
  record::show_appended(page, proposed.entry);
  page.blank();
  page.paragraph(page.say("joint.next_sign", {{"id", proposed.id}}), 0, Tone::quiet);
}

ExitCode run_propose(ProposeWords words, const Session& session) {
  auto errors = record::missing_words({{"--as", words.request.by}});
  if (words.request.counter)
    for (const Error& error : record::missing_words({{"--reason", words.request.reason}})) errors.push_back(error);
  auto options = search_options(words.search, session.surroundings().cores);
  if (!options) errors.insert(errors.end(), options.error().begin(), options.error().end());
  if (!errors.empty()) return session.report(errors);
  words.request.options = *std::move(options);
  ProgressLine progress(session);
  words.request.options.on_progress = [&](const plan::Progress& made) { progress.show(made); };
  words.request.options.cancelled = session.surroundings().interrupted;
  const auto proposed = app::programme::propose_roadmap(record::place(words.place, session), words.request);
  progress.clear();
  return tell(session, proposed, proposed_json, show_proposed);
}

Command add_proposal(CLI::App& roadmap, const text::Text& text, bool counter) {
  const auto words = std::make_shared<ProposeWords>();
  words->request.counter = counter;
  words->request.keep = counter;
  CLI::App* app = roadmap.add_subcommand(counter ? "counter-propose" : "propose",
                                         text.say(counter ? "help.roadmap_counter" : "help.roadmap_propose"));
  add_word(*app, "--id", words->request.id, text.say("help.roadmap_new_id"));
  app->add_option("--file", words->request.file, text.say("help.roadmap_file"))->option_text("FILE");
  app->add_option("--answers", words->request.answers, text.say("help.roadmap_answers"))->option_text("ID");
  app->add_flag("--least-change,!--anew", words->request.keep, text.say("help.roadmap_least_change"));
  app->add_option("--reason", words->request.reason, text.say("help.roadmap_reason"))->option_text("WORDS");
  add_word(*app, "--effort", words->search.effort, text.say("help.effort"));
  add_word(*app, "--time", words->search.time, text.say("help.time"));
  add_word(*app, "--seed", words->search.seed, text.say("help.seed"));
  add_word(*app, "--threads", words->search.threads, text.say("help.threads"));
  record::add_person_option(*app, words->request.by, text);
  record::add_place_options(*app, words->place, text);
  return {app, counter ? "help.roadmap_counter_about" : "help.roadmap_propose_about",
          counter ? "help.roadmap_counter_examples" : "help.roadmap_propose_examples",
          [words](const Session& session) { return run_propose(*words, session); }};
}

// ---- sign
struct SignWords {
  std::string id, by;
  PlaceWords place;
};

std::string signed_json(const SignedRoadmap& is_signed) {
  JsonText json = record::begun("entente.roadmap-signed.v1");
  json.key("id").value(is_signed.id).key("document").value(is_signed.document);
  record::write_list(json, "still_to_sign", is_signed.still_to_sign);
  json.key("entry").begin_object();
  record::write_appended(json, is_signed.entry);
  json.end_object();
  return record::finished(json);
}

void show_signed(Page& page, const SignedRoadmap& is_signed) {
  record::show_verdict(page, true, page.say("joint.recomputed", {{"id", is_signed.id}}));
  record::show_pairs(page, {{"recording.label_document", {{is_signed.document}}}});
  record::show_appended(page, is_signed.entry);
  if (is_signed.still_to_sign.empty()) {
    return record::show_verdict(page, true, page.say("joint.in_force", {{"id", is_signed.id}}));
  }
  std::string parties;
  for (const std::string& party : is_signed.still_to_sign) parties += (parties.empty() ? "" : ", ") + party;
  page.paragraph(page.say("recording.still_to_sign", {{"parties", parties}}), 0, Tone::assumed);
}

Command add_sign(CLI::App& roadmap, const text::Text& text) {
  const auto words = std::make_shared<SignWords>();
  CLI::App* app = roadmap.add_subcommand("sign", text.say("help.roadmap_sign"));
  add_id(*app, "ID", words->id, text);
  record::add_person_option(*app, words->by, text);
  record::add_place_options(*app, words->place, text);
  return {app, "help.roadmap_sign_about", "help.roadmap_sign_examples", [words](const Session& session) {
            const auto errors = record::missing_words({{"ID", words->id}, {"--as", words->by}});
            if (!errors.empty()) return session.report(errors);
            return tell(session,
                        app::programme::sign_roadmap(record::place(words->place, session), words->by, words->id),
                        signed_json, show_signed);
          }};
}

// ---- changes
struct ChangesWords {
  std::string id, against;
  PlaceWords place;
};

ExitCode run_changes(const ChangesWords& words, const Session& session) {
  if (const auto errors = record::missing_words({{"ID", words.id}}); !errors.empty()) return session.report(errors);
  const auto changes = app::programme::roadmap_changes(record::place(words.place, session), words.id, words.against);
  if (!changes) return session.report(changes.error());
  if (session.json()) {
    session.print(json_of(changes->comparison, session.plain_text()));
    return ExitCode::ok;
  }
  Page page = session.page();
  page.paragraph(page.say("joint.changes", {{"after", changes->after.object->key},
                                            {"before", changes->before.object->key},
                                            {"person", changes->proposed_by},
                                            {"party", changes->party}}));
  if (!changes->reason.empty()) page.paragraph(page.say("joint.reason", {{"reason", changes->reason}}));
  show_comparison(page, changes->comparison, {changes->before.file, changes->after.file});
  session.print(page);
  return ExitCode::ok;
}

Command add_changes(CLI::App& roadmap, const text::Text& text) {
  const auto words = std::make_shared<ChangesWords>();
  CLI::App* app = roadmap.add_subcommand("changes", text.say("help.roadmap_changes"));
  add_id(*app, "ID", words->id, text);
  app->add_option("--against", words->against, text.say("help.roadmap_against"))->option_text("ID");
  record::add_data_option(*app, words->place, text);
  return {app, "help.roadmap_changes_about", "help.roadmap_changes_examples",
          [words](const Session& session) { return run_changes(*words, session); }};
}

// ---- document
struct DocumentWords {
  std::string id, out;
  PlaceWords place;
};

ExitCode run_document(const DocumentWords& words, const Session& session) {
  if (const auto errors = record::missing_words({{"ID", words.id}}); !errors.empty()) return session.report(errors);
  const auto document = app::programme::fetch_roadmap(record::place(words.place, session), words.id);
  if (!document) return session.report(document.error());
  if (words.out.empty()) {
    session.print(document->bytes);
    return ExitCode::ok;
  }
  if (const auto written = session.files().write(words.out, document->bytes); !written)
    return session.report(written.error());
  session.remark({"cli.written", {{"file", words.out}}});
  return ExitCode::ok;
}

Command add_document(CLI::App& roadmap, const text::Text& text) {
  const auto words = std::make_shared<DocumentWords>();
  CLI::App* app = roadmap.add_subcommand("document", text.say("help.roadmap_document"));
  add_id(*app, "ID", words->id, text);
  app->add_option("--out", words->out, text.say("help.out"))->option_text("FILE");
  record::add_data_option(*app, words->place, text);
  return {app, "help.roadmap_document_about", "help.roadmap_document_examples",
          [words](const Session& session) { return run_document(*words, session); }};
}

}  // namespace

std::vector<Command> add_roadmap_verbs(CLI::App& roadmap, const text::Text& text) {
  return {add_proposal(roadmap, text, false), add_proposal(roadmap, text, true), add_sign(roadmap, text),
          add_changes(roadmap, text), add_document(roadmap, text)};
}

}  // namespace entente::cli::programme
