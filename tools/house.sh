# shellcheck shell=bash
# Shared by ./run and ./test, sourced by both: what this machine must have, and how a step is told.

logs=build/logs
environment_exit=3 # not the programme's fault and not the user's: the machine lacks something

say() { printf '%s\n' "$*" >&2; }

# Something that only the person at the machine can mend: what is wrong, what to do.
lacking() {
  say ""
  local line
  for line in "$@"; do say "$line"; done
  exit "$environment_exit"
}

# step LOG TEXT COMMAND...: says in one line what it does and does it quietly; on failure shows the end of its log.
step() {
  local log=$logs/$1.log text=$2
  shift 2
  say "$text"
  if "$@" >"$log" 2>&1 </dev/null; then return 0; fi
  say ""
  tail -n 40 "$log" >&2
  say ""
  say "That failed. All of its output is in $log."
  return 1
}

# Two builds in one folder would tread on each other. The lock goes when the script ends, however it ends.
one_at_a_time() {
  if ! mkdir -p "$logs" 2>/dev/null || ! { exec {house_lock}>build/.lock; } 2>/dev/null; then
    lacking "The build goes into $PWD/build, and that cannot be written to." \
      "If an earlier start was as another user, remove that folder as that user and start again."
  fi
  flock --nonblock "$house_lock" && return
  say "Waiting for another ./run or ./test in this folder"
  flock "$house_lock"
}

require_debian_12() {
  local ID='' VERSION_ID='' PRETTY_NAME='an unknown system'
  [[ ! -r /etc/os-release ]] || . /etc/os-release
  [[ $ID == debian && $VERSION_ID == 12 ]] && return
  lacking "Entente is built and tested on Debian 12 (bookworm); this is $PRETTY_NAME." \
    "Start it on a Debian 12 machine or in a Debian 12 container, for example:" \
    "  podman run --rm -it -v \"\$PWD\":/entente -w /entente debian:12 ./run"
}

free_memory_mb() {
  local free limit used
  free=$(awk '/^(MemAvailable|SwapFree):/ { kb += $2 } END { print int(kb / 1024) }' /proc/meminfo)
  # In a container the limit of its control group counts.
  if [[ -r /sys/fs/cgroup/memory.max && -r /sys/fs/cgroup/memory.current ]]; then
    limit=$(</sys/fs/cgroup/memory.max)
    used=$(</sys/fs/cgroup/memory.current)
    if [[ $limit != max ]] && (((limit - used) / 1048576 < free)); then free=$(((limit - used) / 1048576)); fi
  fi
  echo "$free"
}

# How many compilers at once: one a processor, as many as memory holds.
compilers_that_fit() {
  local memory_mb=$1 by_memory processors
  by_memory=$((memory_mb / memory_per_compiler_mb))
  processors=$(nproc)
  echo $((by_memory < processors ? by_memory : processors))
}
memory_per_compiler_mb=1200

require_memory() {
  local memory_mb
  memory_mb=$(free_memory_mb)
  jobs=$(compilers_that_fit "$memory_mb")
  ((jobs >= 1)) || lacking "Compiling needs $memory_per_compiler_mb MB of free memory; $memory_mb MB are free." \
    "Close other programs, or use a machine with 2 GB or more, and start again."
}

# require_disk FOLDER MEGABYTES WHAT-FOR
require_disk() {
  local free_mb
  free_mb=$(df -Pm -- "$1" | awk 'NR == 2 { print $4 }')
  ((free_mb >= $2)) || lacking "$3 needs about $2 MB of free disk; $1 has $free_mb MB." "Make room and start again."
}

# The packages for the given uses (run, test), one a line, and those of them that this machine does not have.
wanted_packages() { awk -v uses=" $* " '!/^#/ && NF && index(uses, " " $1 " ") { print $2 }' tools/packages.txt; }
missing_packages() {
  local wanted
  mapfile -t wanted < <(wanted_packages "$@")
  comm -23 <(printf '%s\n' "${wanted[@]}" | sort) <(installed_packages "${wanted[@]}" | sort)
}
installed_packages() {
  dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null |
    awk '$1 == "installed" { print $2 }'
}

# Runs as root, through sudo where needed; sudo asks for a password only when someone can answer.
as_root() {
  if ((EUID == 0)); then
    env DEBIAN_FRONTEND=noninteractive "$@"
  else
    sudo -n env DEBIAN_FRONTEND=noninteractive "$@"
  fi
}

require_root() {
  ((EUID != 0)) || return 0
  if command -v sudo >/dev/null; then
    sudo -n true 2>/dev/null && return
    if [[ -t 0 ]]; then
      say "Packages are to be installed; sudo may ask for your password"
      sudo -v && return
    fi
  fi
  lacking "Packages are missing, and installing them needs root, or sudo without a question. As root, run:" \
    "  apt-get update && apt-get install --no-remove --no-install-recommends $*" \
    "and then start this again."
}

apt_install() { as_root apt-get install --yes --no-remove --no-install-recommends -o DPkg::Lock::Timeout=300 "$@"; }
apt_update() { as_root apt-get update -o APT::Update::Error-Mode=any -o DPkg::Lock::Timeout=300; }
apt_simulate() { LC_ALL=C apt-get --simulate --no-install-recommends install "$@"; }

# Boost 1.81 cannot stand beside the -dev packages of Debian's default Boost. Nothing is ever removed here: it is told.
tell_conflict() {
  local in_the_way
  in_the_way=$(awk '$1 == "Remv" { print $2 }' "$logs/packages-simulated.log" | paste -sd ' ')
  [[ -n $in_the_way ]] || return 0
  lacking "Entente is built with Boost 1.81. These installed packages cannot stand beside it:" \
    "  $in_the_way" \
    "Nothing was changed: this never removes a package. If you do not need them, remove them yourself, as root:" \
    "  apt-get remove $in_the_way" \
    "and start again." \
    "Otherwise build in a Debian 12 container and leave this machine as it is:" \
    "  podman run --rm -it -v \"\$PWD\":/entente -w /entente debian:12 ./run"
}

tell_no_packages() {
  lacking "The packages could not be fetched and installed. Check that this machine reaches the network (a proxy goes" \
    "into /etc/apt/apt.conf.d) and that /etc/apt names a Debian 12 mirror with the component main, and start again."
}

# install_packages DISK-MB USE...: installs what is missing for the uses. Asks apt nothing when all is there.
install_packages() {
  local missing disk_mb=$1
  shift
  mapfile -t missing < <(missing_packages "$@")
  ((${#missing[@]})) || return 0
  require_root "${missing[@]}"
  require_disk / "$disk_mb" "Installing the packages"
  if ! apt_simulate "${missing[@]}" >"$logs/packages-simulated.log" 2>&1; then
    tell_conflict
    step packages-update "Reading the list of Debian packages" apt_update || tell_no_packages
    apt_simulate "${missing[@]}" >"$logs/packages-simulated.log" 2>&1 || true
  fi
  tell_conflict
  local text="Installing ${#missing[@]} missing Debian packages and what they need"
  step packages "$text" apt_install "${missing[@]}" && return
  # An old list names files that the mirror no longer has.
  step packages-update "Reading the list of Debian packages anew" apt_update || tell_no_packages
  step packages "$text" apt_install "${missing[@]}" || tell_no_packages
}

# The compiler cache stays where it always is, unless that cannot be written (a read-only home).
choose_ccache_folder() {
  local folder
  folder=$(ccache --get-config=cache_dir 2>/dev/null) || folder=''
  if [[ -n $folder ]] && mkdir -p "$folder" 2>/dev/null && [[ -w $folder ]]; then return; fi
  export CCACHE_DIR=$PWD/build/ccache
}

# prepare PACKAGES-MB BUILD-MB USE...: what comes before any build, with the free disk that installing and a first build
# need. Afterwards `jobs` is how many compilers fit.
prepare() {
  local packages_mb=$1 build_mb=$2
  shift 2
  require_debian_12
  one_at_a_time
  install_packages "$packages_mb" "$@"
  require_memory
  [[ -d build/release ]] || require_disk "$PWD" "$build_mb" "Building"
  choose_ccache_folder
}

# build_preset PRESET TEXT TARGET...: configures when the presets changed or the tree was moved, and builds.
build_preset() {
  local folder=build/$1 preset=$1 text=$2
  shift 2
  if ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$folder/CMakeCache.txt" 2>/dev/null; then rm -rf "$folder"; fi
  if [[ CMakePresets.json -nt $folder/.configured ]]; then
    step "configure-$preset" "Configuring the $preset build" cmake --preset "$preset" || return
    touch "$folder/.configured"
  fi
  step "build-$preset" "$text" cmake --build "$folder" --parallel "$jobs" --target "$@"
}
