// Re-planning that keeps a roadmap.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kKeepEntries[] = {
    {"help.keep", "change this roadmap file as little as possible: the fewest changes at 98 % of the value",
     "bu yol haritası dosyasını olabildiğince az değiştirir: değerin %98''i için en az değişiklik",
     "تغيير ملف الخارطة هذا بأقل قدر: أقل التغييرات عند 98 % من القيمة"},
    {"cli.keep_needs_value", "--keep weighs changes against value. Leave --objective out, or --keep.",
     "--keep değişiklikleri değere karşı tartar. --objective ya da --keep seçeneğini çıkarın.",
     "الخيار --keep يوازن التغييرات بالقيمة. احذفوا --objective أو --keep."},
    {"keep.not_taken_over",
     "{count, plural, one {# activity of the kept roadmap is} other {# activities of the kept roadmap are}} no longer "
     "in "
     "the programme, or not in that mode or on those days, and {count, plural, one {was} other {were}} not taken over: "
     "{activities}.",
     "Korunan yol haritasının {count} faaliyeti artık programda ya da o biçimde veya o günlerde yok ve alınmadı: "
     "{activities}.",
     "لم يُؤخذ من الخارطة المحفوظة ما لم يعد في البرنامج أو ليس بتلك الطريقة أو في تلك الأيام، وعدده {count}: "
     "{activities}."},
    {"keep.heading", "Changes of the kept roadmap: {count, number}",
     "Korunan yol haritasındaki değişiklikler: {count, number}", "التغييرات في الخارطة المحفوظة: {count, number}"},
    {"keep.against_anew",
     "{share, number, ::percent scale/100 .0} of the value that planning anew found with {count, plural, one {# "
     "change} other {# "
     "changes}}",
     "yeniden planlamanın {count, number} değişiklikle bulduğu değerin {share, number, ::percent scale/100 .0} kadarı",
     "{share, number, ::percent scale/100 .0} من القيمة التي وجدها التخطيط من جديد، وعدد تغييراته {count, number}"},
    {"keep.nothing_anew", "Planning anew found no roadmap in this time; this one was made by repair alone.",
     "Yeniden planlama bu sürede bir yol haritası bulamadı; bu, yalnızca onarımla yapıldı.",
     "لم يجد التخطيط من جديد خارطة طريق في هذا الوقت؛ أُعدّت هذه بالإصلاح وحده."},
    {"keep.moved", "starts on {to} instead of {from}", "{from} yerine {to} tarihinde başlar",
     "يبدأ في {to} بدل {from}"},
    {"keep.mode", "in mode {mode} instead of {mode_before}, starts on {to} (was {from})",
     "{mode_before} yerine {mode} biçiminde, {to} tarihinde başlar (önce {from})",
     "بالطريقة {mode} بدل {mode_before}، ويبدأ في {to} (كان {from})"},
    {"keep.dropped", "is left out; it was to start on {from}", "dışarıda kalır; {from} tarihinde başlayacaktı",
     "يُستبعد؛ كان سيبدأ في {from}"},
    {"keep.added", "is new; starts on {to}", "yeni; {to} tarihinde başlar", "جديد؛ يبدأ في {to}"},
    {"keep.more", "and {count, number} more: --details shows all", "ve {count, number} tane daha: hepsi için --details",
     "و{count, number} غيرها: --details يعرضها كلها"},
    {"keep.curve", "So many changes buy so much value:", "Bu kadar değişiklik bu kadar değer getirir:",
     "كل عدد من التغييرات وما يجلبه من قيمة:"},
};

}  // namespace

const std::span<const CatalogueEntry> kKeepMessages{kKeepEntries};

}  // namespace entente::text
