#include "app/reasons.h"
#include "app/roadmap_file.h"
#include "cli/command.h"
#include "cli/drafting.h"
#include "cli/roadmap_view.h"
#include "interop/roadmap/write.h"

namespace entente::cli {
namespace {

struct PlanWords {
  InputWords input;
  SearchWords search;
  std::string out;
  bool details = false;
};

// How `why` finds this roadmap again.
std::string way_to_ask(const PlanWords& words) {
  const std::string package =
      words.input.data.empty() ? "--package " + quoted(words.input.package) : "--data " + quoted(words.input.data);
  const std::string as_of = words.input.as_of.empty() ? "" : " --as-of " + quoted(words.input.as_of);
  if (!words.out.empty()) return package + as_of + " --roadmap " + quoted(words.out);
  return package + " " + words_again(words.input, words.search);
}

Message not_taken_over(const std::vector<std::string>& ids) {
  std::string joined;
  for (const std::string& id : ids) joined += (joined.empty() ? "" : ", ") + id;
  return {"keep.not_taken_over", {{"count", static_cast<std::int64_t>(ids.size())}, {"activities", joined}}};
}

void print_view(const Session& session, const PlanWords& words, const app::DraftedRoadmap& drafted) {
  Page page = session.page();
  const auto roadmap = app::to_roadmap_file(drafted, [&](const Message& message) { return page.text().say(message); });
  const app::RoadmapIndex index(roadmap);
  const Captions captions(drafted.planning);
  show_roadmap(page, {index, drafted.planning, captions, words.details, way_to_ask(words), !words.out.empty()});
  session.print(page);
}

ExitCode run_plan(const PlanWords& words, const Session& session) {
  if (const auto error = package_or_record("PACKAGE", words.input)) return session.report(*error);
  const auto drafted = draft(session, words.input, words.search);
  if (!drafted) return session.report(drafted.error());
  const std::string json = interop::roadmap::write_roadmap(
      app::to_roadmap_file(*drafted, [&](const Message& message) { return session.plain_text().say(message); }));
  if (session.json())
    session.print(json);
  else
    print_view(session, words, *drafted);
  if (!drafted->not_taken_over.empty()) session.remark(not_taken_over(drafted->not_taken_over));
  if (words.out.empty()) return ExitCode::ok;
  if (const auto written = session.files().write(words.out, json); !written) return session.report(written.error());
  session.remark({"cli.written", {{"file", words.out}}});
  return ExitCode::ok;
}

}  // namespace

Command add_plan(CLI::App& parent, const text::Text& text) {
  const auto words = std::make_shared<PlanWords>();
  CLI::App* app = parent.add_subcommand("plan", text.say("help.plan"));
  app->add_option("PACKAGE", words->input.package, text.say("help.package_folder"));
  add_input_options(*app, words->input, text);
  add_search_options(*app, words->search, text);
  app->add_option("--out", words->out, text.say("help.out"))->option_text("FILE");
  app->add_flag("--details", words->details, text.say("help.details"));
  return {app, "help.plan_about", "help.plan_examples",
          [words](const Session& session) { return run_plan(*words, session); }};
}

}  // namespace entente::cli
