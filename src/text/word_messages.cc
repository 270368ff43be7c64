// The words of closed lists - states, stages, roles - as people read them. They are typed as a package has them.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kWordEntries[] = {
    {"word.proposed", "proposed", "önerildi", "مقترح"},
    {"word.agreed", "agreed", "kararlaştırıldı", "متفق عليه"},
    {"word.started", "started", "başladı", "بدأ"},
    {"word.completed", "completed", "tamamlandı", "مكتمل"},
    {"word.cancelled", "cancelled", "iptal edildi", "ملغى"},
    {"word.disputed", "disputed", "itirazlı", "معترض عليه"},
    {"word.national", "national", "ulusal", "وطني"},
    {"word.met", "met", "karşılandı", "متحقق"},
    {"word.not_met", "not met", "karşılanmadı", "غير متحقق"},
    {"word.lapsed", "lapsed", "düştü", "ساقط"},
    {"word.planned", "planned", "planlandı", "مخطط"},
    {"word.held", "held", "gerçekleşti", "جرى"},
    {"word.open", "open", "açık", "مفتوح"},
    {"word.done", "done", "yapıldı", "أُنجز"},
    {"word.withdrawn", "withdrawn", "geri çekildi", "مسحوب"},
    {"word.offered", "offered", "teklif edildi", "معروض"},
    {"word.approved", "approved", "onaylandı", "مُوافق عليه"},
    {"word.dispatched", "dispatched", "yola çıkarıldı", "أُرسل"},
    {"word.at_crossing", "at the crossing", "sınır kapısında", "عند المعبر"},
    {"word.arrived", "arrived", "ulaştı", "وصل"},
    {"word.handed_over", "handed over", "teslim edildi", "سُلّم"},
    {"word.in_force", "in force", "yürürlükte", "ساري المفعول"},
    {"word.superseded", "superseded", "yerini yenisi aldı", "حلّ محله غيره"},
    {"word.draft", "draft", "taslak", "مسودة"},
    {"word.accepted", "accepted", "kabul edildi", "مقبول"},
    {"word.expired", "expired", "süresi doldu", "منتهٍ"},
    {"word.drafted", "drafted", "taslak", "مسودة"},
    {"word.cleared", "cleared", "onaylandı", "مُجاز"},
    {"word.published", "published", "yayımlandı", "منشور"},

    {"word.reader", "reader", "okuyucu", "قارئ"},
    {"word.contributor", "contributor", "katkı veren", "مساهم"},
    {"word.planner", "planner", "planlamacı", "مخطِّط"},
    {"word.decision_holder", "decision holder", "karar sahibi", "صاحب القرار"},
    {"word.signatory", "signatory", "imza yetkilisi", "موقِّع"},
    {"word.releaser", "releaser", "paylaşım yetkilisi", "مسؤول الإفراج"},
    {"word.spokesperson", "spokesperson", "sözcü", "متحدث"},
    {"word.clearer", "clearer", "onay yetkilisi", "مجيز"},
    {"word.auditor", "auditor", "denetçi", "مدقق"},
    {"word.administrator", "administrator", "yönetici", "مسؤول النظام"},

    // `entente role list`.
    {"help.role", "roles, and what they may", "roller ve yapabilecekleri", "الأدوار وما يجوز لها"},
    {"help.role_list", "list the roles and what each may", "rolleri ve her birinin yapabileceklerini listeler",
     "سرد الأدوار وما يجوز لكل منها"},
    {"help.role_about",
     "Always within one''s own party. People hold roles: `entente person list` shows them, and an administrator gives "
     "them with `entente person revise ID --roles ...`.",
     "Her zaman kendi tarafı içinde. Rolleri kişiler taşır: `entente person list` gösterir, yönetici `entente person "
     "revise ID --roles ...` ile verir.",
     "دائمًا داخل الطرف نفسه. يحمل الأشخاص الأدوار: يعرضهم `entente person list`، ويمنحها المسؤول بـ `entente person "
     "revise ID --roles ...`."},
    {"role.reads", "reads, and writes nothing", "okur, bir şey yazmaz", "يقرأ ولا يكتب شيئًا"},
    {"role.of_every_kind", "of every kind: {acts}", "her türde: {acts}", "من كل نوع: {acts}"},
};

}  // namespace

const std::span<const CatalogueEntry> kWordMessages = kWordEntries;

}  // namespace entente::text
