# J1: from findings to a signed roadmap, then a surprise.
. "$(dirname -- "${BASH_SOURCE[0]}")/steps.sh"
begin

step 2 "a need with its findings, who observed, what is not releasable"
asterra need show N06
sees "finding F06x"
asterra finding show F06x
sees "observation OB31"
asterra observation show OB31
sees "visit V6"
sees PA4
asterra programme withheld XBM
sees "finding F06x"

step 3 "a roadmap is proposed"
asterra roadmap propose --as PA1 --effort 600
sees RM-1
asterra roadmap document RM-1 --out rm-1.json

step 4 "why not before?"
any why A077 --package "$source/examples/asterra-belmar" --roadmap rm-1.json
sees G1

step 5 "what if: nothing is left of it in the record"
before=$(entries asterra)
any plan "$source/examples/asterra-belmar" --view joint --effort 400 --set CELL.capacity=8@2026-03-01 \
  --out what-if.json
any compare rm-1.json what-if.json
[[ $(entries asterra) == "$before" ]] || fail "a what-if left a trace"

step 6 "risk, and what is conditional has no date"
any simulate "$source/examples/asterra-belmar" --roadmap rm-1.json --futures 200
sees "80 of 100"
any plan "$source/examples/asterra-belmar" --effort 300
sees "no date: waits for G3.C1"

step 7 "what will not be sent, and why"
asterra programme withheld XBM
sees "names activity A108"
carry asterra belmar

step 8 "the partner answers; the change list; both sign"
belmar capacity declare "CELL;2026-05-03" --capacity 7 --as PB1
belmar roadmap counter-propose --as PB1 --reason "one officer more from May" --effort 400
sees RM-2
belmar roadmap sign RM-2 --as PB2
carry belmar asterra
asterra roadmap changes RM-2
sees "one officer more from May"
asterra roadmap sign RM-2 --as PA2
sees "in force"

step 9 "a clearance slips: as little as possible is moved"
asterra activity revise A012 --earliest-start 2026-01-20 --as PA1 --reason "clearance of the visit slipped by 15 days"
asterra roadmap propose --as PA1 --least-change --reason "clearance of the visit slipped by 15 days" --effort 600
sees RM-3
asterra roadmap changes RM-3
sees "clearance of the visit"

step 10 "what came of it: who was there, what it cost, what it changed"
asterra attendance enter AT4 --activity-id A004 --cohort "Survey team" --people 6 --as PA3
asterra actual-cost enter "A010;A" --amount 12 --as PA1
asterra evaluation enter "A021;3;2025-11-20" --result "Four of six teach now" --as PA3
refused domain.not_begun asterra attendance enter AT5 --activity-id A077 --cohort "A company" --as PA3
refused domain.for_another_party asterra actual-cost enter "A010;B" --amount 5 --as PA1
asterra key-outcome enter KO2 --engagement-id E01 --statement "A cell of both sides keeps the list" \
  --basis confirmed --as PA3

step 11 "a line to take is cleared by one who did not write it"
asterra line-to-take draft LT2 --topic Screening --text "Nobody is trained before being screened" \
  --attribution on_the_record --audience XAS --as PA5
asterra line-to-take list
sees "not cleared"
refused domain.not_permitted asterra line-to-take clear LT2 --as PA5
refused programme.not_cleared asterra line-to-take release LT2 --audience XAS,XBM --as PA7
asterra line-to-take clear LT2 --as PA6
asterra line-to-take release LT2 --audience XAS,XBM --as PA7

step fail "what others stand on is not taken back"
refused domain.stands_on_it asterra activity retract A005 --as PA1 --reason "no longer wanted"

step fail "a gated activity is not started by hand"
refused domain.gate_closed asterra activity start A111 --actual-start 2026-01-05 --actual-mode std --as PA1
