// What the rules of briefings refuse: the rule in words, and what would allow it.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kBriefingRuleEntries[] = {
    {"domain.briefing_state",
     "Briefing {id} is {state, select, drafted {drafted} cleared {cleared} other {published}}; this is not done to it "
     "then. {state, select, drafted {Clear it first: `entente briefing clear`.} cleared {Reopen it first, with the "
     "reason: `entente briefing reopen`.} other {What was published stays; mend it in the open with `entente briefing "
     "correct`.}}",
     "{id} basın bilgilendirmesi {state, select, drafted {taslak hâlinde} cleared {onaylanmış} other {yayımlanmış}}; "
     "bu durumda bu "
     "yapılmaz. {state, select, drafted {Önce onaylatın: `entente briefing clear`.} cleared {Önce gerekçesiyle yeniden "
     "açın: `entente briefing reopen`.} other {Yayımlanan değişmez; açıkça düzeltin: `entente briefing correct`.}}",
     "الإحاطة {id} {state, select, drafted {مسودة} cleared {مُجازة} other {منشورة}}، ولا يُفعل بها هذا عندئذ. {state, "
     "select, drafted {أجيزوها أولًا: `entente briefing clear`.} cleared {أعيدوا فتحها أولًا مع السبب: `entente briefing "
     "reopen`.} other {ما نُشر يبقى، ويُصحَّح علنًا: `entente briefing correct`.}}"},
    {"domain.not_a_moment",
     "{field}: ''{text}'' is no moment. Write day, time and the offset from UTC: 2025-08-21T09:00+03:00.",
     "{field}: ''{text}'' bir an değil. Günü, saati ve UTC farkını yazın: 2025-08-21T09:00+03:00.",
     "{field}: ''{text}'' ليس لحظة. اكتبوا اليوم والساعة والفارق عن UTC: 2025-08-21T09:00+03:00."},
    {"domain.nothing_to_clear", "Briefing {id} has no statements. Add some: `entente statement add`.",
     "{id} basın bilgilendirmesinde açıklama yok. Ekleyin: `entente statement add`.",
     "ليس في الإحاطة {id} تصريحات. أضيفوا منها: `entente statement add`."},
    {"domain.clearer_publishes",
     "{person} cleared the briefing; somebody else publishes it. Name a spokesperson with --as.",
     "Basın bilgilendirmesini {person} onayladı; başkası yayımlar. --as ile bir sözcü yazın.",
     "أجاز {person} الإحاطة، وينشرها غيره. اذكروا متحدثًا بـ --as."},
    {"domain.statement_without_text", "Statement {id} says nothing yet. State its text: --en, --tr or --ar.",
     "{id} açıklaması henüz bir şey söylemiyor. Metnini bildirin: --en, --tr ya da --ar.",
     "التصريح {id} لا يقول شيئًا بعد. اذكروا نصه: --en أو --tr أو --ar."},
    {"domain.citation_form",
     "''{text}'' is no citation. Write kind and id, as in reading:RD-1; several with ; between.",
     "''{text}'' bir kaynak gösterimi değil. Türü ve kimliği yazın, reading:RD-1 gibi; birkaçını ; ile ayırın.",
     "''{text}'' ليس استشهادًا. اكتبوا النوع والمعرّف مثل reading:RD-1، وافصلوا بين عدة منها بـ ;."},
    {"domain.cites_unknown",
     "''{text}'' is not there for all who would read this. Look with `entente search`; cite what is there.",
     "''{text}'' bunu okuyacak herkes için yok. `entente search` ile bakın; olanı gösterin.",
     "''{text}'' ليس موجودًا لكل من سيقرأ هذا. ابحثوا بـ `entente search` واستشهدوا بما هو موجود."},
    {"domain.cites_nothing",
     "Statement {id} has the basis {basis} and cites nothing; only a position needs no citation. Add --citations.",
     "{id} açıklamasının dayanağı {basis}, ama hiçbir şeye atıf yok; yalnız söylem atıfsız olur. --citations ekleyin.",
     "أساس التصريح {id} هو {basis} ولا يستشهد بشيء، والموقف وحده لا يحتاج استشهادًا. أضيفوا --citations."},
    {"domain.names_no_gate",
     "Statement {id} has the basis {basis}; it names what must come first. Cite a gate, a condition or a refusal.",
     "{id} açıklamasının dayanağı {basis}; önce ne olması gerektiğini adlandırır. Bir karar kapısı, koşul ya da yorum "
     "yapmama kararı gösterin.",
     "أساس التصريح {id} هو {basis}، فيجب أن يسمي ما يسبقه. استشهدوا ببوابة أو شرط أو امتناع."},
    {"domain.nobody_named", "Statement {id} is on the record, so somebody is named with it. State --by PERSON.",
     "{id} açıklaması adla yapılıyor; kimin sözü olduğu bildirilir. --by KİŞİ ekleyin.",
     "التصريح {id} منسوب بالاسم، فيُذكر قائله. اذكروا --by PERSON."},
    {"domain.reporters_words",
     "A reporter''s own words are no statement of the ministry ({id}). Record them as coverage: `entente coverage`.",
     "Muhabirin kendi sözleri bakanlığın açıklaması değildir ({id}). Yayın kaydı olarak girin: `entente coverage`.",
     "كلام المراسل نفسه ليس تصريحًا للوزارة ({id}). سجّلوه تغطيةً: `entente coverage`."},
    {"domain.statement_moved", "Statement {id} belongs to its briefing. Retract it there and add it to the other one.",
     "{id} açıklaması kendi basın bilgilendirmesine aittir. Oradan geri çekip ötekine ekleyin.",
     "التصريح {id} تابع لإحاطته. اسحبوه منها وأضيفوه إلى الأخرى."},
    {"domain.not_to_everyone",
     "A publication is told to everyone; {id} is not. `entente briefing publish` makes it so.",
     "Yayın herkese açıktır; {id} değil. `entente briefing publish` öyle yapar.",
     "النشر للجميع، و{id} ليس كذلك. يفعله `entente briefing publish`."},
};

}  // namespace

const std::span<const CatalogueEntry> kBriefingRuleMessages = kBriefingRuleEntries;

}  // namespace entente::text
