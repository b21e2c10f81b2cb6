#!/usr/bin/env bash
# Rechecks one large file by one process, by GNU parallel, by GNU parallel over ssh and by a Dask cluster of
# local workers, and compares the results byte for byte. Needs the Debian packages parallel,
# openssh-server and python3-distributed. Everything listens on the loopback interface only, and ssh has
# keys and a configuration that are made for this run.
#   bash test/bench/many-machines/try.sh RECORDS.ndjson [JOBS]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
records=$(realpath "$1")
jobs=${2:-3}
node=$(command -v node)
jiebang=("$node" "$here/../../../dist/cli/main.js" recheck --format ndjson)
work=$(mktemp -d)
cluster=()
closing() {
  for process in "${cluster[@]}"; do kill "$process" 2>/dev/null || true; done
  wait || true
  rm -rf "$work"
}
trap closing EXIT

# Ends with 1 where a record is not upheld: that is an answer. 2 is a failure.
answered() { "$@" || [ $? -eq 1 ]; }
say() { printf '%-28s %6.1f s  %s\n' "$1" "$2" "$3"; }
began() { date +%s.%N; }
since() { echo "$(began) - $1" | bc; }

start=$(began)
answered "${jiebang[@]}" "$records" > "$work/one"
say 'one process' "$(since "$start")" "$(sha256sum < "$work/one" | cut -c 1-16)"

start=$(began)
# The exit code of parallel is the number of blocks with a record that is not upheld.
parallel --will-cite --keep-order --jobs "$jobs" --pipepart --block 8M --arg-file "$records" \
  "${jiebang[*]} - || [ \$? -eq 1 ]" > "$work/parallel"
say "GNU parallel, $jobs jobs" "$(since "$start")" "$(sha256sum < "$work/parallel" | cut -c 1-16)"
cmp "$work/one" "$work/parallel"

# Two nodes, which are two addresses of this machine. The records travel over the connection.
ssh-keygen -q -t ed25519 -N '' -f "$work/key"
cp "$work/key.pub" "$work/authorized"
[ -d /run/sshd ] || mkdir /run/sshd
/usr/sbin/sshd -D -e -p 18787 -h "$work/key" -f /dev/null -o ListenAddress=127.0.0.1 -o ListenAddress=127.0.0.2 \
  -o "AuthorizedKeysFile=$work/authorized" -o StrictModes=no -o "PidFile=$work/sshd.pid" 2> "$work/sshd" &
cluster+=($!)
ssh="ssh -p 18787 -i $work/key -o IdentitiesOnly=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=$work/known -o LogLevel=ERROR"
for _ in $(seq 20); do
  $ssh -o ConnectTimeout=1 127.0.0.2 true 2> "$work/ssh" && break
  sleep 0.5
done
start=$(began)
parallel --will-cite --keep-order --pipe --block 8M --ssh "$ssh" --sshlogin 2/127.0.0.1,2/127.0.0.2 \
  "${jiebang[*]} - || [ \$? -eq 1 ]" < "$records" > "$work/ssh-parallel"
say 'GNU parallel over ssh' "$(since "$start")" "$(sha256sum < "$work/ssh-parallel" | cut -c 1-16)"
cmp "$work/one" "$work/ssh-parallel"

python=/usr/bin/python3
(cd "$work" && exec "$python" -m distributed.cli.dask_scheduler --host 127.0.0.1 --port 18786 \
  --no-dashboard) > "$work/scheduler" 2>&1 &
cluster+=($!)
for _ in $(seq "$jobs"); do
  (cd "$work" && exec "$python" -m distributed.cli.dask_worker tcp://127.0.0.1:18786 --host 127.0.0.1 \
    --nthreads 1 --no-dashboard) >> "$work/workers" 2>&1 &
  cluster+=($!)
done
start=$(began)
"$python" "$here/dask_recheck.py" tcp://127.0.0.1:18786 "$records" "$work/dask" "${jiebang[@]}" - \
  || { cat "$work/scheduler" "$work/workers"; exit 1; }
say "Dask, $jobs workers" "$(since "$start")" "$(sha256sum < "$work/dask" | cut -c 1-16)"
cmp "$work/one" "$work/dask"
echo 'all results are the same, byte for byte'
