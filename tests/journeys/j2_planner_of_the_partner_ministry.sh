# J2: the partner, on a server of its own.
. "$(dirname -- "${BASH_SOURCE[0]}")/steps.sh"
begin
asterra roadmap propose --as PA1 --effort 400
carry asterra belmar

step 1 "in Arabic"
belmar need show N19 --lang ar
sees N19

step 2 "only what may be read, and nothing shows where something is withheld"
belmar activity list
sees A058
sees_not A108
belmar finding list
sees_not F06x

step 3 "a training request, and its reply"
belmar training-request request R3 --party-id B --requested-on 2025-11-06 --text "Faculty development first" --as PB1
carry belmar asterra
asterra training-request list
sees R3
asterra training-request reply R3 --reply accepted --replied-on 2025-11-07 --activity-id A058 --as PA1
carry asterra belmar
belmar training-request show R3
sees accepted

step 4 "absorptive capacity is the partner's to declare"
belmar capacity declare "CELL;2026-02-18" --capacity 2 --capacity-reason "the fasting month" --as PB1
refused domain.for_another_party asterra capacity declare "CELL;2026-07-01" --capacity 9 --as PA1

step 5 "a dispute blocks the signature"
belmar need dispute N19 --reason "the baseline is 1" --as PB1
refused domain.rests_on_disputed belmar roadmap sign RM-1 --as PB2
belmar need settle N19 --reason "looked at together" --as PB1

step 6 "a counter-proposal with what was said since"
belmar roadmap counter-propose --as PB1 --reason "half capacity in the fasting month" --effort 400
sees RM-2
belmar roadmap changes RM-2
sees "fasting month"

step 7 "signed, carried over, and the same bytes on both servers"
belmar roadmap sign RM-2 --as PB2
carry belmar asterra
asterra roadmap sign RM-2 --as PA2
carry asterra belmar
asterra roadmap document RM-2 --out asterra.json
belmar roadmap document RM-2 --out belmar.json
cmp -s asterra.json belmar.json || fail "the bytes differ"
any record verify "$here/asterra.bundle"
belmar roadmap show RM-2
sees "in force"
for kept in "Options study for a possible contribution" "No written procedure found" "Pre-deployment training"; do
  grep -rqF "$kept" demo/asterra || fail "the search does not find what is there"
  ! grep -rqF "$kept" demo/belmar || fail "withheld, and yet there: $kept"
done

step fail "a week without the other side: both revise the same, and nobody is overwritten"
asterra need revise N07 --title "Ranks not harmonised" --as PA1
belmar need revise N07 --title "Ranks and pay grades not harmonised" --as PB1
carry asterra belmar
carry belmar asterra
for side in asterra belmar; do
  $side need show N07
  sees contested
done
