// Versions of the joint roadmap: proposed, answered, signed, compared.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kJointEntries[] = {
    {"joint.proposed", "Version {id} of the joint roadmap is proposed.", "Ortak yol haritasının {id} sürümü önerildi.",
     "اقتُرح الإصدار {id} من خارطة الطريق المشتركة."},
    {"joint.proposed_figures",
     "Value {value}, proven bound {bound}. {selected, plural, one {# activity} other {# activities}} selected, "
     "{waiting, plural, one {# waits} other {# wait}} for a condition without a date, {left_out} left out.",
     "Değer {value}, kanıtlanmış üst sınır {bound}. {selected, plural, one {# faaliyet} other {# faaliyet}} seçildi, "
     "{waiting, plural, one {# faaliyet} other {# faaliyet}} tarihi olmayan bir koşulu bekliyor, {left_out} dışarıda "
     "kaldı.",
     "القيمة {value} والحد المثبت {bound}. {selected, plural, zero {لا أنشطة مختارة} one {نشاط واحد مختار} two {نشاطان "
     "مختاران} few {# أنشطة مختارة} many {# نشاطًا مختارًا} other {# نشاط مختار}}، {waiting, plural, zero {ولا شيء "
     "ينتظر} one {وواحد ينتظر} two {واثنان ينتظران} few {و# تنتظر} many {و# تنتظر} other {و# تنتظر}} شرطًا بلا تاريخ، "
     "وخارجها {left_out}."},
    {"joint.next_sign",
     "Both sides sign the same bytes: `entente roadmap sign {id} --as SIGNATORY`. The other side gets them with "
     "`entente record export`.",
     "İki taraf aynı baytları imzalar: `entente roadmap sign {id} --as İMZACI`. Karşı tarafa `entente record export` "
     "ile ulaşır.",
     "يوقّع الطرفان البايتات نفسها: `entente roadmap sign {id} --as SIGNATORY`، وتصل الطرف الآخر بـ "
     "`entente record export`."},
    {"joint.recomputed", "Recomputed from our own record: {id} holds. Signed.",
     "Kendi kaydımızdan yeniden hesaplandı: {id} tutarlı. İmzalandı.", "أُعيد الحساب من سجلّنا: {id} صحيح. وُقّع."},
    {"joint.in_force", "{id} is in force: every party has signed the same bytes.",
     "{id} yürürlükte: tüm taraflar aynı baytları imzaladı.", "{id} نافذ: وقّعت كل الأطراف البايتات نفسها."},
    {"joint.changes", "What {after} changes against {before}, as {person} of {party} proposed it:",
     "{party} adına {person} tarafından önerilen {after}, {before} sürümüne göre neyi değiştiriyor:",
     "ما يغيّره {after} مقارنةً بـ {before} كما اقترحه {person} من {party}:"},
    {"joint.reason", "Stated reason: {reason}", "Belirtilen gerekçe: {reason}", "السبب المذكور: {reason}"},

    {"programme.no_roadmap",
     "No version {id} of the roadmap is in this record. `entente roadmap list` shows those that are.",
     "Bu kayıtta yol haritasının {id} sürümü yok. Olanları `entente roadmap list` gösterir.",
     "لا يوجد في هذا السجل إصدار {id} من خارطة الطريق. يعرض `entente roadmap list` الموجود منها."},
    {"programme.first_version", "{id} follows no other version. Name one with --against ID.",
     "{id} başka bir sürümü izlemiyor. --against ID ile bir sürüm belirtin.",
     "لا يتبع {id} إصدارًا آخر. حددوا واحدًا بـ --against ID."},
    {"programme.roadmap_does_not_hold",
     "{id} does not hold against the joint programme in this record: {count, plural, one {# statement of it is} other "
     "{# statements of it are}} not so. Nothing was signed or proposed. Ask for a corrected version, or "
     "counter-propose "
     "one.",
     "{id}, bu kayıttaki ortak programla bağdaşmıyor: {count, plural, one {# ifadesi} other {# ifadesi}} doğru değil. "
     "Hiçbir şey imzalanmadı ya da önerilmedi. Düzeltilmiş bir sürüm isteyin ya da karşı öneride bulunun.",
     "لا يتفق {id} مع البرنامج المشترك في هذا السجل: {count, plural, zero {لا عبارات خاطئة فيه} one {عبارة واحدة فيه "
     "غير "
     "صحيحة} two {عبارتان فيه غير صحيحتين} few {# عبارات فيه غير صحيحة} many {# عبارة فيه غير صحيحة} other {# عبارة "
     "فيه "
     "غير صحيحة}}. لم يُوقَّع شيء ولم يُقترح. اطلبوا إصدارًا مصححًا أو قدّموا اقتراحًا مقابلًا."},
    {"programme.behind",
     "This version was computed from entry {needs} of the feed {feed}; this record has it as far as {has}. Import the "
     "other side''s latest bundle first.",
     "Bu sürüm {feed} akışının {needs} numaralı kaydına dayanıyor; bu kayıtta {has} numaraya kadarı var. Önce karşı "
     "tarafın son paketini içe aktarın.",
     "حُسب هذا الإصدار من القيد {needs} في {feed}، وفي هذا السجل حتى {has} فقط. استوردوا أحدث حزمة من الطرف الآخر "
     "أولًا."},

    {"programme.released_already", "{id} is told to these readers already.", "{id} bu okuyuculara zaten açık.",
     "{id} متاح لهؤلاء القرّاء من قبل."},
    {"programme.own_words",
     "{person} said part of this: what is released is released by somebody else. Ask another releaser of your party.",
     "Bunun bir bölümünü {person} söyledi: paylaşıma açmayı başkası yapar. Tarafınızın başka bir paylaşım yetkilisine "
     "başvurun.",
     "قال {person} جزءًا من هذا: لا يُفرج عن القول قائلُه. اطلبوا ذلك من مسؤول إفراج آخر في طرفكم."},

    {"programme.theirs_to_release",
     "{party} said {kind} {id}, and decides who else may know it. Ask {party} to release it.",
     "{id} nesnesini ({kind}) {party} söyledi; başka kimin bileceğine {party} karar verir. Açmasını {party} "
     "tarafından isteyin.",
     "قال {party} هذا ({kind} {id}) وله أن يقرر من يعلمه أيضًا. اطلبوا من {party} الإفراج عنه."},

    {"programme.not_cleared",
     "{id} is not cleared, and only what is cleared goes to more readers. First: `entente {kind} clear {id}`.",
     "{id} onaylanmadı; yalnızca onaylanan daha çok okuyucuya açılır. Önce: `entente {kind} clear {id}`.",
     "لم يُجَز {id}، ولا يُفرج لقرّاء أكثر إلا عن المجاز. أولًا: `entente {kind} clear {id}`."},

    // Help.
    {"help.joint", "versions of the joint roadmap: proposed, answered, signed",
     "ortak yol haritasının sürümleri: öneri, yanıt, imza", "إصدارات خارطة الطريق المشتركة: اقتراح ورد وتوقيع"},
    {"help.joint_about",
     "A version is immutable bytes, computed from what both parties may read. It is in force when both have signed the "
     "same bytes; silence is never consent.",
     "Bir sürüm, iki tarafın da okuyabildiklerinden hesaplanan değişmez baytlardır. İkisi de aynı baytları "
     "imzaladığında yürürlüğe girer; susmak rıza değildir.",
     "الإصدار بايتات لا تتغير، تُحسب مما يجوز للطرفين قراءته. ينفذ حين يوقّع كلاهما البايتات نفسها؛ والسكوت ليس قبولًا."},
    {"help.roadmap_id", "the version, for example RM-2", "sürüm, örneğin RM-2", "الإصدار، مثل RM-2"},
    {"help.roadmap_new_id", "what the version is to be called; RM- and its number by default",
     "sürümün adı; varsayılan RM- ve numarası", "اسم الإصدار؛ الافتراضي RM- ورقمه"},
    {"help.roadmap_file", "a roadmap that was computed before, instead of computing one now",
     "şimdi hesaplamak yerine daha önce hesaplanmış bir yol haritası", "خارطة حُسبت من قبل بدل حساب واحدة الآن"},
    {"help.roadmap_answers", "the version that it follows or answers; the latest by default",
     "izlediği ya da yanıtladığı sürüm; varsayılan en sonuncu", "الإصدار الذي يتبعه أو يرد عليه؛ الافتراضي الأحدث"},
    {"help.roadmap_least_change", "change that version as little as possible (--anew: plan from scratch)",
     "o sürümü olabildiğince az değiştirir (--anew: baştan planlar)",
     "تغيير ذلك الإصدار بأقل قدر (‎--anew: تخطيط من جديد)"},
    {"help.roadmap_reason", "why it differs from the version before it", "önceki sürümden neden farklı olduğu",
     "سبب اختلافه عن الإصدار السابق"},
    {"help.roadmap_against", "the earlier version; its predecessor by default", "önceki sürüm; varsayılan öncülü",
     "الإصدار الأقدم؛ الافتراضي سابقه"},
    {"help.roadmap_propose", "compute the joint roadmap and propose it to both parties",
     "ortak yol haritasını hesaplar ve iki tarafa önerir", "حساب خارطة الطريق المشتركة واقتراحها على الطرفين"},
    {"help.roadmap_propose_about",
     "Computes the roadmap from what both parties may read, and nothing else, so that either side can recompute it. "
     "The "
     "bytes become a version for both to sign.",
     "Yol haritasını yalnızca iki tarafın da okuyabildiklerinden hesaplar; böylece iki taraf da onu yeniden "
     "hesaplayabilir. Baytlar, iki tarafın imzalayacağı bir sürüm olur.",
     "يحسب الخارطة مما يجوز للطرفين قراءته لا غير، ليستطيع كل طرف إعادة حسابها. تصبح البايتات إصدارًا يوقّعه الطرفان."},
    {"help.roadmap_propose_examples",
     "entente roadmap propose --as PA1 --data asterra\nentente roadmap propose --as PA1 --least-change --reason "
     "\"visit 4 "
     "cleared late\"",
     "entente roadmap propose --as PA1 --data asterra\nentente roadmap propose --as PA1 --least-change --reason \"4. "
     "ziyaretin izni gecikti\"",
     "entente roadmap propose --as PA1 --data asterra\nentente roadmap propose --as PA1 --least-change --reason "
     "\"visit 4 cleared late\""},
    {"help.roadmap_counter", "answer a proposal with a version of one''s own",
     "bir öneriye kendi sürümüyle yanıt verir", "الرد على اقتراح بإصدار آخر"},
    {"help.roadmap_counter_about",
     "Answers a version of the other party: changes it as little "
     "as what has been said since demands, unless --anew is given. "
     "Both versions stay in the record.",
     "Karşı tarafın bir sürümüne yanıt verir: --anew verilmedikçe, "
     "o zamandan beri söylenenlerin gerektirdiği kadar değiştirir. "
     "İki sürüm de kayıtta kalır.",
     "يرد على إصدار الطرف الآخر: يغيّره بأقل ما يقتضيه ما قيل "
     "بعده، ما لم يُعطَ ‎--anew. يبقى الإصداران في السجل."},
    {"help.roadmap_counter_examples",
     "entente capacity declare \"CELL;2026-03-01\" --capacity 8 --as PB1 --data belmar\nentente roadmap "
     "counter-propose "
     "--as PB1 --reason \"two officers more\" --data belmar",
     "entente capacity declare \"CELL;2026-03-01\" --capacity 8 --as PB1 --data belmar\nentente roadmap "
     "counter-propose "
     "--as PB1 --reason \"iki subay daha\" --data belmar",
     "entente capacity declare \"CELL;2026-03-01\" --capacity 8 --as PB1 --data belmar\nentente roadmap "
     "counter-propose "
     "--as PB1 --reason \"two officers more\" --data belmar"},
    {"help.roadmap_sign", "recompute a version from our own record, and sign its bytes",
     "bir sürümü kendi kaydımızdan yeniden hesaplar ve baytlarını imzalar", "إعادة حساب إصدار من سجلّنا وتوقيع بايتاته"},
    {"help.roadmap_sign_about",
     "Refused while a need that it rests on is disputed, or when anything in it does not follow from what this record "
     "had at the version''s as-of. The signatory''s passphrase is asked for each time.",
     "Dayandığı bir ihtiyaç tartışmalıyken ya da içindeki bir şey, sürümün kesim anında bu kayıtta bulunanlardan "
     "çıkmıyorsa reddedilir. İmzacının parolası her seferinde sorulur.",
     "يُرفض ما دامت حاجة يقوم عليها موضع خلاف، أو إذا لم ينتج شيء فيه عمّا كان في هذا السجل وقت إعداده. تُطلب عبارة مرور "
     "الموقّع كل مرة."},
    {"help.roadmap_sign_examples", "entente roadmap sign RM-2 --as PA2 --data asterra",
     "entente roadmap sign RM-2 --as PA2 --data asterra", "entente roadmap sign RM-2 --as PA2 --data asterra"},
    {"help.roadmap_changes", "what a version changes, and why", "bir sürümün neyi neden değiştirdiği",
     "ما يغيّره إصدار وسببه"},
    {"help.roadmap_changes_about",
     "The change list of a version against the one before it, each change with its cause.",
     "Bir sürümün öncekine göre değişiklik listesi; her değişiklik nedeniyle birlikte.",
     "قائمة تغييرات إصدار مقارنةً بسابقه، كل تغيير مع سببه."},
    {"help.roadmap_changes_examples", "entente roadmap changes RM-2", "entente roadmap changes RM-2",
     "entente roadmap changes RM-2"},
    {"help.roadmap_document", "write the signed bytes of a version", "bir sürümün imzalanan baytlarını yazar",
     "كتابة بايتات الإصدار الموقَّعة"},
    {"help.roadmap_document_about",
     "The bytes that are signed: `entente why`, `compare` and `simulate` read them like any roadmap.",
     "İmzalanan baytlar: `entente why`, `compare` ve `simulate` bunları her yol haritası gibi okur.",
     "البايتات الموقّعة: تقرؤها `entente why` و`compare` و`simulate` كأي خارطة."},
    {"help.roadmap_document_examples", "entente roadmap document RM-2 --out rm-2.json",
     "entente roadmap document RM-2 --out rm-2.json", "entente roadmap document RM-2 --out rm-2.json"},
};

}  // namespace

const std::span<const CatalogueEntry> kJointMessages = kJointEntries;

}  // namespace entente::text
