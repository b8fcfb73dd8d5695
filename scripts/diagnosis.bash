# Why a build failed, in two lines: the cause and the cure. Sourced by build.bash; reads its log.
# shellcheck shell=bash
# shellcheck disable=SC2154 # home and log are build.bash's

# said FROM: what was logged from that byte on.
said() {
  tail -c "+$(($1 + 1))" "$log"
}

# tells FROM PATTERN: whether the log has it. (Not by a pipe: grep stops at the first match, which would fail the other end.)
tells() {
  grep -E -i -q -e "$2" < <(said "$1")
}

# The first match of a pattern in the log, or what is given instead.
first() {
  local match=
  IFS= read -r match < <(grep -E -i -o -m 1 -e "$2" < <(said "$1")) || true
  printf '%s\n' "${match:-$3}"
}

silent='timed? ?out|EIDLETIMEOUT|ETIMEDOUT|ERR_SOCKET_TIMEOUT'
broken='connection reset|premature end|ECONNRESET|EINTEGRITY|socket hang up|failed to respond|checksum validation failed'
unknown='unknown host|UnknownHostException|name or service not known|ENOTFOUND|EAI_AGAIN|name resolution|could not resolve'
refused='connection refused|ECONNREFUSED|network is unreachable|ENETUNREACH|no route to host|EHOSTUNREACH'
untrusted='PKIX path|unable to get local issuer|self.signed certificate|SSLHandshakeException|CERT_'
denied='status code: 40[137]|status: 40[137]|E40[137]|407 proxy'
lacking='could not find artifact|was not found in|E404|404 not found'
maven_failed='Could not transfer|(wget|curl): Failed to fetch'

# is_passing FROM: whether a second try may get further: a connection that went silent or broke off.
is_passing() {
  tells "$1" "$silent|$broken" && ! tells "$1" "no space left|ENOSPC|COMPILATION ERROR"
}

# The host that did not answer, as the log names it.
host() {
  local address
  address=$(first "$1" "($maven_failed|npm (error|ERR!)).*https?://[^/ )]+" "the registry")
  printf '%s\n' "${address##*://}"
}

# diagnose FROM: ends with what the log says from that byte on.
diagnose() {
  local from=$1 more="all that was said: $log"
  local network="check the network; name a proxy or mirror in ~/.m2/settings.xml (Maven) and ~/.npmrc (npm)"
  if tells "$from" "no space left on device|ENOSPC|disk quota"; then
    fail "the disk is full" "make room where the project, ~/.m2 and ~/.npm are, and start again; $more"
  elif tells "$from" "$unknown"; then
    fail "$(host "$from") is not found: there is no network, or no name service" "$network; $more"
  elif tells "$from" "$refused"; then
    fail "$(host "$from") cannot be reached: the connection is refused" "$network; $more"
  elif tells "$from" "$untrusted"; then
    fail "the certificate of $(host "$from") is not trusted" \
      "give your proxy's certificate to Java (its cacerts) and npm (cafile in ~/.npmrc); $more"
  elif tells "$from" "$denied"; then
    fail "$(host "$from") does not let this machine in" \
      "give user and password in ~/.m2/settings.xml (Maven) or ~/.npmrc (npm); $more"
  elif tells "$from" "$silent|$broken"; then
    fail "$(host "$from") goes silent or breaks off, again and again" \
      "start again later: what was fetched is kept; or $network; $more"
  elif tells "$from" "$lacking"; then
    fail "the registry lacks $(first "$from" '[^ ]+:(jar|pom|zip):[^ ]+|GET http[^ ]+' "what is asked for")" \
      "name a registry that has it in ~/.m2/settings.xml (Maven) or ~/.npmrc (npm); $more"
  elif tells "$from" "permission denied|AccessDeniedException|EACCES|read-only file system|EROFS"; then
    fail "the build may not write: $(first "$from" "/[^ :]*:? \\(?(permission denied|read-only file system)|(AccessDeniedException|EACCES|EROFS).*" "$home")" \
      "make the project, ~/.m2 and ~/.npm writable for $(id -un), and start again; $more"
  elif tells "$from" "OutOfMemoryError|insufficient memory|heap out of memory"; then
    fail "there is not enough memory" "end what else runs, and start again: a build takes 2 GB; $more"
  elif tells "$from" "COMPILATION ERROR"; then
    said "$from" | grep -E '^\[ERROR\] .*\.java:' | sort -u | sed -n '1,10p' >&2
    fail "the sources do not compile" "mend what is named above, and start again; $more"
  fi
  said "$from" | grep -E '^\[ERROR\]|rror:' | sed -n '1,5p' >&2 || true
  fail "the build failed" "$more"
}
