# J5: an auditor a year later, who was never a user: one file, the program, and keys told by word of mouth.
. "$(dirname -- "${BASH_SOURCE[0]}")/steps.sh"
begin

# Two years of work in a few lines: three versions of the roadmap, a training before screening, money, evaluations.
asterra roadmap propose --as PA1 --effort 300
carry asterra belmar
belmar capacity declare "CELL;2026-05-03" --capacity 7 --as PB1
belmar roadmap counter-propose --as PB1 --reason "one officer more from May" --effort 300
belmar roadmap sign RM-2 --as PB2
carry belmar asterra
asterra roadmap sign RM-2 --as PA2
asterra activity revise A012 --earliest-start 2026-01-20 --as PA1 --reason "clearance of the visit slipped by 15 days"
asterra roadmap propose --as PA1 --least-change --reason "clearance of the visit slipped by 15 days" --effort 300
carry asterra belmar
belmar roadmap sign RM-3 --as PB2
carry belmar asterra
asterra roadmap sign RM-3 --as PA2
asterra record notice "Two candidates for the course are being vetted" --as PA2 --audience XAS,XBM
asterra record keygen signatory --as PA7
asterra finding show F12 --json
erased=$(sed -n 's/.*"number":"\([^"]*\)".*/\1/p' out | tail -1)
asterra record erase "$erased" --reason "the finding named a person" --signatory PA2 --signatory PA7 --as PA2
asterra record cosign
carry asterra belmar
belmar record cosign
carry belmar asterra

step 1 "one file, verified elsewhere, with the keys that were told and nothing else"
asterra audit pack --view joint --out "$here/pack.bundle"
sees "XAS/XAS,XBM"
authority() {
  "$entente" record keys --json --data "$here/demo/$1" |
    sed -n 's/.*"purpose":"authority",.*"key":"\([^"]*\)".*/\1/p' | head -1
}
a=$(authority asterra) b=$(authority belmar)
mkdir auditor
mv pack.bundle auditor/pack.bundle
cd auditor
unset ENTENTE_PASSPHRASE
any record verify pack.bundle --authority "XAS=$a" --authority "XBM=$b"
sees "compared with the one that was given, and equal"
sees "every signature, chain, root and citation in it was checked"
any audit RM-2 --pack pack.bundle --depth 0
sees "Its bytes are here and have the hash that was signed."
sees "PA2 (XAS, signatory)"
sees "PB2 (XBM, signatory)"
rm -f out err
[[ $(ls) == pack.bundle ]] || fail "something was written beside the pack: $(ls)"

step "1, trap" "what only Asterra may read is not in it, and not told from what never was"
"$entente" audit finding F06x --pack pack.bundle --json >out 2>err && fail "withheld, and yet shown"
sed s/F06x/F00x/g err >hidden
"$entente" audit finding F00x --pack pack.bundle --json >out 2>err && fail "absent, and yet shown"
cmp -s hidden err || fail "hidden and absent answer differently"
any audit need N06 --pack pack.bundle
sees "finding F06"
sees_not F06x
! grep -qF "No written procedure found" pack.bundle || fail "withheld, and yet in the pack"

step 3 "which activities did version 3 move, who asked, for what reason?"
any audit roadmaps --pack pack.bundle
sees "Proposed by PA1 of XAS"
sees "Proposed by PB1 of XBM"
sees "one officer more from May"
any audit roadmaps RM-3 --pack pack.bundle
sees "clearance of the visit slipped by 15 days"
sees A012
sees "Signed by PB2 (XBM), PA2 (XAS)."
any roadmap changes RM-3 --data "$here/demo/belmar"
grep -F A012 out >change
any audit roadmaps RM-3 --pack pack.bundle
while IFS= read -r line; do sees "$line"; done <change

step 4 "was any person trained before screening?"
any audit screening --pack pack.bundle
sees "No training of the partner's people has begun"
sees "Not open: G1.C1"

step 5 "planned and actual; what nobody stated is said to be missing"
any audit actuals --pack pack.bundle --json
sees '{"activity":"A005","state":"completed"'
sees '"evaluations":["Rated useful by five of six",null,null,null]'
any audit actuals --pack pack.bundle
sees "BUD-A-25"
sees "no reading"

step 6 "what is erased or withheld: that it is there, its hash, whom to ask; not what it says"
any audit exceptions --pack pack.bundle
sees "$erased"
sees "Hash of what it said"
sees "the finding named a person"
sees "Two candidates for the course are being vetted"
sees "Ask XAS for it"
any record show "$erased" --data "$here/demo/belmar" --json
sees '"erased":true'
any audit exceptions --pack pack.bundle --json
commitment=$(sed -n 's/.*"commitment":"\([0-9a-f]*\)".*/\1/p' out | head -1)
grep -qF "$commitment" pack.bundle || fail "the hash is not the one that was signed"

step 7 "one byte altered: the entry at fault is named, and nothing is answered from it"
sed 's/Vetting and due-diligence procedure/Wetting and due-diligence procedure/' pack.bundle >altered.bundle
cmp -s pack.bundle altered.bundle && fail "nothing was altered"
disbelieved() {
  "$entente" "$@" >out 2>err && fail "believed: $*"
  grep -qE 'altered.bundle:XAS/XAS,XBM/[0-9]+: ' err || fail "does not name the entry: $*"
}
disbelieved record verify altered.bundle
disbelieved audit A040 --pack altered.bundle
disbelieved audit exceptions --pack altered.bundle
head -c 100000 pack.bundle >cut.bundle
"$entente" audit A040 --pack cut.bundle >out 2>err && fail "believed, and cut"

step "7, trap" "an entry altered in the database is not believed either"
cd "$here"
export ENTENTE_PASSPHRASE=demonstration
sed -i 's/Vetting and due-diligence procedure design/Wetting and due-diligence procedure design/' \
  demo/belmar/record.sqlite
"$entente" audit A040 --data "$here/demo/belmar" >out 2>err && fail "believed"
sees "NOT TO BE BELIEVED"

step 2 "548 km: reading, source, who, when, which definition was in force"
cp -r "$source/examples/weekly-briefing" briefing
sed -i '1a A-PLANNER,TR,,Programme office,,planner;spokesperson,,' briefing/people.csv
tur() { "$entente" "$@" --data "$here/tur" >out 2>err || fail "refused: $*"; }
tur record init TUR
tur record keygen feed --audience SYR,TUR
tur record keygen feed --audience TUR
tur programme import briefing --as A-PLANNER
tur briefing new BR-0821 --title "Weekly briefing" --cut-off 2025-08-21T09:00+03:00 --as A-PLANNER
tur statement add ST-7 --briefing-id BR-0821 --place 1 --en "548 km of tunnels have been destroyed." \
  --basis confirmed --attribution on_the_record --by P-AKTURK --citations reading:RD-TUNNEL-548 --as A-PLANNER
# Later the indicator is counted otherwise: the figure keeps the definition under which it was entered.
tur indicator redefine IND-TUNNEL-KM --definition "Length of tunnels made unusable, measured" \
  --reason "a counting rule was agreed" --as A-PLANNER
tur audit pack --out figure.bundle --for reading/RD-TUNNEL-548 --for statement/ST-7
any audit "548 km" --pack figure.bundle
sees "Counted by definition 1, in km, in force when it was entered"
sees "no counting rule was given"
sees "version 2 is in force now"
sees "coverage S22"
sees "A-PLANNER (TUR, planner)"
sees "every signature and every hash was checked"
any audit ST-7 --pack figure.bundle
sees "548 km of tunnels have been destroyed."
sees "reading RD-TUNNEL-548  548 km"
sees "Counted by definition 1"
any audit BR-0821 --pack figure.bundle
sees "statement ST-7"
sees "reading RD-TUNNEL-548  548 km"
any indicator reconcile --data figure.bundle
any reading list --pack figure.bundle
sees RD-TUNNEL-548
"$entente" reading correct RD-TUNNEL-548 --value 549 --reason no --as A-PLANNER --data figure.bundle >out 2>err &&
  fail "a pack was written"
grep -qF "never written" err || fail "does not say that a pack is read alone"
any audit "548 km" --pack figure.bundle --lang tr
sees "1. tanıma göre"
any audit "548 km" --pack figure.bundle --lang ar
sees "التعريف"
"$entente" audit "549 km" --pack figure.bundle >out 2>err && fail "a figure that nobody read"
grep -qF "549 km" err || fail "does not say what is not there"
