// The commands of the programme: what help says of them, and how objects are shown.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kProgrammeHelpEntries[] = {
    // An act, done or rehearsed.
    {"object.performed", "{kind} {id}: {act}. Told to {audience}.", "{kind} {id}: {act}. Okuyanlar: {audience}.",
     "{kind} {id}: {act}. قيل لـ {audience}."},
    {"object.rehearsed", "{kind} {id}: {act} would be taken, and told to {audience}. Nothing was written.",
     "{kind} {id}: {act} kabul edilirdi; okuyanlar: {audience}. Hiçbir şey yazılmadı.",
     "{kind} {id}: كان {act} سيُقبل ويقال لـ {audience}. لم يُكتب شيء."},
    {"object.released", "{kind} {id} is told to {audience}.", "{kind} {id} artık {audience} tarafından okunabilir.",
     "قيل {kind} {id} لـ {audience}."},
    {"object.contested_now",
     "{kind} {id} is contested now: somebody else revised it without knowing of this. Revise it once more to decide.",
     "{kind} {id} artık çekişmeli: başkası bundan habersiz değiştirmiş. Karar için bir kez daha değiştirin.",
     "{kind} {id} متنازع فيه الآن: راجعه غيركم دون علم بهذا. راجعوه مرة أخرى للحسم."},

    // Objects.
    {"object.none", "There is none in this view.", "Bu görünümde yok.", "لا شيء منه في هذا العرض."},
    {"object.column_id", "id", "kimlik", "المعرّف"},
    {"object.column_state", "state", "durum", "الحالة"},
    {"object.column_words", "in words", "sözle", "بالكلمات"},
    {"object.column_readers", "readers", "okuyanlar", "القرّاء"},
    {"object.retracted", "retracted", "geri çekildi", "مسحوب"},
    {"object.disputed", "disputed", "itirazlı", "معترض عليه"},
    {"object.contested", "contested", "çekişmeli", "متنازع فيه"},
    {"object.not_cleared", "not cleared", "onaylanmadı", "لم يُجَز"},
    {"object.owner", "Said first by {owner}, told to {audience}.", "İlk söyleyen {owner}, okuyanlar {audience}.",
     "قاله أولًا {owner}، وقيل لـ {audience}."},
    {"object.assented", "{party} agrees ({person}).", "{party} kabul ediyor ({person}).", "{party} موافق ({person})."},
    {"object.disputed_by", "{party} disputes it ({person}): {reason}", "{party} itiraz ediyor ({person}): {reason}",
     "{party} معترض ({person}): {reason}"},
    {"object.also_told", "Something is told under the same name to {audience}.",
     "Aynı adla {audience} okuyucularına da bir şey söylenmiş.", "قيل شيء بالاسم نفسه لـ {audience}."},
    {"object.also_told_seen", "Something is told under the same name to {audience}; `--view {view}` shows it.",
     "Aynı adla {audience} okuyucularına da bir şey söylenmiş; `--view {view}` gösterir.",
     "قيل شيء بالاسم نفسه لـ {audience}؛ يعرضه `--view {view}`."},
    {"object.rests_on", "Rests on", "Dayandıkları", "يقوم على"},
    {"object.stands_on_it", "Stands on it", "Ona dayananlar", "يقوم عليه"},
    {"object.history", "History", "Geçmiş", "التاريخ"},
    {"object.rival", "A revision that did not know of another: it is contested.",
     "Bir başkasından habersiz değişiklik: çekişmeli.", "مراجعة لم تعلم بأخرى: متنازع فيه."},
    {"object.reason", "Reason: {reason}", "Gerekçe: {reason}", "السبب: {reason}"},
    {"object.nothing_found", "Nothing in this view has all these words.",
     "Bu görünümde bu sözlerin hepsini taşıyan yok.", "لا شيء في هذا العرض فيه كل هذه الكلمات."},
    {"object.no_changes", "Nothing has changed since.", "O zamandan beri bir şey değişmedi.", "لم يتغير شيء منذئذ."},
    {"object.new", "new", "yeni", "جديد"},
    {"object.changed", "changed", "değişti", "تغيّر"},
    {"object.lines_done", "{count, plural, one {# act was} other {# acts were}} taken.",
     "{count, plural, one {# işlem} other {# işlem}} kabul edildi.",
     "{count, plural, zero {لم يُقبل أي إجراء} one {قُبل إجراء واحد} two {قُبل إجراءان} few {قُبلت # إجراءات} many "
     "{قُبل # إجراءً} other {قُبل # إجراء}}."},

    // Words that mean nothing.
    {"cli.not_a_part", "{text} is no part. Write KIND:COLUMN=TEXT,COLUMN=TEXT, for example mode:mode=resident,cost=40.",
     "{text} bir parça değil. TUR:SUTUN=METIN,SUTUN=METIN yazın, örneğin mode:mode=resident,cost=40.",
     "{text} ليس جزءًا. اكتبوا KIND:COLUMN=TEXT,COLUMN=TEXT، مثل mode:mode=resident,cost=40."},
    {"cli.not_an_act",
     "The line is no act. Write an object with kind, act and id, and if need be set, parts, reason and audience.",
     "Satır bir işlem değil. kind, act ve id, gerekirse set, parts, reason ve audience içeren bir nesne yazın.",
     "السطر ليس إجراءً. اكتبوا كائنًا فيه kind و act و id، وعند الحاجة set و parts و reason و audience."},

    // Help.
    {"help.object_about",
     "What can be done with it, each act for those whose role allows it (docs/user/roles.md), and what the record "
     "says "
     "of it.",
     "Onunla yapılabilecekler, her işlem rolü izin verenler için (docs/user/roles.md), ve kayıt defterinin onun "
     "hakkında söylediği.",
     "ما يمكن فعله به، كل إجراء لمن يسمح له دوره (docs/user/roles.md)، وما يقوله السجل عنه."},
    {"help.act_about",
     "Says it for the record: one signed entry, judged by its rule first. What is refused says what would allow it.",
     "Kayda geçirir: önce kuralıyla yargılanan, imzalı tek kayıt. Reddedilen, neyin izin vereceğini söyler.",
     "يقوله للسجل: قيد واحد موقّع تحكم عليه قاعدته أولًا. وما يُرفض يبيّن ما يجيزه."},
    {"help.object_id", "its id; where several fields make it up, with `;` between them",
     "kimliği; birkaç alandan oluşuyorsa aralarında `;`", "معرّفه؛ فإن تكوّن من عدة حقول فبينها `;`"},
    {"help.column", "{type}", "{type}", "{type}"},
    {"help.column_of_id", "in place of ID: {type}", "kimlik yerine: {type}", "بدل المعرّف: {type}"},
    {"help.column_needed", "needed: {type}", "gerekli: {type}", "لازم: {type}"},
    {"help.act_reason", "why", "neden", "السبب"},
    {"help.act_reason_needed", "needed: why", "gerekli: neden", "لازم: السبب"},
    {"help.act_part", "what is stated with it and belongs to it, several times if need be",
     "birlikte bildirilen ve ona ait olan; gerekirse birkaç kez", "ما يُذكر معه ويتبعه، ويجوز تكراره"},
    {"help.act_audience", "who may read it; both parties by default, or those to whom it was told",
     "okuyabilecekler; varsayılan iki taraf ya da önceden söylenenler",
     "من يقرؤه؛ الافتراضي الطرفان أو من قيل لهم من قبل"},
    {"help.act_dry_run", "judge it, and write nothing", "yalnızca yargılar, yazmaz", "الحكم عليه دون كتابة شيء"},
    {"help.release_about",
     "Tells what is known of it to more readers, in the words as they stand. Who releases did not write any of it.",
     "Hakkında bilineni olduğu gibi daha çok okuyucuya söyler. Paylaşıma açan, hiçbirini yazmamış olmalıdır.",
     "يقول ما يُعرف عنه لقرّاء أكثر كما هو. ومن يفرج عنه لم يكتب شيئًا منه."},
    {"help.release_audience", "needed: the wider readers", "gerekli: daha geniş okuyucular", "لازم: القرّاء الأوسع"},
    {"help.release_from", "to whom it is told now, where the same id is told to several",
     "aynı kimlik birkaç okuyucu grubuna söylenmişse, şimdiki okuyanlar",
     "من قيل لهم الآن إن قيل المعرّف نفسه لعدة جماعات"},
    {"help.object_view", "with whose eyes; your own party''s by default", "kimin gözüyle; varsayılan kendi tarafınız",
     "بعين من؛ الافتراضي طرفكم"},
    {"help.object_as_of", "as it was said by the end of a day, or as far as a roadmap''s as-of goes",
     "bir günün sonuna dek söylenenler ya da bir yol haritasının kesim anı",
     "كما قيل حتى نهاية يوم، أو حتى وقت إعداد خارطة"},
    {"help.object_list", "those there are", "olanları listeler", "سرد الموجود"},
    {"help.object_list_about", "Those that stand in this view, with their states.",
     "Bu görünümde geçerli olanlar, durumlarıyla.", "القائم منه في هذا العرض مع حالاته."},
    {"help.object_show", "one, with its history and what it rests on", "birini geçmişi ve dayandıklarıyla gösterir",
     "واحد منه مع تاريخه وما يقوم عليه"},
    {"help.object_show_about",
     "Its fields, who agreed and who disputes, what it rests on and what stands on it, and every entry that made it "
     "so.",
     "Alanları, kabul edenler ve itiraz edenler, dayandıkları ve ona dayananlar, onu böyle yapan her kayıt.",
     "حقوله، ومن وافق ومن اعترض، وما يقوم عليه وما يقوم عليه غيره، وكل قيد جعله كذلك."},
    {"help.search", "find objects by their words", "nesneleri sözleriyle bulur", "البحث عن العناصر بكلماتها"},
    {"help.search_about",
     "What has all the words in its fields. Capitals and marks on letters make no difference, in any of the three "
     "languages.",
     "Alanlarında bütün sözleri taşıyanlar. Büyük harfler ve harf işaretleri üç dilde de fark etmez.",
     "ما تحوي حقوله كل الكلمات. لا فرق بين الأحرف الكبيرة والصغيرة ولا بالعلامات في اللغات الثلاث."},
    {"help.search_examples", "entente search mine register", "entente search mayın sicili",
     "entente search سجل الألغام"},
    {"help.search_words", "the words", "sözler", "الكلمات"},
    {"help.changes", "what changed between two states", "iki durum arasında değişenler", "ما تغيّر بين حالتين"},
    {"help.changes_about", "What is new, what changed field by field, and what was retracted since then, kind by kind.",
     "O zamandan beri yeni olanlar, alan alan değişenler ve geri çekilenler, tür tür.",
     "الجديد وما تغيّر حقلًا فحقلًا وما سُحب منذئذ، نوعًا فنوعًا."},
    {"help.changes_examples", "entente changes --since 2025-11-04", "entente changes --since 2025-11-04",
     "entente changes --since 2025-11-04"},
    {"help.changes_since", "a day, at its end, or a roadmap''s as-of",
     "bir gün (sonu) ya da bir yol haritasının kesim anı", "يوم (نهايته) أو وقت إعداد خارطة"},
    {"help.perform", "several acts, one a line", "her satırda biri, birkaç işlem", "عدة إجراءات، كل سطر واحد"},
    {"help.perform_about",
     "Reads acts from a file, or from what is piped in with `-`: JSON objects with kind, act and id, and if need be "
     "set, "
     "parts, reason, audience and idempotency_key. Each is durable or refused before the next is read.",
     "İşlemleri bir dosyadan ya da `-` ile aktarılandan okur: kind, act ve id, gerekirse set, parts, reason, audience "
     "ve "
     "idempotency_key içeren JSON nesneleri. Her biri, sonraki okunmadan kalıcı olur ya da reddedilir.",
     "يقرأ الإجراءات من ملف أو مما يُمرَّر بـ `-`: كائنات JSON فيها kind و act و id وعند الحاجة set و parts و reason و "
     "audience و idempotency_key. يثبت كل منها أو يُرفض قبل قراءة ما بعده."},
    {"help.perform_examples", "entente programme perform acts.jsonl --as PA1",
     "entente programme perform islemler.jsonl --as PA1", "entente programme perform acts.jsonl --as PA1"},
    {"help.perform_file", "the acts; - for what is piped in", "işlemler; aktarılan için -", "الإجراءات؛ و - لما يُمرَّر"},
    {"help.perform_as", "who says those that name nobody", "kimseyi anmayanları söyleyen", "قائل ما لا يسمّي أحدًا"},
};

}  // namespace

const std::span<const CatalogueEntry> kProgrammeHelpMessages = kProgrammeHelpEntries;

}  // namespace entente::text
