#include "briefing/compose.h"

#include <algorithm>

#include "briefing/answers.h"
#include "briefing/cite.h"
#include "briefing/figures_cited.h"
#include "domain/briefing.h"

namespace entente::briefing {
namespace composing {

using domain::BriefingRow;
using domain::kKind;
using domain::Object;
using domain::ObjectPtr;
using domain::StatementRow;

class Composer {
 public:
  Composer(const Sources& sources, const Object& briefing)
      : sources_(sources), names_(sources.now, sources.readers), briefing_(briefing) {}

  Document document() {
    const auto& row = briefing_.as<BriefingRow>();
    Document document;
    document.id = briefing_.key;
    for (const Language language : kEachLanguage)
      document.title.in(language) = names_.name(briefing_.kind, briefing_.key, "title").in(language);
    document.ministry = ministry();
    document.stage = row.state;
    document.cut_off = row.cut_off;
    if (row.previous) document.previous = row.previous->text;
    document.cleared_by = who_did("clear");
    for (const ObjectPtr& statement : statements_of(sources_.now, briefing_.key)) add(document, *statement);
    document.answers = answered_questions(sources_);
    add_coverage(document);
    return document;
  }

 private:
  InLanguages ministry() const {
    for (const domain::PartyRow* party : sources_.now.rows<domain::PartyRow>())
      if (party->code == briefing_.owner) return names_.name(kKind<domain::PartyRow>, party->id.text, "name");
    InLanguages code;
    for (const Language language : kEachLanguage) code.in(language) = briefing_.owner;
    return code;
  }

  // The office of who did it last.
  std::string who_did(std::string_view act) const {
    for (const Object* version = &briefing_; version != nullptr; version = version->before.get())
      if (version->source.act == act) return office_of(version->source.by).in(Language::english);
    return {};
  }
  InLanguages office_of(const std::string& person) const {
    return names_.name(kKind<domain::PersonRow>, person, "office");
  }

  void add(Document& document, const Object& object) {
    const std::string topic = object.as<StatementRow>().topic.value_or("");
    auto section = std::find_if(document.sections.begin(), document.sections.end(),
                                [&](const Section& each) { return each.topic == topic; });
    if (section == document.sections.end()) {
      document.sections.push_back({topic, {}, {}});
      section = document.sections.end() - 1;
    }
    section->sentences.push_back(sentence_of(object));
  }

  Sentence sentence_of(const Object& object) const {
    const Object& original = as_published(object);
    const auto& row = original.as<StatementRow>();
    Sentence sentence;
    sentence.id = object.key;
    sentence.text = texts_of(row);
    sentence.basis = row.basis;
    sentence.attribution = row.attribution;
    sentence.attributed_to = attributed_to(row);
    sentence.embargo = row.embargo.value_or("");
    for (const std::string& text : row.citations)
      if (const auto citation = domain::citation_of(text))
        sentence.citations.push_back(cite(sources_, names_, *citation));
    for (const Language language : kEachLanguage) {
      sentence.figures[static_cast<std::size_t>(language)] =
          figures_cited(sentence.text.in(language), language, sentence.citations);
    }
    add_flags(sentence, original);
    add_mended(sentence, object);
    return sentence;
  }

  // What was said before anything of it was mended.
  static const Object& as_published(const Object& object) {
    const Object* original = &object;
    for (const Object* version = &object; version != nullptr; version = version->before.get())
      if (is_mending(version->source.act) && version->before != nullptr) original = version->before.get();
    return *original;
  }
  static bool is_mending(std::string_view act) { return act == "correct" || act == "amend"; }

  static InLanguages texts_of(const StatementRow& row) {
    return {{row.english.value_or(""), row.turkish.value_or(""), row.arabic.value_or("")}};
  }

  // A name only on the record; an office not off it.
  InLanguages attributed_to(const StatementRow& row) const {
    if (row.attribution != domain::Attribution::on_the_record || !row.by) return {};
    InLanguages who = office_of(row.by->text);
    const auto* person = sources_.now.row<domain::PersonRow>(row.by->text, sources_.readers);
    if (person == nullptr || !person->name) return who;
    for (const Language language : kEachLanguage)
      who.in(language) += (language == Language::arabic ? "، " : ", ") + *person->name;
    return who;
  }

  void add_flags(Sentence& sentence, const Object& object) const {
    std::vector<std::string> open = object.as<StatementRow>().released_flags;
    for (const Object* version = &object; version != nullptr && !open.empty(); version = version->before.get()) {
      if (version->source.act != "release-flag") continue;
      const std::vector<std::string> before =
          version->before == nullptr ? std::vector<std::string>() : version->before->as<StatementRow>().released_flags;
      for (auto flag = open.begin(); flag != open.end();) {
        const bool released_here = std::find(before.begin(), before.end(), *flag) == before.end();
        if (released_here)
          sentence.flags.push_back(
              {*flag, office_of(version->source.by).in(Language::english), version->source.reason});
        flag = released_here ? open.erase(flag) : flag + 1;
      }
    }
    std::sort(sentence.flags.begin(), sentence.flags.end(),
              [](const ReleasedFlag& a, const ReleasedFlag& b) { return a.check < b.check; });
  }

  void add_mended(Sentence& sentence, const Object& object) const {
    for (const Object* version = &object; version != nullptr; version = version->before.get()) {
      if (!is_mending(version->source.act)) continue;
      constexpr std::int64_t kDay = 86'400'000;
      Mended mended;
      mended.kind = version->source.act == "correct" ? Mending::correction : Mending::revision;
      mended.on = Date::from_epoch_days(static_cast<std::int32_t>(version->source.at / kDay)).to_string();
      mended.text = texts_of(version->as<StatementRow>());
      mended.reason = version->source.reason;
      mended.entry = domain::hex(version->source.entry);
      sentence.mended.insert(sentence.mended.begin(), std::move(mended));
    }
  }

  void add_coverage(Document& document) const {
    for (const ObjectPtr& object : sources_.cut.standing(kKind<domain::CoverageRow>)) {
      const auto& row = object->as<domain::CoverageRow>();
      document.coverage.push_back({row.outlet, row.published_on ? row.published_on->to_string() : std::string(),
                                   row.passage.value_or(""), row.attributed_to.value_or(""), row.attribution, row.basis,
                                   names_.name(object->kind, object->key, "text"), row.figures.value_or(""),
                                   names_.name(object->kind, object->key, "variance")});
    }
  }

  const Sources& sources_;
  const Names names_;
  const Object& briefing_;
};

}  // namespace composing

Document compose(const Sources& sources, const domain::Object& briefing) {
  return composing::Composer(sources, briefing).document();
}

std::vector<domain::ObjectPtr> statements_of(const domain::Programme& now, std::string_view briefing) {
  std::vector<domain::ObjectPtr> all;
  for (const domain::ObjectPtr& object : now.standing(domain::kKind<domain::StatementRow>))
    if (object->as<domain::StatementRow>().briefing.text == briefing) all.push_back(object);
  std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
    const auto& first = a->template as<domain::StatementRow>();
    const auto& second = b->template as<domain::StatementRow>();
    return std::tie(first.place, first.id) < std::tie(second.place, second.id);
  });
  return all;
}

}  // namespace entente::briefing
