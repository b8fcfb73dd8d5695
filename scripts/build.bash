# The build that ./dateline starts: what running takes, and nothing else. Sourced by it; bash 3.2 will do.
# shellcheck shell=bash
# shellcheck disable=SC2154 # home, java, stamp, begun, archive, batch_archive and options are dateline's

# shellcheck source=scripts/progress.bash
. "$home/scripts/progress.bash"
# shellcheck source=scripts/diagnosis.bash
. "$home/scripts/diagnosis.bash"

log=$home/target/build.log
lock=$home/target/build.lock
locked=
running=

# Builds what is stale, one start at a time; a start that waited for another finds nothing left to do.
build() {
  if ! can_write; then
    is_stale || return 0
    fail "cannot write in $home/target" "make that folder writable for $(id -un), or copy the project to one that is"
  fi
  trap 'interrupted INT' INT
  trap 'interrupted TERM' TERM
  trap 'interrupted HUP' HUP
  trap clean_up EXIT
  take_lock
  if is_stale; then
    check_tools
    compile
  fi
  if lacks_archive; then
    stage "preparing quick starts"
    ! is_outdated "$archive" || renew "$archive" write_archive
    ! is_outdated "$batch_archive" || renew "$batch_archive" write_batch_archive
  fi
  clean_up
  trap - INT TERM HUP EXIT
}

can_write() {
  { mkdir -p "$home/target" && : >>"$log"; } 2>/dev/null
}

# What the build calls is there, and new enough: told before anything is fetched.
check_tools() {
  local version
  [[ -x $(dirname "$(real_path "$java")")/javac ]] ||
    fail "$java belongs to a Java that cannot compile" \
      "install a JDK (with javac), version 17 or newer, and put it first in PATH or name it in JAVA_HOME"
  command -v node >/dev/null ||
    fail "there is no Node.js here, which builds the pages" "install Node.js, version 20 or newer, and start again"
  version=$(node --version 2>/dev/null) || version=
  version=${version#v}
  [[ ${version%%.*} =~ ^[0-9]+$ && ${version%%.*} -ge 20 ]] ||
    fail "$(command -v node) is Node.js ${version:-of no known version}, and 20 or newer is needed" \
      "install Node.js 20 or newer, and put it first in PATH"
  command -v npm >/dev/null ||
    fail "there is no npm here, which fetches what the pages are built of" "install npm (it comes with Node.js), and start again"
}

# Holds the lock: a link that names the process. One whose process is gone is taken away, by one start alone.
take_lock() {
  local owner
  until ln -s "$$" "$lock" 2>/dev/null; do
    owner=$(readlink "$lock") || continue
    if kill -0 "$owner" 2>/dev/null; then
      stage "another start (process $owner) is building; waiting for it"
    elif ln -s "$$" "$lock.heir" 2>/dev/null; then
      [[ $(readlink "$lock") != "$owner" ]] || rm -f "$lock"
      rm -f "$lock.heir"
    fi
    show
    sleep 0.2
  done
  locked=yes
}

clean_up() {
  show_nothing
  [[ -z $locked ]] || rm -f "$lock"
  locked=
}

# Ends the build with the processes that it started, and then as the signal says.
interrupted() {
  trap '' INT TERM HUP
  if [[ -n $running ]]; then
    kill -TERM -- "-$running" 2>/dev/null || true
    finish || true
  fi
  clean_up
  echo "dateline: the build was stopped; the next start goes on where it was" >&2
  trap - "$1" EXIT
  kill "-$1" "$$"
}

# Runs a command in a process group of its own, so that it can be ended with all that it started.
start() {
  set -m
  "$@" </dev/null &
  running=$!
  set +m
}

# Waits for it; the shell's own word on how it ended is not shown.
finish() {
  local status=0
  wait "$running" 2>/dev/null || status=$?
  running=
  return "$status"
}

compile() {
  local tries=3 try from
  : >"$begun"
  : >"$log"
  exec 4<"$log"
  patient_downloads
  stage "building; the first time this takes some minutes"
  for ((try = 1; ; try++)); do
    from=$(wc -c <"$log")
    if maven; then
      break
    fi
    # Maven asks again where no answer comes, but not where one breaks off. What it fetched so far is kept.
    if [[ $try -eq $tries ]] || ! is_passing "$from"; then
      show_nothing
      diagnose "$from"
    fi
    stage "a connection broke; trying again ($((try + 1)) of $tries)"
  done
  exec 4<&-
  # The next full build compiles again, and so checks, what this one compiled unchecked.
  rm -rf "$home/target/maven-status"
  # The archive's time is fixed, so that equal sources give equal bytes; the stamp tells when it was built.
  touch "$stamp"
  rm -f "$begun" "$archive" "$batch_archive"
}

maven() {
  # Maven takes a wrong JAVA_HOME for a fault, where another Java was found.
  [[ -z ${JAVA_HOME:-} || -x $JAVA_HOME/bin/java ]] || unset JAVA_HOME
  start wrapper
  watch "$running"
  finish
}

wrapper() {
  cd "$home" && exec ./mvnw -B -Drun package >>"$log" 2>&1
}

# The wrapper fetches Maven with wget or curl, which wait for long by themselves. A user's own settings stay.
patient_downloads() {
  [[ -n ${WGETRC:-} || -e $HOME/.wgetrc ]] || export WGETRC=$home/.mvn/wrapper/wgetrc
  [[ -n ${CURL_HOME:-} || -e $HOME/.curlrc || -e ${XDG_CONFIG_HOME:-$HOME/.config}/curlrc ]] ||
    export CURL_HOME=$home/.mvn/wrapper
}

# Writes an archive anew. One that could not be written is empty: it is tried once a build.
renew() {
  rm -f "$1"
  "$2" || true
  [[ -f $1 ]] || : >"$1"
}

# Starts once, asks for a page, and ends, which writes the archive. Without one all works, only later.
write_archive() {
  local out line=''
  out=$(mktemp)
  start first_serve "$out"
  for _ in {1..150}; do
    line=$(grep -m 1 -o ':[0-9]*$' "$out" || true)
    [[ -n $line ]] || ! kill -0 "$running" 2>/dev/null && break
    show
    sleep 0.2
  done
  [[ -z $line ]] || (ask_for_page "${line#:}") 2>/dev/null || true
  kill "$running" 2>/dev/null || true
  finish || true
  rm -f "$out"
}

first_serve() {
  exec "$java" "${options[@]}" -XX:ArchiveClassesAtExit="$archive" -Xlog:disable -jar "$stamp" serve --port 0 \
    >"$1" 2>/dev/null
}

# Reads the trip that ships, twice, each of which ends by itself. Of the classes that were listed Java writes one archive: one that adds
# to Java's own holds no classes as old as those of the command line.
write_batch_archive() {
  local list
  list=$(mktemp)
  # a class that is listed twice ends Java 17
  patiently first_read "$list.1" itinerary && patiently first_read "$list.2" annotate &&
    sort -u "$list.1" "$list.2" 2>/dev/null >"$list" && patiently dump "$list" || true
  rm -f "$list" "$list".[12]
}

# Runs a command to its end, and shows meanwhile that something is going on.
patiently() {
  start "$@"
  while kill -0 "$running" 2>/dev/null; do
    show
    sleep 0.2
  done
  finish
}

first_read() {
  local -a launch
  find_launch "$2"
  exec "$java" "${options[@]}" -Xshare:off -XX:DumpLoadedClassList="$1" "${launch[@]}" "$2" "$home"/seeds/*.txt >/dev/null 2>&1
}

dump() {
  local -a launch
  find_launch annotate
  exec "$java" "${options[@]}" -Xshare:dump -XX:SharedClassListFile="$1" -XX:SharedArchiveFile="$batch_archive" -Xlog:disable \
    -XX:+SuppressFatalErrorMessage "${launch[@]}" >/dev/null 2>&1
}

ask_for_page() {
  exec 3<>"/dev/tcp/localhost/$1"
  printf 'GET / HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
  cat <&3 >/dev/null
}
