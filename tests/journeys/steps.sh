# What the journeys share: commands that must do or must be refused, and what must be seen. Sourced with the path of
# entente and of the source tree as arguments; works in a folder of its own.
set -euo pipefail

entente=$1 source=$2
here=$(mktemp -d)
trap 'rm -rf -- "$here"' EXIT
cd -- "$here"
export ENTENTE_PASSPHRASE=demonstration LC_ALL=C.UTF-8

fail() {
  printf 'step %s: %s\n' "${step:-0}" "$*" >&2
  printf -- '--- out\n%s\n--- err\n%s\n' "$(tail -40 out 2>/dev/null)" "$(tail -40 err 2>/dev/null)" >&2
  exit 1
}
step() { step=$*; }
# Asterra's and Belmar's own servers.
asterra() { "$entente" "$@" --data "$here/demo/asterra" >out 2>err || fail "refused: $*"; }
belmar() { "$entente" "$@" --data "$here/demo/belmar" >out 2>err || fail "refused: $*"; }
any() { "$entente" "$@" >out 2>err || fail "refused: $*"; }
# refused CODE SIDE ARGUMENTS...: ends with 1 and that code.
refused() {
  local code=$1 side=$2 status=0
  shift 2
  "$entente" "$@" --data "$here/demo/$side" --json >out 2>err || status=$?
  ((status == 1)) || fail "ended with $status instead of a refusal: $*"
  grep -qF "\"code\":\"$code\"" err || fail "not refused with $code: $*"
}
sees() { grep -qF -- "$1" out || fail "does not say: $1"; }
sees_not() { ! grep -qF -- "$1" out || fail "says: $1"; }

begin() {
  "$source/tools/demo-record.sh" "$entente" "$source/examples/asterra-belmar" "$here/demo" begin >out 2>err ||
    fail begin
}
# What both may read, from one to the other.
carry() {
  local for=XBM
  [[ $2 == belmar ]] || for=XAS
  rm -f -- "$here/$1.bundle"
  "$entente" record export --out "$here/$1.bundle" --for "$for" --data "$here/demo/$1" >out 2>err || fail export
  "$entente" record import "$here/$1.bundle" --data "$here/demo/$2" >out 2>err || fail import
}
entries() { "$entente" record log --json --data "$here/demo/$1" | grep -c '"seq"'; }
