# A quarter, week by week: acts, weekly readings, and a published briefing for each week. Three weeks of it; all
# thirteen with ENTENTE_LONG=1.
. "$(dirname -- "${BASH_SOURCE[0]}")/steps.sh"

weeks=3
[[ -z ${ENTENTE_LONG:-} ]] || weeks=13
quarter=$source/examples/quarter

at() { "$entente" "$@" --data "$here/$folder/asterra" >out 2>err || fail "refused: $*"; }
at_refused() {
  local code=$1 status=0
  shift
  "$entente" "$@" --data "$here/$folder/asterra" --json >out 2>err || status=$?
  ((status == 1)) || fail "ended with $status instead of 1: $*"
  [[ -z $code ]] || grep -qF "\"code\":\"$code\"" err || fail "not refused with $code: $*"
}

step 1 "each week is briefed, cleared and published"
folder=quarter
"$quarter/play.sh" "$entente" "$here/quarter" "$quarter/sheets" "$weeks" >out 2>err || fail "the quarter was not played"
[[ $(ls quarter/briefings/*.txt | wc -l) == "$weeks" ]] || fail "briefings are missing"
at publication list --view public
[[ $(grep -c '^BR-' out) == "$weeks" ]] || fail "publications are missing"

step 2 "from one briefing to the next, what is told to be more is what the totals differ by"
before=140000
for briefing in quarter/briefings/*.txt; do
  tr '\n' ' ' <"$briefing" | tr -s ' ' | sed 's/,//g' >flat
  total=$(grep -o 'Area released (Northern province): [0-9]* m2 in total' flat | grep -o '[0-9]\{2,\}')
  increment=$(grep -o 'Area released (Northern province): [0-9]* m2 more since' flat | grep -o '[0-9]*' | head -1)
  ((increment == total - before)) || fail "$briefing: $increment is not $total - $before"
  more=$(grep -o '[0-9]* m2 more than on' flat | grep -o '^[0-9]*' || echo 0)
  ((more == increment)) || fail "$briefing: $more more, and an increment of $increment"
  before=$total
done

step 3 "the figures of the record hold together, for everybody too"
at indicator reconcile
sees "no contradiction"
at indicator reconcile --view public
sees "no contradiction"

step 4 "what was published of a consignment follows its stages; what stays between the parties is not public"
at aid show H03 --view public
grep -Eq 'stage +(arrived|handed over)' out || fail "the public consignment stands still"
at need list --view public
sees_not N16

step 5 "an edited increment does not enter where its districts do not make it up"
cp -r "$quarter/sheets" edited
sed -i '/^2025-11-13/s/,22500,/,23500,/' edited/I06.csv
! cmp -s edited/I06.csv "$quarter/sheets/I06.csv" || fail "nothing was edited"
folder=refused
! "$quarter/play.sh" "$entente" "$here/refused" edited 2 >out 2>err || fail "the edited increment was published"
grep -q "I06.csv:3" err || fail "the row is not named"

step 6 "where the districts were edited too, reconciliation and the briefing's check both say so"
sed -i '/^2025-11-13/s/,12500,10000$/,12500,11000/' edited/I06.csv
folder=edited-quarter
! "$quarter/play.sh" "$entente" "$here/$folder" edited 2 >out 2>err || fail "the edited increment was published"
[[ $(ls "$folder"/briefings/*.txt | wc -l) == 1 ]] || fail "the week before was not published"
at_refused "" indicator reconcile
sees "I06:AREA-NORTH:2025-11-13:c"
at_refused briefings.blocked briefing clear BR-2025-11-13 --as PA6
for language in en tr ar; do
  at briefing check BR-2025-11-13 --json --lang "$language"
  grep -q readings_disagree out || fail "the check does not say that the readings disagree"
done
