#include "app/solve_instance.h"
#include "cli/classic_view.h"
#include "cli/command.h"
#include "cli/json_classic.h"
#include "cli/makespan_words.h"
#include "cli/progress.h"

namespace entente::cli {
namespace {

struct SolveWords {
  std::vector<std::string> files;
  MakespanWords search;
};

struct Answers {
  std::vector<app::SolvedInstance> solved;
  std::vector<Error> errors;  // of files, and faults of this program
};

// File after file, until Ctrl-C.
Answers solve_all(const Session& session, const std::vector<std::string>& files, plan::makespan::Options options) {
  const Surroundings& surroundings = session.surroundings();
  ProgressLine progress(session);
  Answers answers;
  options.cancelled = surroundings.interrupted;
  for (const std::string& file : files) {
    if (surroundings.interrupted()) break;
    options.on_progress = [&](plan::Day finish, plan::Day bound) {
      progress.show(std::nullopt, session.error_page().say("solve.progress", {{"instance", file},
                                                                              {"makespan", std::int64_t{finish}},
                                                                              {"bound", std::int64_t{bound}}}));
    };
    auto solved = app::solve_instance(file, options, surroundings.files, surroundings.clock);
    if (!solved) {
      answers.errors.push_back(solved.error());
      continue;
    }
    for (const Message& fault : solved->faults) answers.errors.push_back({fault.code, fault.arguments, {}});
    answers.solved.push_back(*std::move(solved));
  }
  progress.clear();
  return answers;
}

ExitCode run_solve(const SolveWords& words, const Session& session) {
  if (words.files.empty()) return session.report(*missing("FILE", ""));
  const auto options = makespan_options(words.search, session.surroundings().cores);
  if (!options) return session.report(options.error());
  const Answers answers = solve_all(session, words.files, *options);
  if (session.json()) {
    session.print(json_of(answers.solved));
  } else if (!answers.solved.empty()) {
    Page page = session.page();
    show_solved(page, answers.solved);
    session.print(page);
  }
  if (session.surroundings().interrupted()) session.remark({"solve.stopped", {}});
  if (!answers.errors.empty()) return session.report(answers.errors);
  for (const app::SolvedInstance& solved : answers.solved)
    if (!solved.makespan && !solved.infeasible) return ExitCode::refused;
  return ExitCode::ok;
}

}  // namespace

Command add_solve(CLI::App& parent, const text::Text& text) {
  const auto words = std::make_shared<SolveWords>();
  CLI::App* app = parent.add_subcommand("solve", text.say("help.solve"));
  app->add_option("FILE", words->files, text.say("help.instances"))->type_name("");
  add_makespan_options(*app, words->search, text, "help.time");
  return {app, "help.solve_about", "help.solve_examples",
          [words](const Session& session) { return run_solve(*words, session); }};
}

}  // namespace entente::cli
