// The words of Turkish. A stem stands for all its suffixes; the form of a verb is read from them.
#include "briefing/checks/lexicon.h"

namespace entente::briefing::checks {

const std::string_view kTurkishWords = R"(
week: hafta*, yedi gün, 7 gün
last_week: son hafta*, geçen hafta*, geçtiğimiz hafta*, son bir hafta*
first_week: ilk hafta*
total: toplam, toplamı*, toplamda, toplamın*, birikimli*, tümü*, tamamı*, topyekûn, hepsi, kümülatif*, ulaşmış*, ulaştı*, buldu, bulmuş*, genel toplam*
so_far: bugüne kadar, şimdiye kadar, bugüne dek, şimdiye dek, şu ana kadar, bugün itibarıyla
today: bugün
since: bu yana, beri, itibaren, başlayarak, başlangıcı
programme_start: başından, başlangıç*, ilk çizelge*, başlamasından, altı hafta*
rise_by: art*, ekle*, yüksel*, ilave, daha, ilaveten, ekledi
included: dâhil, aralarında, başta, da bulunduğu
part_of: bunun, bunlardan, dâhil, payı*, dağılım*, oluş*, ayrıl*, kalan*, olmak üzere, içinde, içeren, şeklinde*, ait, pay*, arasında bölüş*
correction: doğrusu, düzelt*, demiştik, söylemiştik, yanlışlıkla
alone: yalnızca, yalnız, sadece, tek başına
reference: madde*, paragraf*, fıkra*, ek, bölüm*, sürüm*, seviye*, salon*, numara*, sayılı, sayfa*, kolordu*, tugay*, tümen*, alay*, taburu*, dönem*, bütçe dönemi, no, protokol*, sıra*, faz*, aşama*
duration: gün, günlük, günde, günü, hafta, haftalık, haftada, ay, aylık, ayda, yıl, yıllık, yılda, saat, saatlik, dakika*, çeyrek
condition: şart*, koşul*, ön şart*, husus*
kind: tür, türlü, çeşit*, türde, türden
exempt: devletli*, devlet*, ordu*, taraf*, bakan, bakanlık*, bakanlar*, ülke*, gruba, grup*, ilçe*, kurum*, kaynak*, dilde, başkent*, millet*, soru*, bakanlıkça, ayrıl*, katlan*, böl*, bölün*, emek*, arada, araya, arasında, tarafın*, kat*
people: personel*, subay*, kişi*, asker*, üye*, kursiyer*, öğrenci*, eğitmen*, uzman*, aile*, eğitici*
thing: mayın*, silah*, mağara*, sığınak*, barınak*, eyp*, tır*
dozen: düzine*
hedge: yakın, aşkın, yaklaşık, civarında, fazla, en az, en fazla, bine yakın, dolayında, üzerinde
clock: saat, saati
others: gazete*, yayın organ*, basın kuruluş*, haber sitesi*, muhabir*, sosyal medya*, televizyon*, iddia*, söylenti*, ajans*, dergi*, yorumcu*
sources: kaynak*, kaynağ*, kaynaklar*, kaynaklarca, yetkili*
say: söyle*, belirt*, vurgula*, kaydet*, ifade*, dedi, diyen, demiş*, açıkla*, bildir*, aktar*, dile getir*, teyit*, hatırlat*, paylaş*, ekledi, ekleyen, anlat*, değerlendirdi, değerlendiren, yorumla*, duyur*, altını çiz*, savun*, sözleri*, görüşü*, dikkat çek*, doğrula*, işaret et*, nitele*, uyar*, konuştu
according: göre, ifadesiyle, sözleriyle, deyişiyle, tarafından, ağzından, naklen, tabiriyle
quoting: alıntı*, naklen, aktar*
among_them: bulunduğu, aralarında, başta, dâhil
title: amiral*, tuğamiral*, sayın, bakanı*, millî, savunma, sözcü*, sözcüsü*, basın, general*, tümgeneral*, orgeneral*, albay*, milli, bay
asked: soru*, soruldu, sordu, diye sor*
whether: olup olmadığı*, mu, mü, mı, mi, kaç, hangi, artıp artma*, yapıp yapma*, ne kadar
denied: doğru değil*, yanlış ol*, yanlıştır, demiyoruz, söylenemez, demek değil*, böyle bir bilgi yok*, bize ait değil*, rakam verilmemiş*, yayımlanmamış*, yalanla*, asılsız*, söz konusu değil*, sayı verilmemiş*
refusal: spekülasyon*, yorum yap*, alınmış bir karar yok*, karar yok*, söyleyecek*, söz etmek doğru olmaz, karar alınma*, erken, varsayım*, zemini olmayan, karar verilme*
counterfactual: olsaydı, olsa, yazardı, söylerdik, olsalardı
will: yapacağ*, edecek*, olacak*
certain: kesindir, kesin, kuşkusuz, şüphesiz, mutlaka, kaçınılmaz*, açıktır, garanti*
future_time: önümüzdeki dönem*, gelecek ay*, önümüzdeki ay*, gelecek dönem*, önümüzdeki hafta*, gelecek yıl*, yakında, gelecek aydan
expected: beklen*, bekliyor*, öngörül*, muhtemel*, olası*, tahmin*, değerlendirilmekte*, değerlendiril*, umul*, ümit*, umuyor*, beklentimiz*, mümkün*
planned: planla*, öngör*, hedefle*, planı*, plan, yapılacak, hazırlan*, gündemde*, düşünül*
modal: gerek*, lazım, için, amacıyla, üzere, zorunda*, -meli, çağrı*, takdirde
purpose: amaçla*, amacı*, yönelik*, hedefi*
nothing_yet: değil*, yok, yoktur, aşamasında*
before_that: önce
after: sonra*, ardından, birlikte, akabinde, üzerine
training: eğitim*, kurs*, ders*, kursiyer*
advisory: danışmanlık*, danışman*
technical_support: teknik destek*, teknik yardım*
technical_visit: teknik ziyaret*, teknik heyet*, inceleme ziyaret*, keşif ziyaret*
mutual_visit: karşılıklı ziyaret*
exercise: tatbikat*, manevra*
assessment: değerlendirme faaliyet*, ihtiyaç değerlendirme*, ihtiyaç tespit*
governance: yönlendirme komite*, komite*
visit: ziyaret*
onsite: yerinde, sahada
delegation: heyet*, ekip*
meeting: toplantı*, görüşme*, komite*, bilgilendirme*, konferans*
course: kurs*, seminer*, çalıştay*
begin: başla*, başlatıl*, başlat*, hayata geçir*, startı veril*, start veril*, start al*, geçtik=p, geçildi=p, devreye alın*, devreye sok*, açıl*, girişil*, uygulamaya kon*, uygulamaya geç*
ongoing: yürütül*, sürüyor=g, sürmekte*=g, sürdürül*, devam et*, devam ed*, verilmekte*=g, icra ed*, gerçekleştirilmekte*=g, veriliyor*=g, yapılmakta*=g, yapılıyor*=g, uygulanmakta*=g
visited: ziyaret et*, ziyaret ed*, ziyarette bulun*, gitti=p, gitmiş*=p, gezdi=p
returned: ziyaretten dönen=p, ziyaretten döndü*=p, ziyaretinden dönen=p, ziyaretten dönüş*=p, ziyaretlerden dönen=p
seen: yerinde gör*, yerinde tespit et*, yerinde incele*, yerinde gözlemle*, yerinde belirle*, sahada gör*, sahada incele*
sign: imzala*, imzalan*, imza at*, imza koy*, imza kon*, imzaya açıl*
arrive: ulaş*, var*, vasıl ol*, intikal et*, erişti=p
receive: teslim al*, kabul aldı=p, aldı=p
dispatch: sevk et*, sevk ed*, gönderil*, gönder*, yola çık*, yola çıkar*, sevkedil*
cross: girmiş*=p, girdi*=p, geçti=p, geçmiş*=p, giriş yap*
hand_over: teslim et*, teslim ed*, dağıt*, teslim edil*
deploy: konuşlan*, konuşlandır*, asker gönder*, birlik gönder*, gönderilme*=n, intikal et*, konuşlu*
held: yapıldı=p, yapılmış*=p, gerçekleştir*, gerçekleş*, icra edil*, düzenlen*, yapıl*
complete: tamamla*, tamamlan*, bitir*, bitti=p, sona er*, mezun ol*, sonuçlan*
cancel: iptal*, vazgeç*, askıya al*, durdurul*, ertelen*
open_up: açılış toplantısı*
request: talep*, talebi*, isteğ*, iste*, istek*
coordinate: koordine*, koordineli*, eş güdüm*
at_crossing: geçiş noktası*, sınır kapısı*, geçiş noktasında*
approve: onayla*
met: gerçekleş*, yerine gel*, karşılan*
roadmap: yol harita*
memorandum: muhtıra*, mutabakat*
arrangement: uygulama düzenleme*, düzenleme*
agreement: anlaşma*, antlaşma*, sözleşme*, protokol*
aid: yardım*, insani yardım*, yardım tır*, konvoy*, sevkiyat*
troops: asker*, birlik*, birliğ*, kuvvet*, barış güc*, gözlemci*, kontenjan*, askerimiz*, taburu*
mission: görev*, misyon*
peace_force: barış güc*, barışı koruma*, barış destek*
contribution: katkı*, katıl*, yer al*, gözlemci ver*
commitment: taahhüt*, taahhüd*
mission_area: görev bölgesi*
guest: mevkidaş*, konuk*, misafir*
tent: çadır*
kit: set*, kit*
flour: un, unu*, unun*
generator: jeneratör*
blanket: battaniye*
medicine: ilaç*
food: gıda koli*, gıda*
vehicle: araç*, ambulans*
ceasefire: ateşkes*
mandate: görev yetki*, yetkisi açık*, görev yetkilendir*, yetkilendiril*
who_contributes: kimin ne*, kimin katkı*, hangi ülkenin*
screening: tarama usul*, tarama*, taran*
adopted: kabul*
cohort: ilk grup*
planning_conference: planlama konferans*
decree: kararname*
registry: personel kayd*, personel kayıt*
rollout: ülke genel*, yaygınlaştır*
faculty: öğretim eleman*
predeployment: konuşlanma öncesi*
disposal_course: patlayıcı madde imha birinci*, patlayıcı madde imha kurs*, patlayıcı madde imha eğitim*
resident: yerleşik eğitim*, yerleşik kurs*, yerleşik
vetting: güvenlik soruşturması görevli*, tarama görevli*
language: dil kurs*, dil eğitim*
audit: iç denetim*
fact_finding: inceleme ziyaret*, keşif ziyaret*
no_condition: hiçbir şarta bağlı değil*, şarta bağlı değil*
season: ilkbahar*, yaz ay*, sonbahar*, kış ay*, çeyreğ*, yıl sonu*, gelecek ay*, gelecek hafta*, gelecek yıl*, bahar*, yakında
grow: art*, artır*, genişle*, sıklaş*, çoğal*, derinleş*, yoğunlaş*, büyü*, kalmayacak*, geliş*, güçlen*, hızlan*, kalma*
change: art*, yoğunlaş*, yüksel*, sıklaş*, azal*, azalma var=g, ikiye katlan*, iki katına çık*, üç katına çık*, yavaşla*, iyileş*, çoğal*, düştü=p, düşmüş*=p, düşüş*=g, artış*=g, hızlan*, geriledi=p, gerile*, kötüleş*, tırman*, büyü*, katlan*
compare: daha çok, daha az, daha fazla, daha yüksek, daha düşük, daha sık
steps: somut adım*, somut sonuç*
lead_to: yol aç*, dönüş*, sonuç ver*, atıl*
scope: kapsam*, iş birliğ*
relations: ilişki*
benefit: fayda*, yarar*
stay: kalma*
number_of: sayısı*, sayısının
momentum: ivme*
rank: rütbe*
first: önce, ilk, öncelikle
last: en son*, son sıra*
tunnel: tünel*
land: serbest bırak*, alan*, kazanılan alan
mine: mayın*, eyp*, el yapımı patlayıcı*
weapon: silah*, mühimmat*
explosive: patlayıcı madde*, patlayıcı*
stock: stok*
seized: ele geçir*
cave: mağara*, sığınak*, barınak*
gaza: gazze*
contacts: temas*, görüşme*, ziyaret*
requests: eğitim talep*, talepler*
restructuring: yeniden yapılan*, bütünleşme*
north: kuzey*
south: güney*
east: doğu*
west: batı*
river: nehir*
hill: tepe*
central: merkez*
capital: başkent*
province: il, ili*, ilin*, ilinde*, vilayet*, iline
district: ilçe*, bölgesi*
whole_country: tamamında, genelinde, bütününde, ülke genel*, tümünde
claw_lock: pençe-kilit*, pençe kilit*
operation_area: harekât alan*, harekât bölge*, operasyon bölge*
both_places: iki ilçe*, her iki ilçe*
ukraine: ukrayna*
russia: rusya*
japan: japon*
syria: suriye*
turkiye: türk*
x_mission: x görevi*, x görev*
unit_m: metre, metredir, metrelik, metreye, metreyi, metresi
unit_km: kilometre*, km*
unit_m2: metrekare*, m2*
unit_km2: kilometrekare*, km2*
unit_ha: hektar*
unit_acre: akre*
unit_dunam: dönüm*
unit_tonne: ton, tonluk, tona
unit_kg: kg*, kilogram*, kilo
unit_percent: yüzde, %
unit_mile: mil
month_1: ocak*, ocağ*
month_2: şubat*
month_3: mart*
month_4: nisan*
month_5: mayıs*
month_6: haziran*
month_7: temmuz*
month_8: ağustos*, ağu
month_9: eylül*
month_10: ekim*
month_11: kasım*
month_12: aralık*, aralığ*
relative_year: geçen yıl*, bu yıl*, gelecek yıl*, geçtiğimiz yıl*
year_word: yıl, yılı*
quarter: çeyrek*, çeyreğ*
)";

}  // namespace entente::briefing::checks
