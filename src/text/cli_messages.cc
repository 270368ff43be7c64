// What the command line says about itself: wrong words, progress, where things went.
#include "text/catalogue.h"

namespace entente::text {
namespace {

constexpr CatalogueEntry kCliEntries[] = {
    {"cli.unknown_command", "There is no command {argument}. `entente --help` lists the commands there are.",
     "{argument} diye bir komut yok. Komutların listesi için: `entente --help`.",
     "لا يوجد أمر باسم {argument}. لعرض الأوامر المتاحة: `entente --help`."},
    {"cli.unknown_argument", "{argument} is not understood here. `--help` behind the command lists what it takes.",
     "{argument} burada anlaşılmadı. Komutun ardına `--help` yazarak neleri kabul ettiğini görün.",
     "{argument} غير مفهوم هنا. اكتب `--help` بعد الأمر لعرض ما يقبله."},
    {"cli.no_package", "{argument} is missing. Name a package, or a record with --data DIR.",
     "{argument} eksik. Bir paket ya da --data DIR ile bir kayıt defteri belirtin.",
     "{argument} غير مذكور. اذكروا حزمة، أو سجلًا بـ --data DIR."},
    {"cli.package_and_record", "Name either a package ({argument}) or a record (--data), not both.",
     "Ya bir paket ({argument}) ya da bir kayıt defteri (--data) belirtin, ikisini birden değil.",
     "اذكروا إما حزمة ({argument}) أو سجلًا (--data) لا كليهما."},
    {"cli.missing_argument", "{argument} is missing. `--help` behind the command shows how to call it.",
     "{argument} eksik. Komutun ardına `--help` yazarak nasıl kullanıldığını görün.",
     "{argument} غير مذكور. اكتب `--help` بعد الأمر لعرض طريقة استعماله."},
    {"cli.no_command",
     "Say what to do. `--help` lists the commands, for example `entente plan examples/asterra-belmar`.",
     "Ne yapılacağını yazın. Komutlar için `--help`; örneğin `entente plan examples/asterra-belmar`.",
     "اذكر المطلوب. يعرض `--help` الأوامر، ومثالها `entente plan examples/asterra-belmar`."},
    {"cli.needs_one_value", "{option} takes exactly one value. Give it once, with a value behind it.",
     "{option} tam bir değer alır. Bir kez ve ardından değeriyle yazın.",
     "{option} يأخذ قيمة واحدة فقط. اكتبه مرة واحدة تليه قيمته."},
    {"cli.not_understood",
     "The command line is not understood ({detail}). `--help` behind the command shows how to call it.",
     "Komut satırı anlaşılmadı ({detail}). Komutun ardına `--help` yazarak nasıl kullanıldığını görün.",
     "سطر الأوامر غير مفهوم ({detail}). اكتب `--help` بعد الأمر لعرض طريقة استعماله."},
    {"cli.not_in_range", "{option} is {value}; it takes a whole number from {least} to {most}.",
     "{option} için {value} verildi; {least} ile {most} arasında bir tam sayı gerekir.",
     "قيمة {option} هي {value}، والمطلوب عدد صحيح من {least} إلى {most}."},
    {"cli.not_a_duration",
     "--time is {value}; it takes seconds from {least, number, ::.0} to {most}, for example 60 or 0.5.",
     "--time için {value} verildi; {least, number, ::.0} ile {most} arasında saniye gerekir, örneğin 60 veya 0.5.",
     "قيمة --time هي {value}، والمطلوب ثوانٍ من {least, number, ::.0} إلى {most}، مثل 60 أو 0.5."},
    {"cli.effort_or_time", "--effort and --time exclude each other. Give the one that is to end the search.",
     "--effort ile --time birlikte verilemez. Aramayı hangisi bitirecekse yalnız onu verin.",
     "لا يجتمع --effort مع --time. اذكر ما يُنهي البحث منهما فقط."},
    {"cli.unknown_objective",
     "There is no objective {value}. It is `value` (greatest value) or `makespan` (earliest end of the mandatory "
     "work).",
     "{value} diye bir amaç yok. `value` (en yüksek değer) veya `makespan` (zorunlu işlerin en erken bitişi) yazın.",
     "لا يوجد هدف باسم {value}. اكتب `value` (أعلى قيمة) أو `makespan` (أبكر انتهاء للأعمال الإلزامية)."},
    {"cli.unknown_language", "There is no language {language} here. It is en, tr or ar.",
     "{language} dili yok. en, tr veya ar yazın.", "اللغة {language} غير متاحة. اكتب en أو tr أو ar."},
    {"cli.not_with_roadmap",
     "A roadmap that is read from a file keeps its own inputs; leave out {options}, or leave out --roadmap.",
     "Dosyadan okunan yol haritasının girdileri kendi içindedir; {options} seçeneklerini ya da --roadmap seçeneğini "
     "yazmayın.",
     "لخارطة الطريق المقروءة من ملف مدخلاتها؛ احذف {options} أو احذف --roadmap."},
    {"cli.output_lost",
     "The output could not be written ({reason}), so the result is incomplete. Make room or choose another place, and "
     "run it again.",
     "Çıktı yazılamadı ({reason}), sonuç eksik. Yer açın veya başka bir yer seçip yeniden çalıştırın.",
     "تعذرت كتابة المخرجات ({reason})، فالنتيجة ناقصة. وفّر مساحة أو اختر مكانًا آخر ثم أعد التشغيل."},
    {"cli.error_count", "{count, plural, one {# error} other {# errors}}", "{count} hata",
     "{count, plural, zero {لا أخطاء} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأً} other {# خطأ}}"},
    {"cli.progress",
     "{share, number, ::percent scale/100 precision-integer}  value {value, number, ::.0}  at most {bound, number, "
     "::.0}  gap {gap, "
     "number, ::percent scale/100 .0}  "
     "Ctrl-C keeps the best",
     "{share, number, ::percent scale/100 precision-integer}  değer {value, number, ::.0}  en çok {bound, number, "
     "::.0}  fark {gap, "
     "number, ::percent scale/100 .0}  "
     "Ctrl-C en iyisini saklar",
     "{share, number, ::percent scale/100 precision-integer}  القيمة {value, number, ::.0}  على الأكثر {bound, number, "
     "::.0}  الفارق "
     "{gap, number, ::percent scale/100 .0}  "
     "‏Ctrl-C يحفظ الأفضل"},
    {"cli.stopped", "Stopped by Ctrl-C. This is the best roadmap found so far.",
     "Ctrl-C ile durduruldu. Bu, şimdiye kadar bulunan en iyi yol haritasıdır.",
     "أُوقف بـ Ctrl-C. هذه أفضل خارطة طريق وُجدت حتى الآن."},
    {"cli.written", "The roadmap is written to {file}.", "Yol haritası {file} dosyasına yazıldı.",
     "كُتبت خارطة الطريق في {file}."},
};

}  // namespace

const std::span<const CatalogueEntry> kCliMessages{kCliEntries};

}  // namespace entente::text
