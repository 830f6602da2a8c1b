# Sourced by run, test and tools/install: steps with a line each, a log each, and plain words when one fails.
# The lines are Danish, because they are the newcomer's.
logmappe=${NYTTE_LOG:-build/log}

sig() { printf '%s\n' "$*"; }

# fejl <what went wrong> [what to do]...: says it and stops.
fejl() {
  printf '\nDet gik ikke: %s\n' "$1" >&2
  shift
  for raad in "$@"; do printf '  %s\n' "$raad" >&2; done
  exit 1
}

# trin <line> <what to do if it fails> <command>...: runs the command with its output in a log.
trin() {
  local linje=$1 raad=$2 log start
  shift 2
  mkdir -p "$logmappe"
  log=$logmappe/$(printf '%s' "$linje" | tr -cs 'A-Za-z0-9' '_').log
  start=$SECONDS
  printf '%s ... ' "$linje"
  if "$@" >"$log" 2>&1 </dev/null; then
    sig "færdig ($((SECONDS - start)) s)"
  else
    sig "fejlede"
    tail -n 15 "$log" | sed 's/^/    | /' >&2
    fejl "$linje" "$raad" "Hele forløbet står i $log"
  fi
}
