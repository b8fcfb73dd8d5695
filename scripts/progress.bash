# What ./dateline shows while it builds: on a terminal one line that changes, elsewhere a line a stage. Sourced.
# shellcheck shell=bash

stage=
fetching=
fetched=0
began=$SECONDS

# A new stage; the same one again is no news.
stage() {
  [[ $stage != "$1" ]] || return 0
  stage=$1
  fetching=
  if [[ -t 2 ]]; then
    show
  else
    echo "dateline: $stage" >&2
  fi
}

# 0:07, 12:30
elapsed() {
  local seconds=$((SECONDS - began))
  printf '%d:%02d' $((seconds / 60)) $((seconds % 60))
}

show() {
  local text columns
  [[ -t 2 ]] || return 0
  text="dateline: $(elapsed) $stage"
  [[ -z $fetching ]] || text+=": $fetching ($fetched)"
  columns=$(stty size <&2 2>/dev/null | cut -d ' ' -f 2) || true
  [[ ${columns:-0} -gt 20 ]] || columns=80
  printf '\r\033[K%s' "${text:0:columns-1}" >&2
}

show_nothing() {
  if [[ -t 2 && -n $stage ]]; then
    printf '\r\033[K' >&2
  fi
}

# watch PROCESS: shows what its log says, which is open at 4, until it ends.
watch() {
  local part='' piece='' alive=yes
  while [[ -n $alive ]]; do
    kill -0 "$1" 2>/dev/null || alive=
    # A line that is not ended yet waits for its end.
    while IFS= read -r piece <&4; do
      hear "$part$piece"
      part=
    done
    part+=$piece
    show
    [[ -z $alive ]] || sleep 0.2
  done
}

# What a line of the build tells: the stage it is at, and what it fetches.
hear() {
  case $1 in
    *"Scanning for projects"*) stage "fetching libraries" ;;
    *"--- exec:"*"(packages)"*) stage "fetching the packages of the pages and places" ;;
    *"--- exec:"*"(frontend-build)"*) stage "building the pages" ;;
    *"--- exec:"*"(gazetteer)"*) stage "compiling the places" ;;
    *"--- compiler:"*) stage "compiling" ;;
    *"--- quarkus:"*":build "*) stage "putting the application together" ;;
    "Downloading from "*)
      fetching=${1##*/}
      fetched=$((fetched + 1))
      ;;
    "npm http fetch GET "*)
      fetching=${1#*://*/}
      fetching=${fetching%% *}
      fetched=$((fetched + 1))
      ;;
  esac
}
