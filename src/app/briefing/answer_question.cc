#include "app/briefing/answer_question.h"

#include "app/briefing/check_text.h"
#include "briefing/answers.h"
#include "briefing/ask.h"
#include "briefing/forms/forms.h"
#include "domain/briefing.h"

namespace entente::app::briefing {
namespace {

std::optional<Date> day_of(const std::string& moment) {
  return moment.size() < 10 ? std::nullopt : Date::parse(moment.substr(0, 10));
}

}  // namespace

Result<entente::briefing::Document> answer_question(const Place& place, const std::string& id,
                                                    const std::string& question, entente::briefing::Language language) {
  if (auto fits = readable(question); !fits) return Failure(fits.error());
  const auto office = Office::open(place, record::Access::reading);
  if (!office) return Failure(office.error());
  auto brief = open_brief(*office, id);
  const bool none = !brief && brief.error().code == "briefings.none";
  if (!brief && !none) return Failure(brief.error());
  entente::briefing::Document document;
  document.stage = entente::briefing::Stage::published;  // what it says is approved
  for (std::string& text : document.title.texts) text = question;
  Result<programme::Reading> now = none ? programme::read_programme(*office) : std::move(brief->now);
  if (!now) return Failure(now.error());
  const domain::Programme& cut = none ? now->programme : brief->cut.programme;
  if (!none) {
    document.id = brief->briefing->key;
    document.cut_off = brief->briefing->as<domain::BriefingRow>().cut_off;
  }
  const entente::briefing::Sources sources{now->programme, cut, now->readers};
  const auto approved = entente::briefing::approved_answers(sources, day_of(document.cut_off));
  document.answers = entente::briefing::answers_to(question, language, approved);
  if (document.answers.empty()) return failure("briefings.no_answer");
  return document;
}

std::string read_out(const entente::briefing::Document& answers, const entente::briefing::sheet::Voice& voice) {
  return entente::briefing::forms::plain_text(entente::briefing::sheet::answers_of(answers, voice));
}

}  // namespace entente::app::briefing
