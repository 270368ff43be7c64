// What the rules of a programme refuse: the rule in words, and what would allow it.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kDomainEntries[] = {
    // Statements that are not understood.
    {"domain.payload", "The member `{member}` is not as a statement has it. Write it as docs/formats/payloads.md says.",
     "`{member}` üyesi bir bildirimin biçiminde değil. docs/formats/payloads.md belgesindeki gibi yazın.",
     "العضو `{member}` ليس على صورة البيان. اكتبوه كما في docs/formats/payloads.md."},
    {"domain.unknown_kind", "Nothing is called {type} here. `entente --help` lists the objects of a programme.",
     "Burada {type} diye bir şey yok. Programın nesnelerini `entente --help` listeler.",
     "لا شيء يسمى {type} هنا. يسرد `entente --help` عناصر البرنامج."},
    {"domain.newer_version",
     "{type} was written by a newer version of Entente. It is kept and takes effect once this one is updated.",
     "{type} daha yeni bir Entente sürümüyle yazılmış. Saklanır ve bu sürüm güncellenince etkili olur.",
     "كُتب {type} بإصدار أحدث من Entente. يُحفظ ويسري مفعوله بعد تحديث هذا الإصدار."},
    {"domain.unknown_field", "{kind} has no field {field}. `entente {kind} --help` names those that it has.",
     "{kind} nesnesinin {field} alanı yok. Olanları `entente {kind} --help` sayar.",
     "ليس لـ {kind} حقل {field}. يذكر `entente {kind} --help` حقوله."},
    {"domain.too_many_parts", "More than {limit, number} parts are stated at once. State the rest apart.",
     "Bir kerede {limit, number} parçadan çoğu bildirildi. Kalanını ayrı bildirin.",
     "ذُكر أكثر من {limit, number} من الأجزاء دفعة واحدة. اذكروا الباقي على حدة."},
    {"domain.reason_too_long", "The reason is longer than {limit, number} bytes. Put it shorter.",
     "Gerekçe {limit, number} bayttan uzun. Kısaltın.", "السبب أطول من {limit, number} بايت. اختصروه."},
    {"domain.unknown_act", "A {kind} has no act {act}. `entente {kind} --help` lists what can be done with one.",
     "{kind} için {act} diye bir işlem yok. Yapılabilecekleri `entente {kind} --help` listeler.",
     "لا إجراء باسم {act} لـ {kind}. يسرد `entente {kind} --help` ما يمكن فعله."},
    {"domain.not_a_part",
     "A {kind} is not stated as a part of something else. Say it on its own: `entente {kind} --help`.",
     "{kind} başka bir şeyin parçası olarak bildirilmez. Tek başına bildirin: `entente {kind} --help`.",
     "لا يُذكر {kind} جزءًا من غيره. اذكروه وحده: `entente {kind} --help`."},

    // Who may.
    {"domain.unknown_person",
     "Nobody called {person} is known to all who would read this. An administrator states people: `entente person "
     "state "
     "{person}`; or name someone who is known, with --as.",
     "Bunu okuyacak herkesin tanıdığı {person} adında biri yok. Kişileri yönetici bildirir: `entente person state "
     "{person}`; ya da --as ile tanınan birini yazın.",
     "لا أحد باسم {person} يعرفه كل من سيقرأ هذا. يعرّف المسؤول الأشخاص: `entente person state {person}`، أو اذكروا "
     "شخصًا معروفًا بـ --as."},
    {"domain.person_of_another_party", "{person} does not speak for {party}. Name a person of {party} with --as.",
     "{person}, {party} adına konuşmaz. --as ile {party} tarafından birini yazın.",
     "لا يتحدث {person} باسم {party}. اذكروا شخصًا من {party} بـ --as."},
    {"domain.office_ended",
     "{person} was in office until {until}. Who holds the office now says it; an administrator states them with "
     "`entente person state`.",
     "{person} görevini {until} tarihine dek yürüttü. Görevi şimdi yürüten bildirir; yönetici onu `entente person "
     "state` "
     "ile tanıtır.",
     "كان {person} في منصبه حتى {until}. يقوله من يشغل المنصب الآن، ويعرّفه المسؤول بـ `entente person state`."},
    {"domain.not_permitted",
     "{person} may not {act} a {kind}; it takes the role {roles}. Ask someone who has it, or an administrator for the "
     "role.",
     "{person}, {kind} için {act} işlemini yapamaz; {roles} rolü gerekir. Rolü olan birinden isteyin ya da yöneticiden "
     "rol isteyin.",
     "لا يجوز لـ {person} إجراء {act} على {kind}؛ يلزم الدور {roles}. اطلبوه ممن له الدور، أو اطلبوا الدور من "
     "المسؤول."},
    {"domain.for_another_party",
     "Only {party} can say this: it is for each party to speak of what is its own. Ask {party} to say it.",
     "Bunu yalnızca {party} söyleyebilir: her taraf kendine ait olandan kendisi söz eder. {party} tarafından "
     "söylemesini isteyin.",
     "لا يقول هذا إلا {party}: لكل طرف أن يتحدث عما يخصه. اطلبوا من {party} أن يقوله."},

    // What is stated.
    {"domain.field_needed", "{field} must be stated. Give it with the option of that name.",
     "{field} belirtilmeli. Aynı adlı seçenekle verin.", "يجب ذكر {field}. أعطوه بالخيار الذي له هذا الاسم."},
    {"domain.field_not_here",
     "{act} does not state {field} of a {kind}: an act of its own changes it, or it never changes. `entente {kind} "
     "--help` "
     "shows which.",
     "{act}, {kind} nesnesinin {field} alanını bildirmez: onu kendi işlemi değiştirir ya da hiç değişmez. Hangisi "
     "olduğunu `entente {kind} --help` gösterir.",
     "لا يذكر {act} الحقل {field} من {kind}: يغيّره إجراء خاص به أو لا يتغير أبدًا. يبيّن ذلك `entente {kind} --help`."},
    {"domain.unknown_reference",
     "{field} of this {kind} names {id}, which is not known to all who would read it. State {id} for them first, or "
     "tell "
     "this to fewer with --audience.",
     "Bu {kind} nesnesinin {field} alanı {id} diyor; bunu okuyacak herkes onu bilmiyor. Önce {id} kaydını onlara "
     "bildirin ya da --audience ile daha az kişiye söyleyin.",
     "يذكر {field} في هذا {kind} المعرّف {id}، ولا يعرفه كل من سيقرؤه. عرّفوهم {id} أولًا، أو قولوا هذا لعدد أقل بـ "
     "--audience."},
    {"domain.id_taken", "There is a {kind} {id} already. Choose another id, or change the one that is there.",
     "{id} kimlikli bir {kind} zaten var. Başka kimlik seçin ya da var olanı değiştirin.",
     "يوجد {kind} باسم {id} من قبل. اختاروا معرّفًا آخر أو غيّروا الموجود."},
    {"domain.key_differs", "The id {id} of the {kind} and the fields that make it up differ. State the id once.",
     "{kind} kimliği {id} ile onu oluşturan alanlar farklı. Kimliği bir kez bildirin.",
     "المعرّف {id} لـ {kind} يخالف الحقول التي يتكون منها. اذكروا المعرّف مرة واحدة."},
    {"domain.not_there", "There is no {kind} {id} for these readers. `entente {kind} list` shows those there are.",
     "Bu okuyucular için {id} kimlikli {kind} yok. Olanları `entente {kind} list` gösterir.",
     "لا يوجد {kind} باسم {id} لهؤلاء القرّاء. يعرض `entente {kind} list` الموجود."},
    {"domain.other_audience", "{kind} {id} is told to other readers. Speak of it to those: name them with --audience.",
     "{id} kimlikli {kind} başka okuyuculara bildirilmiş. Onlara söyleyin: --audience ile belirtin.",
     "قيل {kind} {id} لقرّاء آخرين. تحدثوا عنه إليهم: اذكروهم بـ --audience."},
    {"domain.base_missing",
     "A revision of {id} must name the entries that it rests on. `entente` does it by itself; a payload of your own "
     "has "
     "them in `base`.",
     "{id} için bir değişiklik dayandığı kayıtları anmalıdır. `entente` bunu kendisi yapar; kendi yazdığınız içerikte "
     "`base` üyesinde durur.",
     "يجب أن تذكر مراجعة {id} القيود التي تقوم عليها. يفعل `entente` ذلك بنفسه، وفي محتوى تكتبونه تكون في `base`."},
    {"domain.stands_on_it",
     "{id} cannot be retracted while {other} stands on it. Retract or revise that first; what was observed is "
     "superseded, not retracted.",
     "{other} dayandığı sürece {id} geri çekilemez. Önce onu geri çekin ya da değiştirin; gözlenen, geri çekilmez, "
     "yenisiyle "
     "değiştirilir.",
     "لا يُسحب {id} ما دام {other} قائمًا عليه. اسحبوا ذاك أو راجعوه أولًا؛ وما لوحظ يُستبدل ولا يُسحب."},
    {"domain.reason_needed", "{act} needs a reason. Give it with --reason.",
     "{act} için gerekçe gerekir. --reason ile verin.", "يلزم {act} ذكر سبب. أعطوه بـ --reason."},

    // Two who do not agree.
    {"domain.contested",
     "{id} is contested: it was revised twice without knowing of each other. Read both with `show` and revise it once "
     "more; that decides.",
     "{id} çekişmeli: birbirinden habersiz iki kez değiştirildi. `show` ile ikisini de okuyun ve bir kez daha "
     "değiştirin; karar budur.",
     "{id} متنازع فيه: رُوجع مرتين دون علم إحداهما بالأخرى. اقرؤوا المراجعتين بـ `show` ثم راجعوه مرة أخرى فيُحسم."},
    {"domain.disputed",
     "{id} is disputed by {party}. It goes on when {party} settles the dispute; a revision may answer it.",
     "{id} kaydına {party} itiraz ediyor. {party} itirazını kaldırınca sürer; bir değişiklik itiraza yanıt olabilir.",
     "يعترض {party} على {id}. يُستأنف حين يسوّي {party} اعتراضه، وقد تجيب عنه مراجعة."},
    {"domain.said_already", "{party} has said so already. Nothing more is needed.",
     "{party} bunu zaten söyledi. Başka bir şey gerekmez.", "قال {party} ذلك من قبل. لا يلزم شيء آخر."},
    {"domain.not_your_dispute",
     "{party} does not dispute {id}, so it has nothing to settle there. Who disputes it can settle it.",
     "{party}, {id} kaydına itiraz etmiyor; kaldıracak itirazı yok. İtirazı eden kaldırabilir.",
     "لا يعترض {party} على {id} فليس له ما يسوّيه. يسوّيه من اعترض."},

    // Agreements.
    {"domain.signed_already",
     "{id} bears a signature, so its words stand. Draft another agreement, or an implementing arrangement under it.",
     "{id} imzalı; sözleri artık değişmez. Başka bir anlaşma ya da ona bağlı bir uygulama düzenlemesi taslağı yazın.",
     "{id} موقّع فنصّه ثابت. صوغوا اتفاقًا آخر أو ترتيبًا تنفيذيًا تحته."},
    {"domain.not_a_party_to_it", "{party} is no party to {id}, so it does not sign it. Its parties sign.",
     "{party}, {id} anlaşmasına taraf değil; imzalamaz. Tarafları imzalar.",
     "ليس {party} طرفًا في {id} فلا يوقّعه. توقّعه أطرافه."},

    // Visits, observations, findings.
    {"domain.visit_not_planned",
     "Visit {id} is {state}; this is done while it is planned. Plan another visit for what comes next.",
     "{id} ziyareti {state} durumunda; bu, planlanmışken yapılır. Sonrası için başka bir ziyaret planlayın.",
     "الزيارة {id} حالتها {state}، وهذا يجري وهي مخططة. خططوا زيارة أخرى لما بعدها."},
    {"domain.visit_not_requested",
     "Visit {id} has no request that could be cleared. Record the request first: `entente visit request {id} "
     "--request-sent-on DATE`.",
     "{id} ziyaretinin izin verilecek bir talebi yok. Önce talebi kaydedin: `entente visit request {id} "
     "--request-sent-on TARIH`.",
     "ليس للزيارة {id} طلب يُجاز. سجّلوا الطلب أولًا: `entente visit request {id} --request-sent-on DATE`."},
    {"domain.no_terms_of_reference",
     "A technical visit is not held without agreed terms of reference, and {id} has none. Record them first: `entente "
     "visit agree-terms {id} --terms-of-reference-agreed-on DATE`.",
     "Teknik ziyaret, üzerinde anlaşılmış görev tanımı olmadan gerçekleşmiş sayılmaz; {id} ziyaretinin yok. Önce "
     "kaydedin: `entente visit agree-terms {id} --terms-of-reference-agreed-on TARIH`.",
     "لا تُعدّ زيارة فنية قد جرت بلا شروط مرجعية متفق عليها، وليس للزيارة {id} شيء منها. سجّلوها أولًا: `entente visit "
     "agree-terms {id} --terms-of-reference-agreed-on DATE`."},
    {"domain.visit_not_cleared",
     "Visit {id} is not cleared, and none is held without clearance. Record it first: `entente visit clear {id} "
     "--cleared-on DATE`.",
     "{id} ziyaretine izin verilmemiş; izinsiz ziyaret gerçekleşmez. Önce kaydedin: `entente visit clear {id} "
     "--cleared-on TARIH`.",
     "لم تُجز الزيارة {id}، ولا تجري زيارة بلا إذن. سجّلوه أولًا: `entente visit clear {id} --cleared-on DATE`."},
    {"domain.visit_activity_not_completed",
     "Visit {id} is its activity {activity}, which is {state}; planned is not held. Record its completion first: "
     "`entente activity complete {activity} --actual-finish DATE`.",
     "{id} ziyareti {activity} faaliyetidir, o da {state} durumunda; planlanmış olmak gerçekleşmek değildir. Önce "
     "tamamlandığını kaydedin: `entente activity complete {activity} --actual-finish TARIH`.",
     "الزيارة {id} هي نشاطها {activity} وحالته {state}؛ والمخطط ليس بمنفَّذ. سجّلوا اكتماله أولًا: `entente activity "
     "complete {activity} --actual-finish DATE`."},
    {"domain.visit_not_held",
     "Visit {id} has not been held, so there is nothing to report of it. `entente visit hold {id}` "
     "comes first.",
     "{id} ziyareti gerçekleşmedi; raporlanacak bir şey yok. Önce `entente visit hold {id}` gelir.",
     "لم تجرِ الزيارة {id} فلا شيء يُكتب عنها في تقرير. يسبقه `entente visit hold {id}`."},
    {"domain.not_the_observer",
     "An observation is said by who made it, {observer}. Let {observer} say it, with --as {observer}.",
     "Gözlemi yapan bildirir: {observer}. --as {observer} ile kendisi söylesin.",
     "تقال الملاحظة الميدانية على لسان صاحبها {observer}. ليقلها {observer} بـ --as {observer}."},
    {"domain.finding_without_observation",
     "A finding cites at least one observation. Name them with --observations, separated by `;`.",
     "Bulgu en az bir gözleme dayanır. --observations ile, `;` ile ayırarak belirtin.",
     "تستند النتيجة إلى ملاحظة ميدانية واحدة على الأقل. اذكروها بـ --observations وبينها `;`."},

    // Requests.
    {"domain.own_request", "{id} is your own request; the other side replies to it. Wait for its reply.",
     "{id} kendi talebiniz; yanıtını karşı taraf verir. Yanıtını bekleyin.",
     "{id} طلبكم أنتم، ويرد عليه الطرف الآخر. انتظروا رده."},
    {"domain.replied_already",
     "{id} has its reply. A further wish is a request of its own: `entente training-request request`.",
     "{id} yanıtlandı. Yeni istek ayrı bir taleptir: `entente training-request request`.",
     "رُدّ على {id}. والرغبة الأخرى طلب مستقل: `entente training-request request`."},

    // Activities.
    {"domain.activity_state",
     "Activity {id} is {state}, so it cannot {act} now. It goes from proposed to agreed, started, completed; until "
     "completed it can be cancelled.",
     "{id} faaliyeti {state} durumunda; {act} şimdi yapılamaz. Sıra: proposed, agreed, started, completed; tamamlanana "
     "dek iptal edilebilir.",
     "النشاط {id} حالته {state} فلا يجوز {act} الآن. ترتيب الحالات: proposed ثم agreed ثم started ثم completed، ويمكن "
     "إلغاؤه قبل اكتماله."},
    {"domain.not_authorised",
     "Article {article} does not authorise activities of the kind {kind}. Cite one that does: `entente article list`.",
     "{article} maddesi {kind} türünde faaliyete yetki vermiyor. Yetki veren birini gösterin: `entente article list`.",
     "لا تجيز المادة {article} أنشطة من نوع {kind}. استندوا إلى مادة تجيزها: `entente article list`."},
    {"domain.agreement_not_signed",
     "Article {article} is of agreement {agreement}, which is not signed by all its parties; it gives no authority "
     "yet. "
     "Each signs it: `entente agreement sign {agreement}`.",
     "{article} maddesi, tüm taraflarınca imzalanmamış {agreement} anlaşmasındandır; henüz yetki vermez. Her taraf "
     "imzalar: `entente agreement sign {agreement}`.",
     "المادة {article} من الاتفاق {agreement} الذي لم توقّعه كل أطرافه، فلا يمنح سلطة بعد. يوقّعه كل طرف: `entente "
     "agreement sign {agreement}`."},
    {"domain.no_such_mode", "Activity {id} has no mode {mode}. `entente mode list` shows its modes.",
     "{id} faaliyetinin {mode} uygulama şekli yok. Olanları `entente mode list` gösterir.",
     "ليس للنشاط {id} أسلوب تنفيذ {mode}. يعرض `entente mode list` أساليبه."},
    {"domain.finish_before_start",
     "Activity {id} started on {start}, so it cannot have finished on {finish}. Check the dates.",
     "{id} faaliyeti {start} tarihinde başladı; {finish} tarihinde bitmiş olamaz. Tarihleri denetleyin.",
     "بدأ النشاط {id} في {start} فلا يكون قد انتهى في {finish}. راجعوا التاريخين."},
    {"domain.gate_closed",
     "{id} waits for condition {condition}, which is not met: \"{words}\". The decision holder records when it is: "
     "`entente condition meet`.",
     "{id}, karşılanmamış {condition} koşulunu bekliyor: \"{words}\". Karşılandığında karar sahibi kaydeder: `entente "
     "condition meet`.",
     "ينتظر {id} الشرط {condition} ولم يتحقق: \"{words}\". يسجّل صاحب القرار تحققه: `entente condition meet`."},

    // What came of activities.
    {"domain.not_begun",
     "Activity {activity} is {state}; nothing comes of it before it has begun. Record that first: `entente activity "
     "start {activity}`.",
     "{activity} faaliyeti {state} durumunda; başlamadan bir sonucu olmaz. Önce başladığını kaydedin: `entente "
     "activity "
     "start {activity}`.",
     "النشاط {activity} حالته {state}، ولا ينتج عنه شيء قبل أن يبدأ. سجّلوا بدئه أولًا: `entente activity start "
     "{activity}`."},
    {"domain.before_it_began", "Activity {activity} began on {start}, and {date} is before that. Check the dates.",
     "{activity} faaliyeti {start} tarihinde başladı; {date} bundan önce. Tarihleri denetleyin.",
     "بدأ النشاط {activity} في {start}، والتاريخ {date} قبل ذلك. راجعوا التاريخين."},
    {"domain.not_screened",
     "Activity {activity} trains personnel of the partner, who are screened first, and {id} does not say when they "
     "were. "
     "Give it with --screened-on.",
     "{activity} faaliyeti ortağın personelini eğitir; onlar önce güvenlik incelemesinden geçer ve {id} bunun tarihini "
     "vermiyor. --screened-on ile verin.",
     "يدرّب النشاط {activity} أفرادًا من الشريك يخضعون للتدقيق أولًا، ولا يذكر {id} متى كان ذلك. اذكروه بـ "
     "--screened-on."},
    {"domain.screened_too_late",
     "Those of {id} took part from {from}, before they were screened on {screened}. Check the dates.",
     "{id} kaydındakiler {from} tarihinden itibaren katılmış; güvenlik incelemesi ise {screened} tarihinde. Tarihleri "
     "denetleyin.",
     "شارك أصحاب {id} منذ {from} قبل تدقيقهم في {screened}. راجعوا التاريخين."},
    {"domain.level_too_early",
     "Level {level, number} looks at what a training changed afterwards, and activity {activity} is {state}. Evaluate "
     "it "
     "once it is completed; levels 1 and 2 can be entered now.",
     "{level, number}. düzey, eğitimin sonradan neyi değiştirdiğine bakar; {activity} faaliyeti {state} durumunda. "
     "Tamamlanınca değerlendirin; 1. ve 2. düzey şimdi girilebilir.",
     "ينظر المستوى {level, number} فيما غيّره التدريب بعده، والنشاط {activity} حالته {state}. قيّموه بعد اكتماله، ويمكن "
     "إدخال المستويين 1 و 2 الآن."},

    // What is said in a party's name.
    {"domain.own_words",
     "{person} wrote part of {id}, and who writes does not clear. Ask another clearer of your party.",
     "{id} metninin bir bölümünü {person} yazdı; yazan onay vermez. Tarafınızın başka bir onay yetkilisine başvurun.",
     "كتب {person} جزءًا من {id}، ولا يجيز النصَّ كاتبُه. اطلبوا ذلك من مجيز آخر في طرفكم."},
    {"domain.not_cleared",
     "{id} points to the {kind} {other}, which is not cleared. That comes first: `entente {kind} clear {other}`.",
     "{id}, onaylanmamış {other} kimlikli {kind} kaydına dayanıyor. Önce o onaylanır: `entente {kind} clear {other}`.",
     "يشير {id} إلى {other} من {kind} ولم يُجَز بعد. يُجاز أولًا: `entente {kind} clear {other}`."},
    {"domain.gate_open",
     "Every condition of {gate} is met, so {id} has none to name. Revise it: give another reason, or leave the gate "
     "out.",
     "{gate} karar kapısının bütün koşulları karşılandı; {id} gösterecek koşul bulamaz. Değiştirin: başka bir gerekçe "
     "verin ya da kapıyı çıkarın.",
     "تحققت كل شروط {gate} فلا شرط يذكره {id}. راجعوه: أعطوا سببًا آخر أو احذفوا البوابة."},
    {"domain.over_before_it_begins", "{id} would be valid from {from} until {until}, which is before. Check the dates.",
     "{id} {from} tarihinden, ondan önceki {until} tarihine dek geçerli olurdu. Tarihleri denetleyin.",
     "يسري {id} من {from} حتى {until} وهو قبله. راجعوا التاريخين."},

    // Conditions.
    {"domain.met_already", "Condition {id} is met already. If it no longer holds, `entente condition lapse` says so.",
     "{id} koşulu zaten karşılanmış. Artık geçerli değilse `entente condition lapse` ile söylenir.",
     "الشرط {id} متحقق من قبل. إن لم يعد قائمًا فيقال ذلك بـ `entente condition lapse`."},
    {"domain.not_met_yet", "Condition {id} is not met, so it cannot lapse. Only what was met lapses.",
     "{id} koşulu karşılanmamış; düşemez. Yalnızca karşılanmış olan düşer.",
     "الشرط {id} لم يتحقق فلا يسقط. لا يسقط إلا ما تحقق."},
    {"domain.earlier_condition_open",
     "The conditions of this gate come in order, and {earlier} before {id} is not met: \"{words}\". That comes first.",
     "Bu karar kapısının koşulları sıralıdır; {id} koşulundan önceki {earlier} karşılanmadı: \"{words}\". Önce o "
     "gelir.",
     "شروط هذه البوابة مرتبة، والشرط {earlier} السابق لـ {id} لم يتحقق: \"{words}\". هو أولًا."},
    {"domain.condition_activity_open",
     "Condition {id} is met by activity {activity}, which is not completed. Record that first: `entente activity "
     "complete "
     "{activity}`.",
     "{id} koşulunu {activity} faaliyeti karşılar; o tamamlanmadı. Önce onu kaydedin: `entente activity complete "
     "{activity}`.",
     "يتحقق الشرط {id} بالنشاط {activity} ولم يكتمل. سجّلوا اكتماله أولًا: `entente activity complete {activity}`."},
    {"domain.quantiles_out_of_order",
     "The planning dates of {id} are out of order: P10 is not after P50, and P50 not after P90. Check them.",
     "{id} için planlama tarihleri sırasız: P10, P50 tarihinden; P50 de P90 tarihinden sonra olamaz. Denetleyin.",
     "تواريخ التخطيط لـ {id} غير مرتبة: لا يأتي P10 بعد P50 ولا P50 بعد P90. راجعوها."},

    // Roadmaps.
    {"domain.not_a_document",
     "{text} is not the SHA-256 of a roadmap''s bytes. `entente roadmap propose` computes the bytes and their hash.",
     "{text}, bir yol haritasının baytlarının SHA-256 değeri değil. Baytları ve özetini `entente roadmap propose` "
     "hesaplar.",
     "{text} ليس قيمة SHA-256 لبايتات خارطة. يحسب `entente roadmap propose` البايتات وقيمتها."},
    {"domain.version_out_of_order",
     "This is version {version, number}, and the next is {next, number}. Propose it anew.",
     "Bu, {version, number} numaralı sürüm; sıradaki {next, number}. Yeniden önerin.",
     "هذا الإصدار {version, number} والتالي {next, number}. اقترحوه من جديد."},
    {"domain.roadmap_not_joint",
     "A joint roadmap is told to both parties, and {party} is not among its readers. Propose it to both.",
     "Ortak yol haritası iki tarafa da söylenir; okuyucuları arasında {party} yok. İkisine de önerin.",
     "خارطة الطريق المشتركة تقال للطرفين، و {party} ليس بين قرّائها. اقترحوها على الطرفين."},
    {"domain.own_proposal",
     "{id} is your own proposal; the other side counter-proposes. `entente roadmap propose` makes a further version of "
     "yours.",
     "{id} kendi öneriniz; karşı öneriyi karşı taraf verir. Yeni bir sürümünüzü `entente roadmap propose` yapar.",
     "{id} اقتراحكم أنتم، والاقتراح المقابل للطرف الآخر. يصنع `entente roadmap propose` إصدارًا آخر منكم."},
    {"domain.not_your_proposal", "{id} was proposed by {party}, which alone may withdraw it. Counter-propose instead.",
     "{id} sürümünü {party} önerdi; yalnızca o geri çekebilir. Bunun yerine karşı öneride bulunun.",
     "اقترح {party} الإصدار {id} وله وحده سحبه. قدّموا اقتراحًا مقابلًا."},
    {"domain.roadmap_state",
     "{id} is {state}; only what is proposed is signed or withdrawn. Propose a further version: `entente roadmap "
     "propose`.",
     "{id} {state} durumunda; yalnızca önerilmiş olan imzalanır ya da geri çekilir. Yeni bir sürüm önerin: `entente "
     "roadmap propose`.",
     "الإصدار {id} حالته {state}، ولا يُوقَّع أو يُسحب إلا المقترح. اقترحوا إصدارًا آخر: `entente roadmap propose`."},
    {"domain.gone", "The version rests on {id}, which has been retracted or is not told to both. Propose it anew.",
     "Sürüm, geri çekilmiş ya da iki tarafa da söylenmemiş {id} kaydına dayanıyor. Yeniden önerin.",
     "يقوم الإصدار على {id} وقد سُحب أو لم يقل للطرفين. اقترحوه من جديد."},
    {"domain.rests_on_disputed",
     "{id} rests on {need}, whose level or weight {party} disputes; it is not signed while the dispute stands. {party} "
     "settles it: `entente need settle {need}`.",
     "{id}, düzeyine ya da ağırlığına {party} tarafından itiraz edilen {need} ihtiyacına dayanıyor; itiraz sürdükçe "
     "imzalanmaz. İtirazı {party} kaldırır: `entente need settle {need}`.",
     "يقوم {id} على الاحتياج {need} الذي يعترض {party} على مستواه أو وزنه، فلا يُوقَّع ما دام الاعتراض. يسوّيه {party}: "
     "`entente need settle {need}`."},

    // Pledges, engagements, commitments.
    {"domain.pledge_over", "Pledge {id} is {status}, and stays so. Offer a new one: `entente pledge offer`.",
     "{id} katkı taahhüdü {status} durumunda ve öyle kalır. Yenisini verin: `entente pledge offer`.",
     "التعهد {id} حالته {status} ويبقى كذلك. قدّموا تعهدًا جديدًا: `entente pledge offer`."},
    {"domain.held_already",
     "Engagement {id} has been held. What was said of it is mended with `entente engagement revise`.",
     "{id} görüşmesi yapıldı. Hakkında söylenen `entente engagement revise` ile düzeltilir.",
     "جرى اللقاء {id}. يُصحَّح ما قيل عنه بـ `entente engagement revise`."},
    {"domain.engagement_not_held",
     "Engagement {id} has no outcome yet, so it has concluded nothing. `entente engagement hold {id}` comes first.",
     "{id} görüşmesinin henüz sonucu yok; bir karara varılmış değil. Önce `entente engagement hold {id}` gelir.",
     "ليس للقاء {id} حصيلة بعد فلم يخلص إلى شيء. يسبقه `entente engagement hold {id}`."},
    {"domain.commitment_closed", "Commitment {id} is {status}, so it is no longer open. Undertake a new one.",
     "{id} takip maddesi {status} durumunda; artık açık değil. Yenisini üstlenin.",
     "التزام المتابعة {id} حالته {status} ولم يعد مفتوحًا. تعهّدوا بآخر."},

    // Figures and aid.
    {"domain.unit_differs",
     "Reading {id} is in {unit}, its indicator counts in {of}; units never mix. State it in {of}, or define an "
     "indicator "
     "of its own.",
     "{id} ölçümü {unit} biriminde, göstergesi {of} ile sayar; birimler karışmaz. {of} ile bildirin ya da ayrı bir "
     "gösterge "
     "tanımlayın.",
     "القراءة {id} بوحدة {unit} ومؤشرها يعدّ بـ {of}، والوحدات لا تختلط. اذكروها بـ {of} أو عرّفوا مؤشرًا خاصًا بها."},
    {"domain.splits_do_not_sum",
     "The splits of {id} sum to {sum}, its value is {value}; the parts of a total make up the total. Check them.",
     "{id} ölçümünün parçaları {sum} ediyor, değeri {value}; bir toplamın parçaları toplamı verir. Denetleyin.",
     "مجموع أجزاء {id} هو {sum} وقيمتها {value}، وأجزاء المجموع تساويه. راجعوها."},
    {"domain.stage_out_of_order",
     "Consignment {id} is at the stage {stage}; {asked} is not the next one, and no stage is passed over. Record the "
     "next "
     "stage first.",
     "{id} sevkiyatı {stage} aşamasında; {asked} sıradaki aşama değil ve hiçbir aşama atlanmaz. Önce sıradakini "
     "kaydedin.",
     "الشحنة {id} في المرحلة {stage}، و {asked} ليست التالية ولا تُتخطى مرحلة. سجّلوا المرحلة التالية أولًا."},
    {"domain.stage_before_stage",
     "Consignment {id} cannot reach this stage on {date}, before the one it reached on {earlier}. Check the dates.",
     "{id} sevkiyatı bu aşamaya, {earlier} tarihindeki önceki aşamadan önce, {date} tarihinde ulaşamaz. Tarihleri "
     "denetleyin.",
     "لا تبلغ الشحنة {id} هذه المرحلة في {date} قبل التي بلغتها في {earlier}. راجعوا التاريخين."},
};

}  // namespace

const std::span<const CatalogueEntry> kDomainMessages = kDomainEntries;

}  // namespace entente::text
