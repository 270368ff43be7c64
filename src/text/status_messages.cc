// What waits for whom, and how far missions are covered.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kStatusEntries[] = {
    {"status.as_of", "As of {day}", "{day} itibarıyla", "في {day}"},
    {"status.nothing", "Nothing waits for anybody.", "Kimseyi bekleyen bir şey yok.", "لا شيء ينتظر أحدًا."},
    {"status.turn", "waits for {parties}", "bekleyen: {parties}", "بانتظار {parties}"},
    {"status.reports", "To be reported", "Raporlanacak", "ينبغي الإبلاغ عنه"},
    {"status.commitments", "Commitments due", "Vadesi gelen takip maddeleri", "التزامات حلّ أجلها"},
    {"status.replies", "Requests without a reply", "Yanıtsız talepler", "طلبات بلا رد"},
    {"status.settlements", "Disputed or contested", "İtirazlı ya da çekişmeli", "معترض عليه أو متنازع فيه"},
    {"status.signatures", "Signatures missing", "Eksik imzalar", "تواقيع ناقصة"},
    {"status.gates", "Gates that are not open", "Açık olmayan karar kapıları", "بوابات غير مفتوحة"},
    {"status.renewals", "Pledges that have lapsed", "Düşmüş katkı taahhütleri", "تعهدات سقطت"},
    {"status.engagement_unreported", "Its day has passed and nothing is reported of it: `entente engagement hold`.",
     "Günü geçti, hakkında rapor yok: `entente engagement hold`.",
     "مضى يومه ولم يُبلَّغ عنه بشيء: `entente engagement hold`."},
    {"status.visit_not_held", "Its activity is completed, and nobody says that it was held: `entente visit hold`.",
     "Faaliyeti tamamlandı, ama gerçekleştiğini kimse söylemedi: `entente visit hold`.",
     "اكتمل نشاطها ولم يقل أحد إنها نُفّذت: `entente visit hold`."},
    {"status.visit_unreported", "It was held and has no report: `entente visit-report report`.",
     "Gerçekleşti, raporu yok: `entente visit-report report`.", "نُفّذت ولا تقرير عنها: `entente visit-report report`."},
    {"status.commitment_overdue", "Its day has passed, and it is open.", "Günü geçti, hâlâ açık.",
     "مضى أجله وهو مفتوح."},
    {"status.commitment_due", "Due within two weeks.", "İki hafta içinde vadesi geliyor.", "يحلّ أجله خلال أسبوعين."},
    {"status.request_unanswered", "{party} asked, and has no reply.", "{party} istedi, yanıt almadı.",
     "طلب {party} ولم يُردّ عليه."},
    {"status.disputed", "{person} of {party} disputes it: {reason}", "{party} adına {person} itiraz ediyor: {reason}",
     "يعترض عليه {person} من {party}: {reason}"},
    {"status.contested", "Revised by two who did not know of each other: one person settles it by naming both.",
     "Birbirinden habersiz iki kişi değiştirdi: biri ikisini de anarak karara bağlar.",
     "عدّله اثنان لم يعلم أحدهما بالآخر: يحسمه شخص يذكر التعديلين."},
    {"status.roadmap_unsigned", "Proposed, and not in force until every party has signed the same bytes.",
     "Önerildi; tüm taraflar aynı baytları imzalayana dek yürürlükte değil.",
     "مقترح، ولا ينفذ حتى توقّع كل الأطراف البايتات نفسها."},
    {"status.agreement_unsigned", "Drafted, and not signed by every party.", "Taslak; tüm taraflarca imzalanmadı.",
     "مسودة لم توقّعها كل الأطراف."},
    {"status.gate_planned", "Next: {condition}, {words}. Planned on {day} as agreed, which is an assumption.",
     "Sıradaki: {condition}, {words}. Üzerinde anlaşılan planlama tarihi {day}; bir varsayımdır.",
     "التالي: {condition}، {words}. تاريخ التخطيط المتفق عليه {day}، وهو افتراض."},
    {"status.gate_activity", "Next: {condition}, {words}. The activity {activity} meets it.",
     "Sıradaki: {condition}, {words}. {activity} faaliyeti karşılar.",
     "التالي: {condition}، {words}. يحققه النشاط {activity}."},
    {"status.gate_undated", "Next: {condition}, {words}. It has no date.",
     "Sıradaki: {condition}, {words}. Tarihi yok.", "التالي: {condition}، {words}. لا تاريخ له."},
    {"status.pledge_lapsed", "It has expired: offer it anew, or look for another.",
     "Süresi doldu: yeniden verin ya da başkasını arayın.", "انتهى أجله: قدّموه من جديد أو ابحثوا عن غيره."},
    {"status.mission", "Coverage of {mission}", "{mission} için karşılanma", "تغطية {mission}"},
    {"status.no_contribution", "No pledge is a contribution yet: {condition} is not met ({words}).",
     "Henüz hiçbir taahhüt katkı değil: {condition} karşılanmadı ({words}).",
     "لا تعهد مساهمةٌ بعد: لم يتحقق {condition} ({words})."},
    {"status.column_requirement", "Requirement", "Gereksinim", "المتطلب"},
    {"status.column_required", "needed", "gereken", "المطلوب"},
    {"status.column_pledged", "pledged", "taahhüt", "المتعهد به"},
    {"status.column_contributed", "contributed", "katkı", "المساهَم به"},
    {"status.column_open", "open", "açık", "الناقص"},
    {"status.column_pledges", "Pledges", "Taahhütler", "التعهدات"},
    {"status.without_effect",
     "{count, plural, one {# entry} other {# entries}} broke a rule and had no effect: `entente audit exceptions`.",
     "{count, number} kayıt bir kuralı bozdu ve etkisiz kaldı: `entente audit exceptions`.",
     "قيود خالفت قاعدة فلم يكن لها أثر، عددها {count, number}: `entente audit exceptions`."},
};

}  // namespace

const std::span<const CatalogueEntry> kStatusMessages = kStatusEntries;

}  // namespace entente::text
