#include <fmt/format.h>

#include <utility>

#include "briefing/sheet/directions.h"
#include "briefing/sheet/sheet.h"
#include "briefing/sheet/trail.h"
#include "briefing/sheet/words.h"

namespace entente::briefing::sheet {
namespace composing {

class Composer {
 public:
  Composer(const Document& document, const Voice& voice)
      : document_(document), words_(voice), language_(voice.language) {}

  Sheet compose() && {
    head();
    for (const Section& section : document_.sections) say_section(section);
    if (!document_.answers.empty()) add_heading(words_("document.heading_answers"), "answers");
    for (const Answer& answer : document_.answers) say_answer(answer);
    if (!document_.coverage.empty()) add_heading(words_("document.heading_coverage"), "coverage");
    for (const Told& told : document_.coverage) say_told(told);
    const std::vector<Block> trail = trail_.blocks(words_);
    if (!trail.empty()) add_heading(words_("document.heading_trail"), "trail");
    sheet_.blocks.insert(sheet_.blocks.end(), trail.begin(), trail.end());
    return std::move(sheet_);
  }

  Sheet answers() && {
    sheet_.language = language_;
    has_trail_ = false;
    for (const Answer& answer : document_.answers) say_answer(answer);
    return std::move(sheet_);
  }

 private:
  // ---- Blocks
  Block& add(BlockKind kind, Line line, Tone tone = Tone::plain) {
    return sheet_.blocks.emplace_back(Block{kind, std::move(line), {}, tone, {}, 0});
  }
  void add_heading(std::string text, std::string anchor) {
    add(BlockKind::heading, {{std::move(text), Face::plain, {}}}).anchor = std::move(anchor);
  }
  static void append(Line& line, Line more) {
    line.insert(line.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  }
  static Run plain(std::string text) { return {std::move(text), Face::plain, {}}; }
  static Run quiet(std::string text) { return {std::move(text), Face::quiet, {}}; }
  static Run strong(std::string text) { return {std::move(text), Face::strong, {}}; }
  std::string text_of(const InLanguages& texts) const {
    std::string text;
    for (const Run& run : words_.own(texts)) text += run.text;
    return text;
  }
  Line labelled(std::string_view code, Line value) const {
    Line line{strong(words_(code)), plain(" ")};
    append(line, std::move(value));
    return line;
  }
  Line free(std::string_view text) const { return {plain(apart(text, language_))}; }

  // ---- The head
  void head() {
    sheet_.language = language_;
    sheet_.title = text_of(document_.title);
    if (sheet_.title.empty()) sheet_.title = apart(document_.id, language_);
    sheet_.author = text_of(document_.ministry);
    sheet_.made_at = document_.published_on.empty() ? document_.cut_off : document_.published_on;
    sheet_.running_head = fmt::format("{} · {}", sheet_.title, apart(document_.id, language_));
    if (document_.stage != Stage::published) {
      const std::string banner =
          words_(document_.stage == Stage::drafted ? "document.banner_draft" : "document.banner_cleared");
      add(BlockKind::banner, {strong(banner)}, Tone::warning);
      sheet_.running_head = fmt::format("{} · {}", banner, sheet_.running_head);
    }
    if (Line ministry = words_.own(document_.ministry); !ministry.empty())
      add(BlockKind::over_title, std::move(ministry));
    add(BlockKind::title, {plain(sheet_.title)});
    facts(add(BlockKind::facts, {}).rows);
  }
  void facts(std::vector<Row>& rows) const {
    const auto row = [&](std::string_view code, const std::string& text) {
      if (!text.empty()) rows.push_back({words_(code), {plain(text)}});
    };
    row("document.row_briefing", apart(document_.id, language_));
    row("document.row_cut_off", words_.moment(document_.cut_off));
    row("document.row_published_on", words_.moment(document_.published_on));
    row("document.row_published_by", apart(document_.published_by, language_));
    row("document.row_cleared_by", apart(document_.cleared_by, language_));
    row("document.row_previous", apart(document_.previous, language_));
    row("document.row_as_of", apart(document_.as_of, language_));
    row("document.row_sha256", apart(document_.sha256, language_));
  }

  // ---- Sentences
  void say_section(const Section& section) {
    std::string heading = text_of(section.heading);
    if (heading.empty()) heading = words_.topic(section.topic);
    if (!heading.empty()) add_heading(std::move(heading), fmt::format("topic-{}", ++topics_));
    for (const Sentence& sentence : section.sentences) say_sentence(sentence);
  }
  void say_sentence(const Sentence& sentence) {
    const std::string anchor = fmt::format("sentence-{}", ++sentences_);
    const Line sources = cited(sentence.citations, anchor, fmt::format("{}", sentences_));
    Block& block = add(BlockKind::sentence, sentence_text(sentence));
    block.number = sentences_;
    block.anchor = anchor;
    if (sentence.text.in(language_).empty()) block.tone = Tone::warning;
    add(BlockKind::detail, footing(sentence));
    if (!sentence.embargo.empty()) {
      add(BlockKind::detail, labelled("document.embargo", {plain(words_.moment(sentence.embargo))}), Tone::warning);
    }
    if (!sources.empty()) add(BlockKind::detail, sources);
    for (const ReleasedFlag& flag : sentence.flags) say_flag(flag);
    for (const Mended& mended : sentence.mended) say_mended(mended);
  }
  Line sentence_text(const Sentence& sentence) const {
    const std::string& text = sentence.text.in(language_);
    if (text.empty()) return missing();
    std::vector<Leading> links;
    for (const Figure& figure : sentence.figures[static_cast<std::size_t>(language_)])
      if (figure.citation < number_of_.size())
        links.push_back({{figure.begin, figure.end}, Trail::anchor(number_of_[figure.citation])});
    return woven(text, language_, links);
  }
  Line missing() const {
    return {plain(words_("document.not_translated", {{"language", std::string(domain::word(language_))}}))};
  }
  Line footing(const Sentence& sentence) const {
    Line line{quiet(words_("document.basis")),       plain(" "), strong(words_.of(sentence.basis)),     plain(" · "),
              quiet(words_("document.attribution")), plain(" "), plain(words_.of(sentence.attribution))};
    if (const std::string who = text_of(sentence.attributed_to); !who.empty()) line.push_back(plain(" (" + who + ")"));
    if (!sentence.id.empty()) append(line, {plain(" · "), quiet(apart(sentence.id, language_))});
    return line;
  }
  // Also remembers the numbers, for the figures that are read from them.
  Line cited(const std::vector<Citation>& citations, const std::string& anchor, const std::string& named) {
    number_of_.clear();
    Line line;
    for (const Citation& citation : citations) {
      if (!has_trail_) {
        append(line, {plain(line.empty() ? " " : " · "), plain(apart(citation.kind + " " + citation.id, language_))});
        continue;
      }
      const int number = trail_.cite(citation, anchor, named);
      number_of_.push_back(number);
      append(line, {plain(line.empty() ? " " : " · "),
                    {apart(fmt::format("[{}]", number), language_), Face::plain, Trail::anchor(number)},
                    plain(" ")});
      append(line, words_.own(citation.caption));
    }
    if (!line.empty()) line.insert(line.begin(), quiet(words_("document.rests_on")));
    return line;
  }
  void say_flag(const ReleasedFlag& flag) {
    Line line = labelled("document.flag", {plain(words_.check(flag.check))});
    append(line, {plain(" · "), quiet(words_("document.released_by")), plain(" ")});
    append(line, free(flag.by));
    append(line, {plain(" · "), quiet(words_("document.reason")), plain(" ")});
    append(line, free(flag.reason));
    add(BlockKind::detail, std::move(line), Tone::warning);
  }
  void say_mended(const Mended& mended) {
    const bool corrects = mended.kind == Mending::correction;
    Line line{strong(words_(corrects ? "document.correction" : "document.revision")), plain(" "),
              plain(apart(mended.on, language_)), plain(" · ")};
    const std::string& text = mended.text.in(language_);
    append(line, text.empty() ? missing() : woven(text, language_));
    append(line, {plain(" · "), quiet(words_("document.reason")), plain(" ")});
    append(line, free(mended.reason));
    if (!mended.entry.empty()) {
      append(line, {plain(" · "), quiet(words_("document.row_entry")), plain(" "),
                    quiet(apart(mended.entry.substr(0, kShortEntry), language_))});
    }
    add(BlockKind::detail, std::move(line), Tone::mended);
  }

  // ---- Answers and retellings
  void say_answer(const Answer& answer) {
    const std::string anchor = fmt::format("answer-{}", ++answers_);
    Line sources =
        cited(answer.citations, anchor, words_("document.answer_named", {{"number", std::int64_t{answers_}}}));
    add(BlockKind::subheading, words_.own(answer.question)).anchor = anchor;
    const std::string& text = answer.answer.in(language_);
    add(BlockKind::paragraph, text.empty() ? missing() : woven(text, language_),
        text.empty() ? Tone::warning : Tone::plain);
    Line line;
    if (answer.declined) append(line, {strong(words_("document.declined")), plain(" · ")});
    append(line, {quiet(words_("document.attribution")), plain(" "), plain(words_.of(answer.attribution))});
    if (!answer.as_of.empty())
      append(line,
             {plain(" · "), quiet(words_("document.row_as_of_moment")), plain(" " + words_.moment(answer.as_of))});
    add(BlockKind::detail, std::move(line));
    if (!sources.empty()) add(BlockKind::detail, std::move(sources));
    if (answer.conditions.empty()) return;
    add(BlockKind::paragraph, {plain(words_("document.conditions"))});
    int number = 0;
    for (const Condition& condition : answer.conditions) {
      Line step = words_.own(condition.text);
      append(step, {plain(" · "), strong(words_.of(condition.status))});
      add(BlockKind::step, std::move(step)).number = ++number;
    }
  }
  void say_told(const Told& told) {
    Line outlet = free(told.outlet);
    for (const std::string* part : {&told.published_on, &told.passage})
      if (!part->empty()) append(outlet, {plain(" · "), plain(apart(*part, language_))});
    add(BlockKind::subheading, std::move(outlet));
    add(BlockKind::paragraph, words_.own(told.text));
    Line line{quiet(words_("document.told_as")),     plain(" "), plain(words_.of(told.basis_conveyed)), plain(" · "),
              quiet(words_("document.attribution")), plain(" "), plain(words_.of(told.attribution))};
    if (!told.attributed_to.empty()) line.push_back(plain(" (" + apart(told.attributed_to, language_) + ")"));
    if (!told.figures.empty()) {
      append(line, {plain(" · "), quiet(words_("document.figures")), plain(" ")});
      append(line, free(told.figures));
    }
    add(BlockKind::detail, std::move(line));
    if (Line variance = words_.own(told.variance); !variance.empty())
      add(BlockKind::detail, labelled("document.variance", std::move(variance)), Tone::warning);
  }

  static constexpr std::size_t kShortEntry = 16;  // digits: enough to find it, the JSON has all of them

  const Document& document_;
  Words words_;
  Language language_;
  Sheet sheet_;
  Trail trail_;
  std::vector<int> number_of_;  // in the trail, by citation of the present sentence
  bool has_trail_ = true;
  int sentences_ = 0, answers_ = 0, topics_ = 0;
};

}  // namespace composing

Sheet compose(const Document& document, const Voice& voice) {
  return composing::Composer(document, voice).compose();
}

Sheet answers_of(const Document& document, const Voice& voice) {
  return composing::Composer(document, voice).answers();
}

}  // namespace entente::briefing::sheet
