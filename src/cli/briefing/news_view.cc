#include "cli/briefing/news_view.h"

#include "cli/programme/shown_objects.h"
#include "cli/record/shown.h"
#include "text/folding.h"
#include "text/width.h"

namespace entente::cli::briefing {
namespace {

using app::briefing::News;
using domain::ObjectChange;
using entente::briefing::InLanguages;
using entente::briefing::kEachLanguage;
using entente::briefing::Suggestion;
using interop::roadmap::JsonText;

text::Language spoken(domain::Language language) {
  switch (language) {
    case domain::Language::english:
      return text::Language::english;
    case domain::Language::turkish:
      return text::Language::turkish;
    case domain::Language::arabic:
      return text::Language::arabic;
  }
  return text::Language::english;
}

// In the order of topics.
constexpr std::string_view kTopicCodes[] = {
    "briefing.topic_agreements",  "briefing.topic_cooperation", "briefing.topic_figures", "briefing.topic_operations",
    "briefing.topic_engagements", "briefing.topic_gates",       "briefing.topic_aid",     "briefing.topic_positions",
    "briefing.topic_outlook",     "briefing.topic_other"};

std::string_view topic_code(entente::briefing::Topic topic) {
  return kTopicCodes[static_cast<std::size_t>(topic)];
}

void show_since(Page& page, const News& news) {
  page.paragraph(page.say("briefing.of", {{"id", news.briefing}, {"cut_off", news.cut_off}}), 0, Tone::strong);
  page.paragraph(news.since.empty() ? page.say("briefing.first") : page.say("briefing.since", {{"since", news.since}}),
                 0, Tone::quiet);
}

std::string_view what_code(ObjectChange::What what) {
  switch (what) {
    case ObjectChange::What::fresh:
      return "briefing.fresh";
    case ObjectChange::What::changed:
      return "briefing.changed";
    case ObjectChange::What::retracted:
      return "briefing.retracted";
  }
  return "briefing.changed";
}

std::string_view what_word(ObjectChange::What what) {
  return what == ObjectChange::What::fresh ? "fresh" : what == ObjectChange::What::changed ? "changed" : "retracted";
}

constexpr int kCaption = 70;  // cells

void show_change(Page& page, const ObjectChange& change) {
  Line line{{"  "},
            {page.say(what_code(change.what)), Tone::quiet},
            {"  "},
            {programme::name_of(*change.after), Tone::strong}};
  if (const std::string caption = programme::caption_of(*change.after); !caption.empty()) {
    line.push_back({"  "});
    line.push_back({text::cut(page.name(caption).text, kCaption)});
  }
  page.add(std::move(line));
  if (change.what == ObjectChange::What::changed) programme::show_fields(page, change.after->kind, change.fields, 6);
}

}  // namespace

InLanguages in_words(const Suggestion& suggestion) {
  InLanguages words;
  for (const domain::Language language : kEachLanguage) {
    const auto& message = suggestion.sentence.in(language);
    if (message)
      words.in(language) = text::capitalised(text::Text(spoken(language)).in_full(*message), spoken(language));
  }
  return words;
}

void show_changes(Page& page, const News& news) {
  show_since(page, news);
  if (news.topics.empty()) page.paragraph(page.say("briefing.no_change"));
  for (const auto& topic : news.topics) {
    page.heading(page.say(topic_code(topic.topic)));
    for (const ObjectChange& change : topic.changes) show_change(page, change);
  }
}

std::string changes_json(const News& news) {
  JsonText json = record::begun("entente.briefing-changes.v1");
  json.key("briefing").value(news.briefing).key("cut_off").value(news.cut_off).key("since").value(news.since);
  json.key("topics").begin_array();
  for (const auto& topic : news.topics) {
    json.new_line(1).begin_object().key("topic").value(word(topic.topic)).key("changes").begin_array();
    for (const ObjectChange& change : topic.changes) {
      json.new_line(2).begin_object().key("what").value(what_word(change.what)).key("object");
      programme::write_object(json, *change.after);
      json.key("fields");
      programme::write_fields(json, change.after->kind, change.fields);
      json.end_object();
    }
    json.end_array().end_object();
  }
  json.end_array();
  return record::finished(json);
}

void show_suggestions(Page& page, const News& news) {
  show_since(page, news);
  if (news.suggestions.empty()) return page.paragraph(page.say("briefing.nothing_to_say"));
  std::optional<entente::briefing::Topic> topic;
  std::size_t number = 0;
  for (const Suggestion& suggestion : news.suggestions) {
    if (topic != suggestion.topic) page.heading(page.say(topic_code(suggestion.topic)));
    topic = suggestion.topic;
    page.blank();
    const InLanguages words = in_words(suggestion);
    const std::string lead = std::to_string(++number) + ". ";
    bool first = true;
    for (const domain::Language language : kEachLanguage) {
      const std::string tag(domain::word(language));
      Line before{{first ? lead : std::string(lead.size(), ' ')}, {tag + "  ", Tone::quiet}};
      if (words.in(language).empty()) {
        page.hanging(before, page.say("briefing.no_words"), Tone::quiet);
      } else {
        page.hanging(before, page.name(words.in(language)).text);
      }
      first = false;
    }
    std::string citations;
    for (const std::string& citation : suggestion.citations) citations += (citations.empty() ? "" : ", ") + citation;
    page.hanging({{std::string(lead.size() + 4, ' ')}},
                 page.say("briefing.rests_on", {{"basis", std::string(domain::word(suggestion.basis))},
                                                {"attribution", std::string(domain::word(suggestion.attribution))},
                                                {"citations", citations}}),
                 Tone::quiet);
  }
  page.blank();
  page.paragraph(page.say("briefing.how_to_take", {{"id", news.briefing}}), 0, Tone::quiet);
}

std::string suggestions_json(const News& news) {
  JsonText json = record::begun("entente.suggestions.v1");
  json.key("briefing").value(news.briefing).key("cut_off").value(news.cut_off).key("since").value(news.since);
  json.key("suggestions").begin_array();
  std::int64_t number = 0;
  for (const Suggestion& suggestion : news.suggestions) {
    json.new_line(1).begin_object().key("number").value(++number).key("topic").value(word(suggestion.topic));
    const InLanguages words = in_words(suggestion);
    for (const domain::Language language : kEachLanguage) json.key(domain::word(language)).value(words.in(language));
    json.key("basis").value(domain::word(suggestion.basis));
    json.key("attribution").value(domain::word(suggestion.attribution)).key("by").value(suggestion.by);
    record::write_list(json, "citations", suggestion.citations);
    json.end_object();
  }
  json.end_array();
  return record::finished(json);
}

}  // namespace entente::cli::briefing
