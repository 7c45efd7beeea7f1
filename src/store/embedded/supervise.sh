#!/bin/sh
# supervise.sh USERS_LOCK SERVER_LOCK PROGRAM [ARGUMENT…]
#
# Becomes PROGRAM, which keeps descriptor 3 (SERVER_LOCK, locked by the caller) open for as long as it or any process
# of its own lives. Everybody who uses the server holds USERS_LOCK shared. When the last of them is gone, by kill -9 or
# otherwise, the kernel lets the watch below have it, and the watch stops PROGRAM.
users=$1 server=$2
shift 2
command -v flock >/dev/null || flock() { perl "${0%/*}/flock.pl" "$@"; }

# The number stands in the lock file, so that whoever finds the lock kept knows whom to ask to stop.
echo $$ >"$server"

watch() {
  exec 3>&- 4<>"$users" 5<>"$server"
  flock --exclusive 4
  seconds=0
  until flock --exclusive --wait $((seconds > 0)) 5; do
    # SIGINT rolls back what is open and stops. SIGQUIT, after half a minute, stops at once and loses nothing committed.
    kill -$([ $seconds -lt 30 ] && echo INT || echo QUIT) "$(cat "$server")"
    seconds=$((seconds + 1))
  done
}

# Twice in the background: PostgreSQL must not find a child it does not know.
(watch &)
exec "$@"
