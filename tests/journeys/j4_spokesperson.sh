# J4: a spokesperson, Thursday 08:30, briefing at 11:00; and Friday, when something has to be mended.
. "$(dirname -- "${BASH_SOURCE[0]}")/steps.sh"

tur() { "$entente" "$@" --data "$here/tur" >out 2>err || fail "refused: $*"; }
# tur_refused CODE ARGUMENTS...
tur_refused() {
  local code=$1 status=0
  shift
  "$entente" "$@" --data "$here/tur" --json >out 2>err || status=$?
  ((status == 1)) || fail "ended with $status instead of a refusal: $*"
  grep -qF "\"code\":\"$code\"" err || fail "not refused with $code: $*"
}
moment() { date -u +%Y-%m-%dT%H:%M:%SZ; }

step 0 "a ministry's record, with the facts of the week"
cp -r "$source/examples/weekly-briefing" briefing
desk='P-DESK,TR,,Records desk,,administrator;planner;contributor,,'
spokesperson='P-SPOKES,TR,,Ministry spokesperson,,spokesperson;releaser,,'
clearer='P-CLEAR,TR,,Head of press,,clearer,,'
sed -i "1a $desk\n$spokesperson\n$clearer" briefing/people.csv
tur record init TUR
for audience in TUR SYR,TUR TUR,SYR,JPN,UKR,RUS public; do tur record keygen feed --audience "$audience"; done
tur record keygen signatory --as P-SPOKES
tur programme import briefing --as P-DESK

step 1 "the cut-off, and what changed"
sleep 1
tur_refused briefings.cut_off_to_come briefing new BR-1 --cut-off 2199-01-01T09:00Z --as P-SPOKES
tur briefing new BR-1 --title "Weekly briefing" --cut-off "$(moment)" --as P-SPOKES
tur briefing changes BR-1
sees "agreement AGR-SY-MOU"
sees "reading RD-TUNNEL-548"
tur briefing suggest BR-1
sees "548 km in total"
sees "toplam 548 km"
sees "المجموع 548 km"
sees "Technical support has been initiated."
sees "A technical visit is planned."

step 2 "548 km has no day: it is flagged, and released by name"
# Visits that began, the planned one, the figure, the operations, the refusal with its conditions, positions, the
# outlook.
tur briefing suggest BR-1 --take 1,3,4,5,6,7,8,10,11,12,13,15,16,17,18,21,24 --as P-SPOKES
figure=BR-1-10
tur briefing check BR-1
sees "⟦548 km⟧"
tur_refused briefings.blocked briefing clear BR-1 --as P-CLEAR
tur_refused domain.not_permitted statement release-flag "$figure" --released-flags total_without_as_of \
  --reason "as it was said" --as P-SPOKES
tur_refused domain.reason_needed statement release-flag "$figure" --released-flags total_without_as_of --as P-CLEAR
tur statement release-flag "$figure" --released-flags total_without_as_of \
  --reason "as the spokesperson said it; the day is asked for" --as P-CLEAR

step 3 "a mine total has no reading: blocked; without a number it may be said"
tur_text() {
  printf '%s\n' "$1" >text
  status=0
  "$entente" briefing check --text text --lang "$2" --data "$here/tur" >out 2>err || status=$?
}
tur_text "Mine disposal reached 312 devices this week." en
((status == 1)) || fail "a mine total passed"
sees "⟦312"
tur_text "Detection and disposal of mines went on in the Claw-Lock area." en
((status == 0)) || fail "an activity without a number is blocked"
tur statement add BR-1-M --briefing-id BR-1 --place 40 --en "Mine disposal reached 312 devices this week." \
  --basis in_progress --attribution background --citations operation-report:OPR-CLAW-LOCK --as P-SPOKES
"$entente" briefing check BR-1 --data "$here/tur" >out 2>err && fail "a mine total in the briefing passed"
sees "BR-1-M (en)"
tur_refused briefings.blocked briefing clear BR-1 --as P-CLEAR
tur statement retract BR-1-M --reason "there is no reading" --as P-SPOKES

step 4 "the tense follows the basis"
tur_text "Mutual visits and training will increase in the coming period." en
((status == 1)) || fail "will passed for what is assessed"
tur_text "Önümüzdeki dönemde karşılıklı ziyaretler ve eğitimler artacaktır." tr
((status == 1)) || fail "artacaktır passed for what is assessed"
tur_text "ستزداد الزيارات المتبادلة والتدريبات في الفترة المقبلة." ar
((status == 1)) || fail "ستزداد passed for what is assessed"
tur_text "Mutual visits and training are expected to increase in the coming period." en
((status == 0)) || fail "an expectation is blocked"
tur_text "Training has been initiated." en
((status == 0)) || fail "training that has started is blocked"
tur_refused domain.cites_nothing statement add BR-1-X --briefing-id BR-1 --place 41 --en "It goes well." \
  --basis confirmed --attribution background --as P-SPOKES

step 5 "troops to Ukraine: the refusal names three conditions, none met"
tur briefing show BR-1
sees "A ceasefire between Russia and Ukraine"
sees "The framework of a mission with a clear mandate"
sees "A decision on which country"
sees "DRAFT"
tur briefing ask "Will you send troops to Ukraine?"
sees "Declined"
sees "A decision on which country contributes, and how much · not met"
sees "condition GATE-UA.C3"
tur briefing ask "Ukrayna'ya asker gönderecek misiniz?" --lang tr
sees "Rusya ile Ukrayna arasında ateşkes · sağlanmadı"
tur briefing ask "هل سترسلون قوات إلى أوكرانيا؟" --lang ar
sees "إطار بعثة ذات تفويض واضح"
tur briefing ask "What is your position on the ceasefire in Gaza?"
sees "A ceasefire and the delivery of humanitarian aid are demanded"
tur_refused briefings.no_answer briefing ask "How many helicopters were bought?"

step 6 "attribution and embargo for each statement"
tur_refused domain.nobody_named statement revise BR-1-1 --attribution on_the_record --as P-SPOKES
tur_refused domain.not_a_moment statement revise BR-1-1 --embargo 11:00 --as P-SPOKES
tur statement revise BR-1-1 --attribution on_the_record --by P-AKTURK --embargo 2030-08-21T11:00+03:00 --as P-SPOKES

step 7 "a changed Turkish sentence leaves the others behind"
tur statement revise BR-1-8 --tr "Teknik ziyaret planlanmaktadır." --as P-SPOKES
tur statement show BR-1-8
sees "en;ar"
tur_refused briefings.blocked briefing clear BR-1 --as P-CLEAR
tur statement revise BR-1-8 --en "A technical visit is planned." --ar "من المخطط إجراء زيارة فنية." --as P-SPOKES

step 8 "cleared by another, published, frozen"
tur_refused briefings.not_cleared briefing publish BR-1 --as P-SPOKES
tur_refused domain.not_permitted briefing clear BR-1 --as P-SPOKES
tur briefing clear BR-1 --as P-CLEAR
tur briefing publish BR-1 --dry-run --as P-SPOKES
sees "reading RD-TUNNEL-548"
sees "Nothing was written."
tur_refused recording.not_a_signatory briefing publish BR-1 --as P-CLEAR
tur briefing publish BR-1 --as P-SPOKES
sees "is published, frozen and signed"
document=$(grep -o '[0-9a-f]\{64\}' out | head -1)
for language in en tr ar; do
  tur briefing show BR-1 --lang "$language" --format html --out "$here/$language.html"
  grep -qF "$document" "$language.html" || fail "the $language page does not name its hash"
  grep -q 'href="#[^"]*"[^>]*>[^<]*548' "$language.html" || fail "548 leads nowhere in $language"
done
for language in en tr ar; do
  for copy in 1 2; do
    tur briefing show BR-1 --lang "$language" --format pdf --out "$here/$language.$copy.pdf"
  done
  cmp "$language.1.pdf" "$language.2.pdf" || fail "the $language PDF is not the same twice"
  pdftotext "$language.1.pdf" out
  grep -qF "$document" out || fail "the $language PDF does not name its hash"
done
! cmp -s en.1.pdf tr.1.pdf || fail "two languages, one PDF"
tur_refused briefings.pdf_needs_file briefing show BR-1 --format pdf
mkdir press && echo "ours" >press/note.txt
tur briefing show BR-1 --all "$here/press"
for language in en tr ar; do
  cmp "press/BR-1.$language.pdf" "$language.1.pdf" || fail "drawn beside others, the $language PDF is another"
  cmp "press/BR-1.$language.html" "$language.html" || fail "drawn beside others, the $language page is another"
  grep -qF "548" "press/BR-1.$language.txt" && grep -qF "548" "press/BR-1.$language.md" || fail "no 548 in $language"
done
sha256sum press/BR-1.json | grep -q "^$document " || fail "the frozen bytes in the folder have another hash"
grep -qx ours press/note.txt || fail "what else was in the folder is gone"
[[ $(ls press | wc -l) == 14 ]] || fail "not thirteen files and the note: $(ls press)"
tur reading list --view public
sees RD-TUNNEL-548
tur briefing show BR-1 --format json
sha256sum out | grep -q "^$document " || fail "the frozen bytes have another hash"
cp out frozen.json

step 9 "Friday: a correction, beside the original"
tur briefing correct BR-1-12 --en "Weapons and other materials were seized and made unusable (numerous)." \
  --reason "ammunition was not among them" --as P-SPOKES
tur briefing show BR-1 --format json
sees "Weapons, ammunition and other materials were seized and made unusable (numerous)."
sees "Weapons and other materials were seized and made unusable (numerous)."
sees "ammunition was not among them"
! cmp -s out frozen.json || fail "the correction is not in the document"
tur publication show BR-1 --view public
sees "$document"

step "9, an outside page" "agrees, makes a split of an increment, tells a plan as done"
tur reading enter RD-T-1 --indicator-id IND-TUNNEL-KM --area-id AR-SYOPS --as-of 2025-08-28 --period-start 2025-01-01 \
  --kind cumulative --value 560 --unit km --source "Records desk" --as P-DESK
tur reading enter RD-T-1i --indicator-id IND-TUNNEL-KM --area-id AR-SYOPS --as-of 2025-08-28 \
  --period-start 2025-08-21 --kind increment --value 12 --unit km --splits "AR-TR=7;AR-MB=5" --source "Records desk" \
  --as P-DESK
sleep 1
tur briefing new BR-2 --cut-off "$(moment)" --previous BR-1 --as P-SPOKES
# compared BRIEFING TEXT [ARGUMENTS...]
compared() {
  local briefing=$1
  printf '%s\n' "$2" >text
  shift 2
  status=0
  "$entente" briefing compare "$briefing" --text text --data "$here/tur" "$@" >out 2>err || status=$?
}
compared BR-2 "From 1 January 2025 to 28 August 2025, 560 km of tunnels were destroyed in Syria."
((status == 0)) || fail "a figure that agrees is found to differ"
sees "Agrees with reading RD-T-1."
compared BR-2 "560 km of tunnels were destroyed, including 7 km in Tel Rifaat and 5 km in Manbij." --json
((status == 1)) || fail "an increment told as a split passes"
sees '"agreement":"increment_as_split"'
sees '"reading":"RD-T-1i"'
compared BR-1 "548 km of tunnels were destroyed in the operational areas in Syria."
((status == 1)) || fail "a total without its day passes"
sees "Our sentence BR-1-10 tells it the same way."
compared BR-1 "Technical visits were carried out by delegations last week."
((status == 1)) || fail "a plan told as done passes"
sees "We said this as: planned (BR-1-8). It is told as: confirmed."
compared BR-1 "Teknik ziyaretler geçen hafta gerçekleştirildi." --lang tr
sees "BR-1-8"
compared BR-1 "Training has been initiated."
((status == 0)) || fail "what we said is found to differ"

step 10 "trap: Thursday's briefing is not edited"
tur_refused domain.briefing_state statement revise BR-1-1 --en "Something else." --as P-SPOKES
tur_refused domain.briefing_state statement add BR-1-Z --briefing-id BR-1 --place 50 --en "More." --basis position \
  --attribution background --as P-SPOKES
tur_refused briefings.not_cleared briefing publish BR-1 --as P-SPOKES

step 11 "nothing that was said before lost its effect, and the record holds"
tur audit exceptions
sees "0 entries without effect"
tur record verify
