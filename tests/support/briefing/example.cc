#include "support/briefing/example.h"

#include <string_view>

namespace entente::briefing::test {
namespace examples {

using domain::Attribution;
using domain::Basis;

InLanguages three(std::string english, std::string turkish, std::string arabic) {
  return {{std::move(english), std::move(turkish), std::move(arabic)}};
}

// An entry of the record as it is named.
std::string entry(char digit) {
  return std::string(64, digit);
}

Citation tunnel() {
  return {"reading",
          "RD-TUNNEL-548",
          "3f9a" + std::string(56, '0') + "c2d1",
          three("Length of destroyed tunnels", "İmha edilen tünellerin uzunluğu", "طول الأنفاق المدمَّرة"),
          {{"indicator_id", "IND-TUNNEL-KM"},
           {"value", "548"},
           {"unit", "km"},
           {"definition", "Length of destroyed tunnels, as it was stated; no counting rule was given"},
           {"area_id", "AR-SYOPS"},
           {"kind", "cumulative"},
           {"source", "Ministry spokesperson"}}};
}

Citation mines() {
  return {"reading",
          "RD-MINES-0821",
          entry('b'),
          three("Mines and explosive devices disposed of", "İmha edilen mayın ve EYP", "الألغام والعبوات التي أُبطلت"),
          {{"indicator_id", "IND-MINES"},
           {"value", "1,204"},
           {"area_id", "AR-CL"},
           {"period_start", "2025-01-01"},
           {"as_of", "2025-08-20"},
           {"source", "OPR-CLAW-LOCK"}}};
}

Citation row(std::string kind, std::string id, char digit, InLanguages caption, std::vector<CitedField> fields) {
  return {std::move(kind), std::move(id), entry(digit), std::move(caption), std::move(fields)};
}

void mark(Sentence& sentence, std::string_view figure, std::size_t citation) {
  for (std::size_t language = 0; language < kLanguages; ++language) {
    const std::size_t at = sentence.text.texts[language].find(figure);
    if (at != std::string::npos) sentence.figures[language].push_back({at, at + figure.size(), citation});
  }
}

Sentence sentence(std::string id, Basis basis, Attribution attribution, InLanguages text,
                  std::vector<Citation> citations) {
  Sentence made;
  made.id = std::move(id);
  made.text = std::move(text);
  made.basis = basis;
  made.attribution = attribution;
  made.citations = std::move(citations);
  return made;
}

Section cooperation() {
  Section section{"cooperation", {}, {}};
  section.sentences.push_back(sentence(
      "ST-1", Basis::confirmed, Attribution::background,
      three("The Joint Training and Advisory Memorandum of Understanding (AGR-SY-MOU) was signed on 2025-08-13.",
            "Müşterek Eğitim ve Danışmanlık Mutabakat Muhtırası (AGR-SY-MOU) 2025-08-13 tarihinde imzalandı.",
            "وُقّعت مذكرة التفاهم المشتركة للتدريب والاستشارات (AGR-SY-MOU) في 2025-08-13."),
      {row("agreement", "AGR-SY-MOU", 'a',
           three("Joint Training and Advisory Memorandum of Understanding",
                 "Müşterek Eğitim ve Danışmanlık Mutabakat Muhtırası", ""),
           {{"signed_on", "2025-08-13"}, {"parties", "TR;SY"}})}));
  mark(section.sentences.back(), "2025-08-13", 0);
  section.sentences.push_back(
      sentence("ST-2", Basis::in_progress, Attribution::background,
               three("Training, advisory, technical support and mutual visits have started.",
                     "Eğitim, danışmanlık, teknik destek ve karşılıklı ziyaret faaliyetleri başladı.",
                     "بدأت أنشطة التدريب والاستشارة والدعم الفني والزيارات المتبادلة."),
               {row("activity", "ACT-TRAINING", 'c', three("Training", "Eğitim", "تدريب"), {{"state", "started"}})}));
  section.sentences.push_back(
      sentence("ST-3", Basis::planned, Attribution::background,
               three("Technical visits by delegations are planned, to see the needs on site and to set a joint roadmap "
                     "that raises the partner's defence capacity.",
                     "İhtiyaçların yerinde görülmesi ve ortağın savunma kapasitesini artıracak ortak bir yol "
                     "haritasının belirlenmesi için heyetlerin teknik ziyaretleri planlanıyor.",
                     "من المقرر أن تقوم وفود بزيارات فنية للاطلاع على الاحتياجات في الموقع، ولوضع خارطة طريق مشتركة "
                     "ترفع القدرة الدفاعية للشريك، وفق الملف RM-2025/3 ومعيار NATO STANAG 2449 بين 08:30 و11:00."),
               {row("visit", "VIS-TECH", 'd', three("Technical visit", "Teknik ziyaret", "زيارة فنية"),
                    {{"state", "planned"}})}));
  section.sentences.push_back(
      sentence("ST-4", Basis::assessed, Attribution::deep_background,
               three("More mutual visits and training are expected in the coming period.",
                     "Önümüzdeki dönemde karşılıklı ziyaretlerin ve eğitimlerin artması bekleniyor.", ""),
               {}));
  section.sentences.back().embargo = "2025-08-21T11:00+03:00";
  return section;
}

Section operations() {
  Section section{"operations", {}, {}};
  Sentence total = sentence(
      "ST-5", Basis::confirmed, Attribution::on_the_record,
      three(
          "Tunnels destroyed in the operational areas in Syria, Tel Rifaat and Manbij among them, have reached 548 km.",
          "Suriye'deki harekât alanlarında, Tel Rıfat ve Münbiç dâhil, imha edilen tünellerin uzunluğu 548 km'ye "
          "ulaştı.",
          "بلغ طول الأنفاق المدمَّرة في مناطق العمليات في سوريا، ومنها تل رفعت ومنبج، 548 كم."),
      {tunnel()});
  mark(total, "548", 0);
  total.attributed_to =
      three("Rear Admiral Zeki Aktürk, Ministry spokesperson", "Tuğamiral Zeki Aktürk, Bakanlık Sözcüsü",
            "العميد البحري زكي أكتورك، المتحدث باسم الوزارة");
  total.flags = {{"total_without_as_of", "Head of press (TR-PRESS-1)",
                  "No day up to which it counts was stated; it is told as it was told to us"}};
  section.sentences.push_back(total);

  Sentence mines_told = sentence(
      "ST-6", Basis::confirmed, Attribution::on_the_record,
      three("From 2025-01-01 to 2025-08-20, 1,204 mines and explosive devices were disposed of; 37 of them this week.",
            "2025-01-01 ile 2025-08-20 arasında 1.204 mayın ve EYP imha edildi; 37'si bu hafta.",
            "من 2025-01-01 إلى 2025-08-20 أُبطل 1,204 من الألغام والعبوات الناسفة، منها 37 هذا الأسبوع."),
      {mines()});
  mark(mines_told, "1,204", 0);
  mark(mines_told, "37", 0);
  mines_told.mended = {
      {Mending::correction, "2025-08-22",
       three("From 2025-01-01 to 2025-08-20, 1,240 mines and explosive devices were disposed of.",
             "2025-01-01 ile 2025-08-20 arasında 1.240 mayın ve EYP imha edildi.",
             "من 2025-01-01 إلى 2025-08-20 أُبطل 1,240 من الألغام والعبوات الناسفة."),
       "Two digits were exchanged in the first text", entry('e')},
      {Mending::revision, "2025-09-01", three("Counted anew: 1,251.", "Yeniden sayıldı: 1.251.", "أُعيد العدّ: 1,251."),
       "The yearly recount was announced on 2025-08-14", entry('f')}};
  section.sentences.push_back(mines_told);
  return section;
}

Section positions() {
  Section section{"Gaza", three("Gaza", "Gazze", "غزة"), {}};
  section.sentences.push_back(sentence("ST-7", Basis::position, Attribution::on_the_record,
                                       three("Immediate action is called for to ease the humanitarian situation.",
                                             "İnsani durumun hafifletilmesi için derhâl harekete geçilmesi isteniyor.",
                                             "ندعو إلى تحرك فوري لتخفيف الوضع الإنساني."),
                                       {}));
  section.sentences.push_back(sentence(
      "ST-8", Basis::conditional, Attribution::background,
      three("A contribution would come after a ceasefire (GATE-UA.C1), which has not been met.",
            "Bir katkı, henüz sağlanmamış olan ateşkesten (GATE-UA.C1) sonra söz konusu olabilir.",
            "تأتي أي مساهمة بعد وقف لإطلاق النار (GATE-UA.C1)، وهو شرط لم يتحقق بعد."),
      {row("gate", "GATE-UA", '9', three("What must come before any contribution", "", ""), {{"logic", "ordered"}})}));
  return section;
}

Answer declined() {
  Answer answer;
  answer.question = three("Will there be a peacekeeping deployment to Ukraine?",
                          "Ukrayna'ya barış gücü gönderilecek mi?", "هل ستُرسل قوات حفظ سلام إلى أوكرانيا؟");
  answer.answer = three("To judge predictions that have no concrete ground yet would not be sound.",
                        "Henüz somut zemini olmayan öngörüleri değerlendirmek sağlıklı olmaz.",
                        "ليس من السليم تقييم توقعات لا أساس ملموسًا لها بعد.");
  answer.declined = true;
  using enum domain::ConditionStatus;
  answer.conditions = {{three("A ceasefire between Russia and Ukraine", "Rusya ile Ukrayna arasında ateşkes",
                              "وقف لإطلاق النار بين روسيا وأوكرانيا"),
                        not_met},
                       {three("The framework of a mission with a clear mandate",
                              "Görev tanımı açık bir misyonun çerçevesi", "إطار بعثة ذات ولاية واضحة"),
                        not_met},
                       {three("A decision on which country contributes, and how much",
                              "Hangi ülkenin ne ölçüde katkı vereceği", "قرار بشأن الدولة المساهمة ومقدار مساهمتها"),
                        not_met}};
  answer.as_of = "2025-08-21T09:00+03:00";
  answer.attribution = Attribution::background;
  answer.citations = {
      row("gate", "GATE-UA", '9', three("What must come before any contribution", "", ""), {{"logic", "ordered"}})};
  return answer;
}

Told retold() {
  return {"Another outlet on the same briefing",
          "2025-08-22",
          "paragraph 2",
          "Ministry sources",
          Attribution::background,
          Basis::planned,
          three("The four kinds of activity are foreseen", "Dört tür faaliyet öngörülüyor", ""),
          "548 km",
          three("Conveys planned where ST-2 says that they have begun",
                "ST-2 başladığını söylerken planlandığını aktarıyor", "")};
}

}  // namespace examples

Document example() {
  using namespace examples;
  Document document;
  document.id = "BR-2025-34";
  document.title =
      three("Weekly press briefing", "Haftalık basın bilgilendirme toplantısı", "الإحاطة الصحفية الأسبوعية");
  document.ministry = three("Ministry of National Defence", "Millî Savunma Bakanlığı", "وزارة الدفاع الوطني");
  document.stage = Stage::published;
  document.cut_off = "2025-08-21T09:00+03:00";
  document.as_of = "TR/1:214 TR/2:88 SY/1:97";
  document.previous = "BR-2025-33";
  document.cleared_by = "Head of press (TR-PRESS-1)";
  document.published_by = "Ministry spokesperson";
  document.published_on = "2025-08-21T11:00+03:00";
  document.sha256 = "9b74c9897bac770ffc029102a200c5de5a3c1f0d2e6b4a8c7f1e0d9b8a7c6d5e";
  document.sections = {cooperation(), operations(), positions()};
  document.answers = {declined()};
  document.coverage = {retold()};
  return document;
}

}  // namespace entente::briefing::test
