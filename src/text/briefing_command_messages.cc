// The commands of a briefing, and what they show.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kBriefingCommandEntries[] = {
    {"briefings.none", "There is no briefing yet. Begin one: `entente briefing new --cut-off 2025-08-21T09:00+03:00`.",
     "Henüz basın bilgilendirmesi yok. Başlatın: `entente briefing new --cut-off 2025-08-21T09:00+03:00`.",
     "لا إحاطة بعد. ابدؤوا واحدة: `entente briefing new --cut-off 2025-08-21T09:00+03:00`."},
    {"briefings.cut_off_to_come", "The cut-off {cut_off} has not passed yet. Begin the briefing then, or name another.",
     "{cut_off} veri kesim zamanı henüz geçmedi. O zaman başlatın ya da başka bir zaman yazın.",
     "موعد الإقفال {cut_off} لم يحن بعد. ابدؤوا الإحاطة حينئذ أو اذكروا موعدًا آخر."},
    {"briefings.not_cleared",
     "Briefing {id} is {state, select, drafted {not cleared} other {published already}}. {state, select, drafted {A "
     "clearer who wrote none of it clears it: `entente briefing clear {id}`.} other {Mend it in the open: `entente "
     "briefing correct`.}}",
     "{id} basın bilgilendirmesi {state, select, drafted {onaylanmadı} other {zaten yayımlandı}}. {state, select, "
     "drafted "
     "{Hiçbir bölümünü yazmamış bir onay yetkilisi onaylar: `entente briefing clear {id}`.} other {Açıkça düzeltin: "
     "`entente briefing correct`.}}",
     "الإحاطة {id} {state, select, drafted {لم تُجَز} other {منشورة من قبل}}. {state, select, drafted {يجيزها مُجيز لم "
     "يكتب "
     "منها شيئًا: `entente briefing clear {id}`.} other {صحّحوها علنًا: `entente briefing correct`.}}"},
    {"briefings.blocked",
     "Briefing {id} is not fit to be cleared: {blocks, plural, =0 {nothing blocks} one {# finding blocks} other {# "
     "findings block}}, {flags, plural, one {# flag is} other {# flags are}} not released. See `entente briefing check "
     "{id}`; mend the text, or have flags released by name: `entente statement release-flag`.",
     "{id} basın bilgilendirmesi onaylanacak durumda değil: {blocks} engel, kaldırılmamış {flags} işaret var. `entente "
     "briefing check {id}` ile bakın; metni düzeltin ya da işaretleri adıyla kaldırtın: `entente statement "
     "release-flag`.",
     "الإحاطة {id} لا تصلح للإجازة: {blocks, plural, zero {لا مانع} one {مانع واحد} two {مانعان} few {# موانع} many {# "
     "مانعًا} other {# مانع}}، و{flags, plural, zero {لا تنبيهات باقية} one {تنبيه واحد لم يُرفع} two {تنبيهان لم يُرفعا} "
     "few "
     "{# تنبيهات لم تُرفع} many {# تنبيهًا لم يُرفع} other {# تنبيه لم يُرفع}}. راجعوا `entente briefing check {id}` "
     "وأصلحوا "
     "النص أو اطلبوا رفع التنبيهات بالاسم: `entente statement release-flag`."},
    {"briefings.changed_since",
     "Statement {id} cites {object}, which is not what it was at the cut-off. Reopen the briefing, look at the "
     "statement, and state a later cut-off: `entente briefing recut`.",
     "{id} açıklaması {object} kaydını gösteriyor, ama kayıt veri kesim zamanındaki gibi değil. Basın "
     "bilgilendirmesini "
     "yeniden açın, açıklamaya bakın ve daha geç bir zaman bildirin: `entente briefing recut`.",
     "يستشهد التصريح {id} بـ {object} ولم يعد كما كان عند الإقفال. أعيدوا فتح الإحاطة وراجعوا التصريح واذكروا موعد "
     "إقفال "
     "لاحقًا: `entente briefing recut`."},
    {"briefings.no_suggestion",
     "There is no suggestion {number}; the last is {last}. `entente briefing suggest` lists them.",
     "{number} numaralı öneri yok; sonuncusu {last}. `entente briefing suggest` hepsini sıralar.",
     "لا اقتراح برقم {number}، وآخرها {last}. يسردها `entente briefing suggest`."},

    {"briefing.default_title", "Weekly briefing, {day}", "Haftalık basın bilgilendirmesi, {day}",
     "الإحاطة الصحفية الأسبوعية، {day}"},
    {"briefing.of", "Briefing {id}, cut-off {cut_off}", "Basın bilgilendirmesi {id}, veri kesim zamanı {cut_off}",
     "الإحاطة {id}، موعد الإقفال {cut_off}"},
    {"briefing.first", "The first one: everything that had been said by then.", "İlki: o zamana dek söylenen her şey.",
     "الأولى: كل ما قيل حتى ذلك الحين."},
    {"briefing.since", "What changed since the cut-off before, {since}.",
     "Önceki veri kesim zamanından, {since}, bu yana değişenler.", "ما تغيّر منذ موعد الإقفال السابق {since}."},
    {"briefing.no_change", "Nothing changed.", "Değişen bir şey yok.", "لم يتغير شيء."},
    {"briefing.nothing_to_say", "Nothing changed of which a sentence could be made.",
     "Cümle kurulacak bir değişiklik yok.", "لم يتغير ما تُصاغ منه جملة."},
    {"briefing.fresh", "new", "yeni", "جديد"},
    {"briefing.changed", "changed", "değişti", "تغيّر"},
    {"briefing.retracted", "taken back", "geri çekildi", "سُحب"},
    {"briefing.topic_agreements", "Agreements", "Anlaşmalar", "الاتفاقات"},
    {"briefing.topic_cooperation", "Cooperation", "İş birliği", "التعاون"},
    {"briefing.topic_figures", "Figures", "Rakamlar", "الأرقام"},
    {"briefing.topic_operations", "Operations", "Harekâtlar", "العمليات"},
    {"briefing.topic_engagements", "Engagements", "Resmî görüşmeler", "اللقاءات الرسمية"},
    {"briefing.topic_gates", "Gates and missions", "Karar kapıları ve misyonlar", "البوابات والبعثات"},
    {"briefing.topic_aid", "Aid", "Yardım", "المساعدات"},
    {"briefing.topic_positions", "Positions", "Söylemler", "المواقف"},
    {"briefing.topic_outlook", "Assessments", "Değerlendirmeler", "التقييمات"},
    {"briefing.topic_other", "Other", "Diğer", "غير ذلك"},
    {"briefing.no_words", "(the record has no words for it in this language: `entente translation state`)",
     "(kayıtta bu dilde karşılığı yok: `entente translation state`)",
     "(ليس في السجل كلام لها بهذه اللغة: `entente translation state`)"},
    {"briefing.rests_on", "{basis}, {attribution}; rests on {citations}",
     "{basis}, {attribution}; dayanağı: {citations}", "{basis}، {attribution}؛ يستند إلى {citations}"},
    {"briefing.how_to_take", "Take some of them over: `entente briefing suggest {id} --take 1,3 --as PERSON`.",
     "İstediklerinizi alın: `entente briefing suggest {id} --take 1,3 --as KİŞİ`.",
     "خذوا منها ما تريدون: `entente briefing suggest {id} --take 1,3 --as PERSON`."},
    {"briefing.flag_released", "released by name: {rule}", "adıyla kaldırıldı: {rule}", "رُفع بالاسم: {rule}"},
    {"briefing.checked", "{count, plural, one {# text was checked.} other {# texts were checked.}}",
     "{count} metin denetlendi.",
     "{count, plural, zero {لم يُفحص نص.} one {فُحص نص واحد.} two {فُحص نصان.} few {فُحصت # نصوص.} many {فُحص # نصًّا.} other "
     "{فُحص # نص.}}"},
    {"help.briefing_clear_about",
     "Clears a briefing of which nothing blocks and every flag is released. Who wrote any of it does not clear it.",
     "Hiçbir engeli olmayan ve bütün işaretleri kaldırılmış bir basın bilgilendirmesini onaylar. Herhangi bir bölümünü "
     "yazan onaylamaz.",
     "يجيز إحاطة لا مانع فيها ورُفعت كل تنبيهاتها. لا يجيزها من كتب شيئًا منها."},
    {"briefing.would_release",
     "{count, plural, one {# object would become public:} other {# objects would become public:}}",
     "{count} nesne herkese açılır:",
     "{count, plural, zero {لا عناصر تصير عامة:} one {عنصر واحد يصير عامًّا:} two {عنصران يصيران عامَّين:} few {# عناصر "
     "تصير "
     "عامة:} many {# عنصرًا يصير عامًّا:} other {# عنصر يصير عامًّا:}}"},
    {"briefing.released", "{count, plural, one {# object is public now:} other {# objects are public now:}}",
     "{count} nesne artık herkese açık:",
     "{count, plural, zero {لا عناصر صارت عامة:} one {عنصر واحد صار عامًّا:} two {عنصران صارا عامَّين:} few {# عناصر صارت "
     "عامة:} many {# عنصرًا صار عامًّا:} other {# عنصر صار عامًّا:}}"},
    {"briefings.no_answer",
     "No cleared answer speaks of that. Write the question with `entente question state`, with an answer, a line to "
     "take or a refusal, and have it cleared.",
     "Onaylanmış hiçbir yanıt bundan söz etmiyor. Soruyu `entente question state` ile bir yanıt, söylem ya da ret ile "
     "yazın ve onaylatın.",
     "لا جواب مجازًا يتناول ذلك. اكتبوا السؤال بالأمر `entente question state` مع جواب أو صياغة أو اعتذار، ثم أجيزوه."},
    {"briefing.figure_agrees", "Agrees with reading {reading}.", "{reading} okumasıyla uyuşuyor.",
     "يطابق القراءة {reading}."},
    {"briefing.figure_without_days", "Reading {reading}, without the day up to which or since when it counts.",
     "{reading} okuması; hangi güne kadar ya da ne zamandan beri sayıldığı söylenmemiş.",
     "القراءة {reading}، من دون اليوم الذي تُحسب حتى نهايته أو منذ بدايته."},
    {"briefing.figure_increment_as_total", "What one period added, by reading {reading}, is told as the total.",
     "{reading} okumasına göre bir dönemde eklenen, toplam diye anlatılmış.",
     "ما أُضيف في فترة واحدة بحسب القراءة {reading} رُوي على أنه الإجمالي."},
    {"briefing.figure_increment_as_split", "What was added, by reading {reading}, is told as a share of the total.",
     "{reading} okumasına göre eklenen, toplamın bir bölümü diye anlatılmış.",
     "ما أُضيف بحسب القراءة {reading} رُوي على أنه جزء من الإجمالي."},
    {"briefing.figure_other_place_or_unit", "Reading {reading}, told of another place or in another unit.",
     "{reading} okuması; başka bir yer ya da başka bir birimle anlatılmış.",
     "القراءة {reading}، رُويت عن مكان آخر أو بوحدة أخرى."},
    {"briefing.figure_unlike_last_time", "Unlike what was told of the same before.",
     "Aynı konuda daha önce söylenenden farklı.", "يخالف ما قيل عن الأمر نفسه من قبل."},
    {"briefing.figure_not_ours", "No reading has this figure.", "Hiçbir okumada bu sayı yok.",
     "ليس في أي قراءة هذا الرقم."},
    {"briefing.figure_from_ours",
     "Our sentence {statement} tells it the same way. Mend it: `entente briefing correct {statement}`.",
     "{statement} sayılı cümlemiz de böyle anlatıyor. Düzeltin: `entente briefing correct {statement}`.",
     "جملتنا {statement} ترويه كذلك. صحّحوها: `entente briefing correct {statement}`."},
    {"briefing.basis_shifted", "We said this as: {ours} ({statement}). It is told as: {told_as}.",
     "Biz bunu şöyle söyledik: {ours} ({statement}). Şöyle anlatılmış: {told_as}.",
     "قلناه على أنه: {ours} ({statement}). ورُوي على أنه: {told_as}."},
    {"briefing.compared",
     "With briefing {briefing}: {agree, plural, =0 {no figure agrees} one {# figure agrees} other {# figures agree}}, "
     "{figures, plural, =0 {none is told otherwise} one {# is told otherwise} other {# are told otherwise}}; {others, "
     "plural, =0 {nothing else differs} one {# thing else differs} other {# things else differ}}.",
     "{briefing} bilgilendirmesine göre: {agree, plural, =0 {uyuşan sayı yok} other {# sayı uyuşuyor}}, {figures, "
     "plural, =0 {farklı anlatılan yok} other {# sayı farklı anlatılmış}}; {others, plural, =0 {başka fark yok} other "
     "{# başka fark var}}.",
     "بمقارنة الإحاطة {briefing}: {agree, plural, =0 {لا رقم مطابق} one {رقم واحد مطابق} two {رقمان مطابقان} few {# "
     "أرقام مطابقة} many {# رقمًا مطابقًا} other {# رقم مطابق}}، {figures, plural, =0 {لا رقم رُوي بخلافه} one {رقم "
     "واحد رُوي بخلافه} two {رقمان رُويا بخلافه} few {# أرقام رُويت بخلافه} many {# رقمًا رُوي بخلافه} other {# رقم رُوي "
     "بخلافه}}؛ {others, plural, =0 {لا اختلاف آخر} one {اختلاف آخر واحد} two {اختلافان آخران} few {# اختلافات أخرى} "
     "many {# اختلافًا آخر} other {# اختلاف آخر}}."},
    {"help.briefing_ask", "what may be answered to a question", "bir soruya ne yanıt verilebileceği",
     "ما يجوز أن يُجاب به عن سؤال"},
    {"help.briefing_ask_about",
     "Finds the cleared answers, refusals and lines to take that speak of what is asked, with the conditions that come "
     "first and what each rests on, as of the cut-off of the briefing. Nothing is made up: what was not cleared is not "
     "found.",
     "Sorulanla ilgili onaylanmış yanıtları, retleri ve söylemleri; önce gelmesi gereken koşullarla ve dayanaklarıyla, "
     "bilgilendirmenin kesim anına göre bulur. Hiçbir şey uydurulmaz: onaylanmamış olan bulunmaz.",
     "يجد الأجوبة والاعتذارات والصياغات المجازة التي تتناول السؤال، مع الشروط التي يجب أن تسبق وما يستند إليه كل منها، "
     "حتى لحظة القطع في الإحاطة. لا يُختلق شيء: ما لم يُجَز لا يُعثر عليه."},
    {"help.briefing_ask_examples", "entente briefing ask \"Will you send troops to Ukraine?\"",
     "entente briefing ask \"Ukrayna'ya asker gönderecek misiniz?\" --lang tr",
     "entente briefing ask \"هل سترسلون قوات إلى أوكرانيا؟\" --lang ar"},
    {"help.briefing_question", "the question as it was asked", "sorulduğu biçimiyle soru", "السؤال كما طُرح"},
    {"help.briefing_compare", "an outside text beside what we said", "bizim söylediğimizin yanında bir dış metin",
     "نص خارجي إلى جانب ما قلناه"},
    {"help.briefing_compare_about",
     "Reads a text of somebody else in the language of --lang: which of its figures agree with the record as of the "
     "cut-off, which are an increment told as a total or a split, what it tells as further on than we did, and whether "
     "our own sentence caused it. Exit code 0 when nothing differs, 1 otherwise.",
     "Başkasının bir metnini --lang dilinde okur: hangi sayıları kesim anındaki kayıtla uyuşuyor, hangileri toplam ya "
     "da bölüm diye anlatılmış bir artış, neyi bizden daha ileri anlatıyor ve buna kendi cümlemiz mi yol açtı. Fark "
     "yoksa çıkış kodu 0, varsa 1 olur.",
     "يقرأ نصًا لغيرنا بلغة --lang: أي أرقامه يطابق السجل حتى لحظة القطع، وأيها زيادة رُويت على أنها إجمالي أو جزء، "
     "وما الذي رواه أبعد مما قلناه، وهل كانت جملتنا هي السبب. رمز الخروج 0 إن لم يكن اختلاف، و1 فيما عدا ذلك."},
    {"help.briefing_compare_examples", "entente briefing compare BR-2025-34 --text article.txt",
     "entente briefing compare BR-2025-34 --text haber.txt --lang tr",
     "entente briefing compare BR-2025-34 --text maqal.txt --lang ar"},
    {"help.briefing_outside_text", "the text to compare, - for standard input",
     "karşılaştırılacak metin, standart girdi için -", "النص المراد مقارنته، و- للإدخال القياسي"},
    {"briefings.pdf_needs_file", "A PDF is not shown on a terminal. Name a file: --out briefing.pdf.",
     "PDF uçbirimde gösterilmez. Bir dosya adı verin: --out bilgilendirme.pdf.",
     "لا يُعرض PDF على الطرفية. اذكروا ملفًا: --out ihata.pdf."},
    {"briefings.no_font",
     "The font {file} is not there. Install fonts-noto-core, or name the folder of the Noto fonts with ENTENTE_FONTS.",
     "{file} yazı tipi yok. fonts-noto-core paketini kurun ya da Noto yazı tiplerinin klasörünü ENTENTE_FONTS ile "
     "verin.",
     "الخط {file} غير موجود. ثبّتوا fonts-noto-core أو اذكروا مجلد خطوط Noto في ENTENTE_FONTS."},
    {"briefings.no_pdf", "The PDF could not be made: {why}.", "PDF yapılamadı: {why}.", "تعذّر إنشاء PDF: {why}."},
    {"briefings.not_ours",
     "{id} cites {object}, which {party} said and did not make public. Ask {party} to release it, or cite something "
     "else.",
     "{id}, {party} tarafından söylenen ve kamuya açılmayan {object} nesnesine atıfta bulunuyor. {party} açsın ya da "
     "başka bir kaynak gösterin.",
     "تستشهد {id} بما قاله {party} ولم يجعله عامًّا: {object}. اطلبوا من {party} الإفراج عنه أو استشهدوا بغيره."},
    {"briefing.written", "The briefing is written to {file}.", "Basın bilgilendirmesi {file} dosyasına yazıldı.",
     "كُتبت الإحاطة في {file}."},
    {"briefing.written_in_all",
     "{count, plural, one {# file of the briefing is} other {# files of the briefing are}} written into {folder}.",
     "Basın bilgilendirmesinin {count, plural, one {# dosyası} other {# dosyası}} {folder} klasörüne yazıldı.",
     "{count, plural, zero {لم يُكتب أي ملف} one {كُتب ملف واحد} two {كُتب ملفان} few {كُتبت # ملفات} many {كُتب # "
     "ملفًا} other {كُتب # ملف}} من الإحاطة في {folder}."},
    {"briefing.rehearsed", "Nothing was written.", "Hiçbir şey yazılmadı.", "لم يُكتب شيء."},
    {"briefing.is_published", "Briefing {id} is published, frozen and signed.",
     "{id} basın bilgilendirmesi yayımlandı, donduruldu ve imzalandı.", "الإحاطة {id} منشورة ومجمَّدة وموقَّعة."},

    {"help.briefing_about",
     "A briefing is made from the record as of its cut-off: what changed since last time, statements that say no more "
     "than it supports, cleared by somebody who wrote none of them, then frozen, signed and public.",
     "Basın bilgilendirmesi, veri kesim zamanındaki kayıttan yapılır: önceki seferden beri değişenler ve kaydın "
     "desteklediğinden fazlasını söylemeyen açıklamalar; hiçbirini yazmamış biri onaylar, sonra dondurulur, imzalanır "
     "ve "
     "herkese açılır.",
     "تُعدّ الإحاطة من السجل كما كان عند الإقفال: ما تغيّر منذ المرة السابقة، وتصريحات لا تقول أكثر مما يسنده، يجيزها من "
     "لم "
     "يكتبها، ثم تُجمَّد وتُوقَّع وتُنشر."},
    {"help.briefing_id", "the briefing; the latest by default", "basın bilgilendirmesi; varsayılan sonuncusu",
     "الإحاطة؛ الأحدث افتراضًا"},
    {"help.briefing_new", "begin one at its cut-off", "veri kesim zamanında başlatmak", "بدء إحاطة عند إقفالها"},
    {"help.briefing_new_about",
     "Begins a briefing from what had been said by the cut-off and has arrived. What arrives later does not change it.",
     "Veri kesim zamanına dek söylenmiş ve ulaşmış olanlardan bir basın bilgilendirmesi başlatır. Sonra gelen onu "
     "değiştirmez.",
     "يبدأ إحاطة مما قيل حتى الإقفال ووصل. ما يصل بعده لا يغيّرها."},
    {"help.briefing_new_examples",
     "entente briefing new --cut-off 2025-08-21T09:00+03:00 --as P-SPOKES\nentente briefing suggest\nentente briefing "
     "clear BR-2025-08-21 --as P-CLEAR\nentente briefing publish BR-2025-08-21 --as P-SPOKES",
     "entente briefing new --cut-off 2025-08-21T09:00+03:00 --as P-SPOKES\nentente briefing suggest --lang tr\nentente "
     "briefing clear BR-2025-08-21 --as P-CLEAR\nentente briefing publish BR-2025-08-21 --as P-SPOKES",
     "entente briefing new --cut-off 2025-08-21T09:00+03:00 --as P-SPOKES\nentente briefing suggest --lang ar\nentente "
     "briefing clear BR-2025-08-21 --as P-CLEAR\nentente briefing publish BR-2025-08-21 --as P-SPOKES"},
    {"help.briefing_new_id", "its id; by default BR- and the day of the cut-off",
     "kimliği; varsayılan BR- ve veri kesim günü", "معرّفها؛ افتراضًا ‎BR- ويوم الإقفال"},
    {"help.briefing_cut_off", "the moment after which nothing enters it", "sonrasının girmediği an",
     "اللحظة التي لا يدخلها ما بعدها"},
    {"help.briefing_title", "its title", "başlığı", "عنوانها"},
    {"help.briefing_previous", "the briefing before; by default the latest", "önceki; varsayılan sonuncusu",
     "الإحاطة السابقة؛ الأحدث افتراضًا"},
    {"help.briefing_changes", "what changed since last time", "önceki seferden beri değişenler",
     "ما تغيّر منذ المرة السابقة"},
    {"help.briefing_changes_about",
     "Lists what changed between the cut-off before and this one, by topic, with the fields that differ.",
     "Önceki veri kesim zamanı ile bu arasında değişenleri konu konu, değişen alanlarıyla sıralar.",
     "يسرد ما تغيّر بين الإقفال السابق وهذا بحسب الموضوع مع الحقول المختلفة."},
    {"help.briefing_suggest", "sentences that the record supports", "kaydın desteklediği cümleler", "جمل يسندها السجل"},
    {"help.briefing_suggest_about",
     "Suggests a sentence for each change that can be told, in English, Turkish and Arabic, with its basis and what it "
     "rests on. --take adds some of them as statements.",
     "Anlatılabilen her değişiklik için İngilizce, Türkçe ve Arapça, dayanağı ve kaynağıyla bir cümle önerir. --take "
     "bazılarını açıklama olarak ekler.",
     "يقترح جملة لكل تغيّر يمكن ذكره بالإنجليزية والتركية والعربية مع أساسها وما تستند إليه. يضيف "
     "‎--take "
     "بعضها "
     "تصريحات."},
    {"help.briefing_suggest_examples", "entente briefing suggest\nentente briefing suggest --take 1,2,5 --as P-SPOKES",
     "entente briefing suggest --lang tr\nentente briefing suggest --take 1,2,5 --as P-SPOKES",
     "entente briefing suggest --lang ar\nentente briefing suggest --take 1,2,5 --as P-SPOKES"},
    {"help.briefing_take", "numbers of the suggestions to add", "eklenecek önerilerin numaraları",
     "أرقام الاقتراحات التي تُضاف"},
    {"briefings.no_form", "''{text}'' is no form of a briefing. There are text, md, html, pdf and json.",
     "''{text}'' bir biçim değil. text, md, html, pdf ve json var.",
     "''{text}'' ليس صيغة للإحاطة. الصيغ هي text وmd وhtml وpdf وjson."},
    {"help.briefing_show", "the briefing as it is read", "okunduğu hâliyle basın bilgilendirmesi", "الإحاطة كما تُقرأ"},
    {"help.briefing_show_about",
     "Writes the briefing in the language of --lang: of what was "
     "published the frozen document, with what was mended beside "
     "the original. Every figure leads to the reading and the "
     "entry that it comes from.",
     "Basın bilgilendirmesini --lang dilinde yazar: yayımlanmışsa "
     "dondurulan belgeyi, düzeltilenler aslının yanında. Her "
     "rakam, geldiği ölçüme ve kayıt girişine götürür.",
     "يكتب الإحاطة بلغة ‎--lang: إن نُشرت فالوثيقة المجمَّدة "
     "وبجانب الأصل ما صُحّح. يقود كل رقم إلى القراءة والقيد اللذين "
     "جاء منهما."},
    {"help.briefing_show_examples",
     "entente briefing show\nentente briefing show BR-2025-08-21 --format html --out briefing.html\nentente briefing "
     "show BR-2025-08-21 --all for-the-press",
     "entente briefing show --lang tr\nentente briefing show BR-2025-08-21 --format html --lang tr --out "
     "bilgilendirme.html\nentente briefing show BR-2025-08-21 --all basin-icin",
     "entente briefing show --lang ar\nentente briefing show BR-2025-08-21 --format html --lang ar --out "
     "briefing.html\nentente briefing show BR-2025-08-21 --all lil-sahafa"},
    {"help.briefing_format", "the form to write", "yazılacak biçim", "الصيغة المكتوبة"},
    {"help.briefing_out", "write it into this file", "bu dosyaya yazar", "كتابتها في هذا الملف"},
    {"help.briefing_all", "write every form in every language into this folder",
     "her biçimini her dilde bu klasöre yazar", "كتابة كل صيغة بكل لغة في هذا المجلد"},
    {"help.briefing_publish", "release what it cites, freeze it, sign it", "atıflarını açmak, dondurmak, imzalamak",
     "الإفراج عما تستشهد به وتجميدها وتوقيعها"},
    {"help.briefing_publish_about",
     "Makes a cleared briefing public: what it cites is released as it stood at the cut-off, then the frozen document "
     "is "
     "signed with your own key. An interrupted publication is finished by asking again.",
     "Onaylanmış bir basın bilgilendirmesini herkese açar: gösterdikleri veri kesim zamanındaki hâliyle açılır, sonra "
     "dondurulan belge kendi anahtarınızla imzalanır. Yarıda kalan yayımlama yeniden istenince tamamlanır.",
     "ينشر إحاطة مُجازة: يُفرج عما تستشهد به كما كان عند الإقفال، ثم تُوقَّع الوثيقة المجمَّدة بمفتاحكم. يكتمل النشر المقطوع "
     "بطلبه مرة أخرى."},
    {"help.briefing_publish_examples",
     "entente briefing publish BR-2025-08-21 --dry-run --as P-SPOKES\nentente briefing publish BR-2025-08-21 --as "
     "P-SPOKES",
     "entente briefing publish BR-2025-08-21 --dry-run --as P-SPOKES\nentente briefing publish BR-2025-08-21 --as "
     "P-SPOKES",
     "entente briefing publish BR-2025-08-21 --dry-run --as P-SPOKES\nentente briefing publish BR-2025-08-21 --as "
     "P-SPOKES"},
    {"help.briefing_publish_dry_run", "tell what would become public; write nothing",
     "neyin açılacağını söyler; bir şey yazmaz", "يذكر ما يصير عامًّا ولا يكتب شيئًا"},
    {"help.briefing_correct", "mend a published statement in the open", "yayımlanmış bir açıklamayı açıkça düzeltmek",
     "تصحيح تصريح منشور علنًا"},
    {"help.briefing_correct_about",
     "What was published stays. The correction is shown beside the original, with its reason, in a document of its "
     "own.",
     "Yayımlanan değişmez. Düzeltme, aslının yanında, gerekçesiyle, ayrı bir belgede gösterilir.",
     "ما نُشر يبقى. يُعرض التصحيح بجانب الأصل مع سببه في وثيقة مستقلة."},
    {"help.briefing_correct_examples",
     "entente briefing correct BR-2025-08-21-3 --en \"...\" --reason \"the week''s increment was left out\" --as "
     "P-SPOKES",
     "entente briefing correct BR-2025-08-21-3 --tr \"...\" --reason \"haftalık artış atlanmıştı\" --as P-SPOKES",
     "entente briefing correct BR-2025-08-21-3 --ar \"...\" --reason \"سقطت زيادة الأسبوع\" --as P-SPOKES"},
    {"help.briefing_statement", "the statement", "açıklama", "التصريح"},
    {"help.briefing_en", "its text in English", "İngilizce metni", "نصه بالإنجليزية"},
    {"help.briefing_tr", "its text in Turkish", "Türkçe metni", "نصه بالتركية"},
    {"help.briefing_ar", "its text in Arabic", "Arapça metni", "نصه بالعربية"},
    {"help.briefing_basis", "its basis", "dayanağı", "أساسه"},
    {"help.briefing_citations", "what it rests on", "neye dayandığı", "ما يستند إليه"},
    {"help.briefing_reason", "why", "gerekçe", "السبب"},
    {"help.briefing_foreseen", "a revision that was foreseen, not a correction of an error",
     "hata düzeltmesi değil, öngörülmüş bir güncelleme", "مراجعة متوقعة لا تصحيح خطأ"},
};

}  // namespace

const std::span<const CatalogueEntry> kBriefingCommandMessages = kBriefingCommandEntries;

}  // namespace entente::text
