// bench_briefing: a briefing of 200 statements in three languages over a record of 100,000 entries: the view (bodies
// parsed and folded, and what changed), the checks of every text, and the document in each language as HTML and PDF,
// the languages side by side. Processor time; of what goes on side by side the time on the wall.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <future>
#include <memory>
#include <string>
#include <vector>

#include "briefing/checks/check.h"
#include "briefing/compose.h"
#include "briefing/forms/forms.h"
#include "briefing/forms/pdf/pdf.h"
#include "briefing/suggest.h"
#include "cpu_time.h"
#include "domain/difference.h"
#include "domain/fold.h"
#include "record/entry.h"
#include "spoken.h"
#include "text/text.h"

namespace {

namespace bench = entente::bench;
namespace briefing = entente::briefing;
namespace domain = entente::domain;
using entente::text::Text;

constexpr int kEntries = 100'000, kWeek = 98'000;  // of these, what was known the week before
constexpr std::size_t kStatements = 200;
constexpr int kRounds = 5;

struct View {
  domain::Programme before, now;
};

View read(const std::vector<bench::Spoken::Entry>& entries) {
  View view;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    if (i == kWeek) view.before = view.now;
    domain::Said said = entries[i].said;
    auto body = entente::record::parse_body(entries[i].body);
    if (!body) std::exit(1);
    said.payload = std::move(body->payload);
    domain::take(view.now, said);
  }
  return view;
}

template <class R>
void put(domain::Programme& programme, R row, const std::string& key) {
  const auto object = std::make_shared<domain::Object>();
  object->kind = domain::kKind<R>;
  object->key = key;
  object->owner = bench::kSender;
  object->readers = {{bench::kSender}};
  const auto of_kind = std::make_shared<domain::RowOf<R>>();
  of_kind->row = std::move(row);
  object->row = of_kind;
  programme.put(object);
}

// What may be said of the week, as the briefing's statements, in every language in which it can be said.
std::size_t state(domain::Programme& programme, const std::vector<briefing::Suggestion>& suggestions,
                  const std::vector<Text>& texts) {
  domain::BriefingRow brief;
  brief.id = {"BR"};
  brief.title = "Weekly briefing";
  brief.cut_off = "2026-01-01T09:00+00:00";
  put(programme, brief, "BR");
  std::size_t count = 0;
  for (const briefing::Suggestion& suggestion : suggestions) {
    if (count == kStatements) break;
    domain::StatementRow row;
    row.id = {"BR-" + std::to_string(++count)};
    row.briefing = {"BR"};
    row.place = entente::Decimal::from_millionths(static_cast<std::int64_t>(count) * 1'000'000);
    row.topic = std::string(briefing::word(suggestion.topic));
    row.basis = suggestion.basis;
    row.attribution = suggestion.attribution;
    row.citations = suggestion.citations;
    std::optional<std::string>* const fields[] = {&row.english, &row.turkish, &row.arabic};
    for (const briefing::Language language : briefing::kEachLanguage) {
      const auto at = static_cast<std::size_t>(language);
      // Where the record has no words of that language, those it has: as long to check, and to draw.
      const auto& sentence = suggestion.sentence.in(language) ? suggestion.sentence.in(language)
                                                              : suggestion.sentence.in(briefing::Language::english);
      if (sentence) *fields[at] = texts[at].in_full(*sentence);
    }
    const std::string key = row.id.text;
    put(programme, std::move(row), key);
  }
  return count;
}

// HTML and PDF of one language. How many bytes.
std::size_t draw(const briefing::Document& document, briefing::Language language, const Text& text) {
  const briefing::sheet::Voice voice{language, [&](const entente::Message& message) { return text.say(message); }};
  const auto sheet = briefing::sheet::compose(document, voice);
  const auto pdf = briefing::forms::pdf(sheet);
  if (!pdf) std::exit(1);
  return briefing::forms::html(sheet, briefing::forms::html_words(voice)).size() + pdf->size();
}

struct Costs {
  std::vector<double> view, check, render;
};

void tell(const char* what, std::vector<double> values, const char* must = "") {
  std::sort(values.begin(), values.end());
  std::printf("%-58s %8.3f  (%.3f to %.3f%s)\n", what, values[values.size() / 2], values.front(), values.back(), must);
}

}  // namespace

int main() {
  bench::Spoken spoken(300'000);
  std::vector<bench::Spoken::Entry> entries;
  for (int i = 0; i < kEntries; ++i) entries.push_back(spoken.next());
  std::vector<Text> texts;
  for (const auto language :
       {entente::text::Language::english, entente::text::Language::turkish, entente::text::Language::arabic})
    texts.emplace_back(language, entente::text::Isolation::isolates);
  Costs costs;
  std::vector<double> all;
  std::size_t statements = 0, findings = 0, bytes = 0;
  for (int round = 0; round < kRounds; ++round) {
    const double start = bench::cpu_seconds();
    View view = read(entries);
    const domain::Readers own{{bench::kSender}};
    const auto suggestions = briefing::suggest(view.now, own, domain::difference(view.before, view.now));
    const double viewed = bench::cpu_seconds();
    statements = state(view.now, suggestions, texts);
    const auto facts = briefing::checks::facts_of(view.now);
    findings = 0;
    const auto said = briefing::statements_of(view.now, "BR");
    for (const auto& object : said) {
      const auto& row = object->as<domain::StatementRow>();
      const std::optional<std::string>* const fields[] = {&row.english, &row.turkish, &row.arabic};
      for (const briefing::Language language : briefing::kEachLanguage)
        if (const auto& text = *fields[static_cast<std::size_t>(language)])
          findings += briefing::checks::check({*text, language, {}}, facts).size();
    }
    const double checked = bench::cpu_seconds();
    const auto brief = view.now.find(domain::kKind<domain::BriefingRow>, "BR", own);
    const briefing::Sources sources{view.now, view.now, own};
    const briefing::Document document = briefing::compose(sources, *brief);
    const double composed = bench::cpu_seconds(), begun = bench::unhindered_seconds();
    std::vector<std::future<std::size_t>> drawn;  // side by side, as app/briefing/show_briefing.h writes them
    for (const briefing::Language language : briefing::kEachLanguage)
      drawn.push_back(std::async(std::launch::async, draw, std::cref(document), language,
                                 std::cref(texts[static_cast<std::size_t>(language)])));
    bytes = 0;
    for (auto& one : drawn) bytes += one.get();
    const double rendering = composed - checked + bench::unhindered_seconds() - begun;
    costs.view.push_back(viewed - start);
    costs.check.push_back(checked - viewed);
    costs.render.push_back(rendering);
    all.push_back(checked - start + rendering);
  }
  std::printf("%zu statements, %zu findings, %zu bytes of documents\n", statements, findings, bytes);
  tell("view: 100,000 entries parsed and folded, changes, s", costs.view);
  tell("check: 200 statements, three languages, s", costs.check);
  tell("render: three languages, HTML and PDF, side by side, s", costs.render);
  tell("all, s", all, "; must 2");
  return 0;
}
