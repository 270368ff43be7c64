#!/usr/bin/env bash
# Plays the quarter: thirteen weeks of acts and readings, and a published briefing for each.
#   examples/quarter/play.sh ENTENTE FOLDER [SHEETS [WEEKS]]
# The records of both ministries are begun in FOLDER (tools/demo-record.sh); the briefings are written to
# FOLDER/briefings. SHEETS has the weekly sheets, those of this example by default; WEEKS is how many are played.
# A week whose figures contradict each other, or whose briefing is not ready to be cleared, ends it with code 1.
# The passphrase of every key in it is "demonstration": never keep anything real there.
set -euo pipefail

entente=$1 folder=$2
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
sheets=${3:-$here/sheets}
weeks=${4:-13}
export ENTENTE_PASSPHRASE=demonstration

asterra() { "$entente" "$@" --data "$folder/asterra"; }
belmar() { "$entente" "$@" --data "$folder/belmar"; }
carry() {
  local for=XBM file=$folder/$1-to-$2.bundle
  [[ $2 == belmar ]] || for=XAS
  rm -f -- "$file"
  "$entente" record export --out "$file" --for "$for" --data "$folder/$1"
  "$entente" record import "$file" --data "$folder/$2"
}

begin() {
  mkdir -p -- "$folder/programme" "$folder/briefings"
  cp -- "$here"/../asterra-belmar/*.csv "$here/translations.csv" "$folder/programme"
  "$here/../../tools/demo-record.sh" "$entente" "$folder/programme" "$folder" begin
  asterra record keygen feed --audience public
  asterra record keygen signatory --as PA5
  asterra person revise PA5 --roles "spokesperson;releaser" --as PA10
}

# A cut-off is a whole second of the clock: the next one, so that all that was said before is before it.
moment() {
  local nanoseconds
  nanoseconds=$(date +%N)
  sleep "$(printf '0.%03d' $((1000 - 10#$nanoseconds / 1000000 - 1)))"
  sleep 0.01
  date -u +%Y-%m-%dT%H:%M:%SZ
}

# Every suggestion is taken over.
take_all() {
  local all
  all=$(asterra briefing suggest "$1" | sed -n 's/^\([0-9]*\)\. .*/\1/p' | paste -sd,)
  asterra briefing suggest "$1" --take "$all" --as PA5 >/dev/null
}

# One row of the sheets for each area of this table: the sheet grows, and what was taken in before adds nothing.
enter_readings() {
  local week=$1 indicator area
  while read -r indicator area; do
    awk -F, -v week="$week" 'NR == 1 || $1 <= week' "$sheets/$indicator.csv" >"$folder/$indicator.csv"
    (($(wc -l <"$folder/$indicator.csv") == 1)) ||
      asterra indicator import "$folder/$indicator.csv" --indicator "$indicator" --area "$area" --as PA3
  done <<<$'I03 AREA-BM\nI04 AREA-BM\nI06 AREA-NORTH\nI07 AREA-NORTH'
}

brief() {
  local week=$1 id=BR-$1 agree=0
  enter_readings "$week"
  asterra briefing new "$id" --title "Week to $week" --cut-off "$(moment)" --as PA5
  take_all "$id"
  asterra indicator reconcile || agree=1
  asterra briefing check "$id" || agree=1
  ((agree == 0)) || exit 1
  asterra briefing clear "$id" --as PA6
  asterra briefing publish "$id" --as PA5
  asterra briefing show "$id" --format text --out "$folder/briefings/$week.txt"
}

begin
asterra briefing new BR-BEGIN --title "What was known before the quarter" --cut-off "$(moment)" --as PA5
week=
while IFS= read -r line; do
  [[ -n $line && $line != '#'* ]] || continue
  eval "words=($line)"
  if [[ ${words[0]} != week ]]; then
    "${words[@]}"
    continue
  fi
  [[ -z $week ]] || brief "$week"
  week=${words[1]}
  ((weeks-- > 0)) || exit 0
done <"$here/acts.txt"
brief "$week"
