#include "app/record/list_entries.h"
#include "cli/record/commands.h"
#include "cli/record/shown.h"
#include "cli/record/words.h"
#include "cli/table.h"
#include "text/width.h"

namespace entente::cli::record {
namespace {

using app::record::Log;
using app::record::LogRow;

constexpr std::int64_t kMostRows = 1'000'000;
constexpr int kSubject = 36;  // cells

struct LogWords {
  app::record::LogQuestion question;
  std::string most;
  PlaceWords place;
};

std::vector<Span> cells_of(const Page& page, const LogRow& row) {
  const std::string number = row.feed + "/" + std::to_string(row.seq);
  if (row.erased)
    return {{number, Tone::strong}, {}, {page.say("recording.body_erased"), Tone::bad}, {}, {}, {short_id(row.id)}};
  return {{number, Tone::strong},
          {time_shown(row.at)},
          page.name(row.type),
          page.name(row.by),
          {text::cut(page.name(row.subject).text, kSubject)},
          {short_id(row.id)}};
}

void show_log(Page& page, const Log& log) {
  if (log.rows.empty()) return page.paragraph(page.say("recording.log_empty"), 0, Tone::quiet);
  Table table({{page.say("recording.column_entry"), Side::left, 0},
               {page.say("recording.column_at"), Side::left, 0},
               {page.say("recording.column_type"), Side::left, 0},
               {page.say("recording.column_by"), Side::left, 2},
               {page.say("recording.column_subject"), Side::left, 3},
               {page.say("recording.column_id"), Side::left, 1}});
  for (const LogRow& row : log.rows) table.add(cells_of(page, row));
  table.show(page);
  const auto shown = static_cast<std::int64_t>(log.rows.size());
  if (shown < log.total)
    page.paragraph(page.say("recording.log_last", {{"shown", shown}, {"total", log.total}}), 0, Tone::quiet);
}

std::string log_json(const Log& log) {
  JsonText json = begun("entente.record-log.v1");
  json.key("party").value(log.party).key("view").value(log.reader.empty() ? "public" : log.reader);
  json.key("total").value(log.total).key("entries").begin_array();
  for (const LogRow& row : log.rows) {
    json.new_line(1).begin_object().key("id").value(row.id).key("feed").value(row.feed).key("seq").value(row.seq);
    json.key("lc").value(row.lc);
    write_flag(json, "erased", row.erased);
    if (!row.erased) json.key("at").value(time_written(row.at)).key("by").value(row.by).key("type").value(row.type);
    if (!row.subject.empty()) json.key("subject").value(row.subject);
    json.end_object();
  }
  json.end_array();
  return finished(json);
}

ExitCode run_log(const LogWords& words, const Session& session) {
  std::vector<Error> errors;
  app::record::LogQuestion question = words.question;
  question.most = number_in("--last", words.most, {1, kMostRows}, errors).value_or(0);
  if (!errors.empty()) return session.report(errors);
  return tell(session, app::record::list_entries(place(words.place, session), question), log_json, show_log);
}

}  // namespace

Command add_log(CLI::App& record, const text::Text& text) {
  const auto words = std::make_shared<LogWords>();
  CLI::App* app = record.add_subcommand("log", text.say("help.record_log"));
  add_word(*app, "--view", words->question.view, text.say("help.record_view"))->option_text("PARTY|public");
  add_word(*app, "--feed", words->question.feed, text.say("help.record_feed"))->option_text("FEED");
  add_word(*app, "--type", words->question.type, text.say("help.record_only_type"))->option_text("NAME");
  add_word(*app, "--last", words->most, text.say("help.record_most"))->option_text("N");
  add_data_option(*app, words->place, text);
  return {app, "help.record_log_about", "help.record_log_examples",
          [words](const Session& session) { return run_log(*words, session); }};
}

}  // namespace entente::cli::record
