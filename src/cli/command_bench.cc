#include "app/run_bench.h"
#include "cli/classic_view.h"
#include "cli/command.h"
#include "cli/json_classic.h"
#include "cli/makespan_words.h"
#include "cli/progress.h"

namespace entente::cli {
namespace {

constexpr std::int64_t kMostShares = 1'000'000;

struct BenchWords {
  std::string folder;
  std::string best;
  MakespanWords search;
  std::string jobs;
  std::string only;
};

// `N/M`, 1 <= N <= M.
app::Share share_from(const std::string& word, std::vector<Error>& errors) {
  if (word.empty()) return {};
  const std::size_t slash = std::min(word.find('/'), word.size());
  std::vector<Error> wrong;
  const auto of = number_in("", word.substr(std::min(slash + 1, word.size())), {1, kMostShares}, wrong);
  const auto number = number_in("", word.substr(0, slash), {1, of.value_or(1)}, wrong);
  if (wrong.empty() && of && number) return {*number, *of};
  errors.push_back({"cli.not_a_share", {{"value", word}}, {}});
  return {};
}

Checked<app::BenchRequest> request_of(const BenchWords& words) {
  std::vector<Error> errors;
  app::BenchRequest request;
  request.folder = words.folder;
  request.best = words.best;
  if (const auto error = missing("DIR", words.folder)) errors.push_back(*error);
  if (const auto error = missing("--best", words.best)) errors.push_back(*error);
  const auto options = makespan_options(words.search, 1);
  if (options) {
    request.options = *options;
  } else {
    errors.insert(errors.end(), options.error().begin(), options.error().end());
  }
  request.jobs = static_cast<int>(number_in("--jobs", words.jobs, {1, kMostThreads}, errors).value_or(1));
  if (request.jobs > 1 && request.options.threads > 1) errors.push_back({"cli.jobs_or_threads", {}, {}});
  request.share = share_from(words.only, errors);
  if (!errors.empty()) return Failures(std::move(errors));
  return request;
}

// What was wrong with instances, and with this program.
std::vector<Error> errors_of(const app::Bench& bench) {
  std::vector<Error> errors = bench.errors;
  for (const Message& fault : bench.faults) errors.push_back({fault.code, fault.arguments, {}});
  return errors;
}

ExitCode run_bench_command(const BenchWords& words, const Session& session) {
  auto request = request_of(words);
  if (!request) return session.report(request.error());
  const Surroundings& surroundings = session.surroundings();
  ProgressLine progress(session);
  request->options.cancelled = surroundings.interrupted;
  request->on_row = [&](const app::BenchRow& row, std::size_t done, std::size_t all) {
    progress.show(static_cast<double>(done) / static_cast<double>(all),
                  session.error_page().say("bench.progress",
                                           {counted("done", done), counted("all", all), {"instance", row.instance}}));
  };
  const auto bench =
      app::run_bench(*request, surroundings.files, {surroundings.process_time, surroundings.thread_time});
  progress.clear();
  if (!bench) return session.report(bench.error());
  if (session.json()) {
    session.print(json_of(bench->rows, surroundings.interrupted()));
  } else {
    Page page = session.page();
    show_bench(page, bench->rows);
    session.print(page);
  }
  if (surroundings.interrupted()) session.remark({"bench.stopped", {}});
  const std::vector<Error> errors = errors_of(*bench);
  return errors.empty() ? ExitCode::ok : session.report(errors);
}

}  // namespace

Command add_bench(CLI::App& parent, const text::Text& text) {
  const auto words = std::make_shared<BenchWords>();
  CLI::App* app = parent.add_subcommand("bench", text.say("help.bench"));
  app->add_option("DIR", words->folder, text.say("help.instance_folder"));
  add_word(*app, "--best", words->best, text.say("help.best"))->option_text("FILE.csv")->group(kNeeded);
  add_makespan_options(*app, words->search, text, "help.cpu_time");
  add_word(*app, "--jobs", words->jobs, text.say("help.jobs"))->option_text("N");
  add_word(*app, "--only", words->only, text.say("help.only"))->option_text("N/M");
  return {app, "help.bench_about", "help.bench_examples",
          [words](const Session& session) { return run_bench_command(*words, session); }};
}

}  // namespace entente::cli
