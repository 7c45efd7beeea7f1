#!/bin/sh
# supervise.sh USERS_LOCK SERVER_LOCK PROGRAM [ARGUMENT…]
#
# Becomes PROGRAM. PROGRAM and its children keep descriptor 3 (SERVER_LOCK, locked by the caller) open until they exit.
# Every user of the server holds USERS_LOCK shared. When the last user is gone, even after kill -9, the kernel grants
# the lock to the watch below, and the watch stops PROGRAM.
users=$1 server=$2
shift 2
command -v flock >/dev/null || flock() { perl "${0%/*}/flock.pl" "$@"; }

# Write the process id to the lock file, so that others know which process to stop.
echo $$ >"$server"

watch() {
  exec 3>&- 4<>"$users" 5<>"$server"
  flock --exclusive 4
  seconds=0
  until flock --exclusive --wait $((seconds > 0)) 5; do
    # SIGINT rolls back open transactions and stops. SIGQUIT, after 30 seconds, stops at once; committed data is safe.
    kill -$([ $seconds -lt 30 ] && echo INT || echo QUIT) "$(cat "$server")"
    seconds=$((seconds + 1))
  done
}

# Double fork: PostgreSQL must not find a child that it does not know.
(watch &)
exec "$@"
