#!/usr/bin/env bash
# Two demonstration records, one for each ministry of the example, in the folder given: begun once, kept afterwards.
#   tools/demo-record.sh ENTENTE EXAMPLE FOLDER begin           keys, feeds, trust, and the example taken in by Asterra
#   tools/demo-record.sh ENTENTE EXAMPLE FOLDER propose FILE    FILE becomes a version of the joint roadmap
#   tools/demo-record.sh ENTENTE EXAMPLE FOLDER sign            both demonstration signatories sign the latest version
# The passphrase of every key in it is "demonstration": never keep anything real there.
set -euo pipefail

entente=$1 example=$2 folder=$3 step=$4
export ENTENTE_PASSPHRASE=demonstration

asterra() { "$entente" "$@" --data "$folder/asterra"; }
belmar() { "$entente" "$@" --data "$folder/belmar"; }
authority() { sed -n 's/.*"authority":"\([0-9a-f-]*\)".*/\1/p'; }

# What both may read, carried from one to the other: the same file as on a stick.
carry() {
  local from=$1 to=$2 for=$3 file
  file=$folder/$from-to-$to.bundle
  rm -f -- "$file"
  "$entente" record export --out "$file" --for "$for" --data "$folder/$from" >/dev/null
  "$entente" record import "$file" --data "$folder/$to" >/dev/null
}

begin() {
  local a b audience
  mkdir -p -- "$folder"
  a=$(asterra record init XAS --json | authority)
  b=$(belmar record init XBM --json | authority)
  asterra record trust XBM "$b" >/dev/null
  belmar record trust XAS "$a" >/dev/null
  for audience in XAS XAS,XBM XAS,XCT XAS,XBM,XCT; do asterra record keygen feed --audience "$audience" >/dev/null; done
  for audience in XBM XAS,XBM; do belmar record keygen feed --audience "$audience" >/dev/null; done
  asterra record keygen signatory --as PA2 >/dev/null
  belmar record keygen signatory --as PB2 >/dev/null
  asterra programme import "$example" --as PA1
}

sign() {
  local version
  version=$(asterra record log --type roadmap.v1 --json |
    sed -n 's/.*"subject":"[a-z-]* \(RM-[0-9]*\)".*/\1/p' | tail -1)
  carry asterra belmar XBM
  belmar roadmap sign "$version" --as PB2
  carry belmar asterra XAS
  asterra roadmap sign "$version" --as PA2
  carry asterra belmar XBM
}

case $step in
  begin) begin ;;
  propose) asterra roadmap propose --file "$5" --as PA1 ;;
  sign) sign ;;
  *) exit 2 ;;
esac
