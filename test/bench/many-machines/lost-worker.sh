#!/usr/bin/env bash
# Rechecks and cross-checks one file on a Dask cluster of three workers, of which one is killed in the middle,
# and compares the results byte for byte with those of one process. Needs the Debian package
# python3-distributed; without it nothing is tried, and that is said. Loopback only.
#   bash test/bench/many-machines/lost-worker.sh RECORDS.ndjson
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
records=$(realpath "$1")
python=/usr/bin/python3
node=$(command -v node)
jiebang=("$node" "$here/../../../dist/cli/main.js")
if ! "$python" -c 'import distributed' 2>/dev/null; then
  echo 'NOT TRIED: python3-distributed is not installed, so nothing is known of the loss of a worker' >&2
  exit 3
fi
work=$(mktemp -d)
cluster=()
closing() {
  for process in "${cluster[@]}"; do kill "$process" 2>/dev/null || true; done
  wait || true
  rm -rf "$work"
}
trap closing EXIT

# 1 is an answer: a record is not upheld, a file is not consistent. 2 is a failure.
answered() { "$@" || [ $? -eq 1 ]; }

# Begins a cluster of three workers, without a nanny that would start a lost one anew.
begin_cluster() {
  (cd "$work" && exec "$python" -m distributed.cli.dask_scheduler --host 127.0.0.1 --port "$1" \
    --no-dashboard) > "$work/scheduler" 2>&1 &
  cluster=($!)
  for _ in 1 2 3; do
    (cd "$work" && exec "$python" -m distributed.cli.dask_worker "tcp://127.0.0.1:$1" --host 127.0.0.1 \
      --nthreads 1 --no-nanny --no-dashboard) >> "$work/workers" 2>&1 &
    cluster+=($!)
  done
}

# Runs a program on the cluster and kills the last worker while it is at work.
with_a_loss() {
  local name=$1 before=$2
  shift 2
  "$@" > "$work/said" 2>&1 &
  local program=$!
  sleep "$before"
  kill -0 "$program" 2>/dev/null || { cat "$work/said"; echo "$name: over before the loss" >&2; exit 1; }
  kill -9 "${cluster[3]}"
  echo "$name: a worker was killed after $before s"
  wait "$program" || { cat "$work/said" "$work/scheduler" "$work/workers"; exit 1; }
  cat "$work/said"
  for process in "${cluster[@]}"; do kill "$process" 2>/dev/null || true; done
}

answered "${jiebang[@]}" recheck --format ndjson "$records" > "$work/rechecked"
answered "${jiebang[@]}" crosscheck --format ndjson "$records" > "$work/crosschecked"

begin_cluster 18796
with_a_loss recheck "${BEFORE:-4}" "$python" "$here/dask_recheck.py" tcp://127.0.0.1:18796 "$records" \
  "$work/dask-rechecked" "${jiebang[@]}" recheck --format ndjson -
cmp "$work/rechecked" "$work/dask-rechecked"

begin_cluster 18797
with_a_loss crosscheck "${BEFORE:-8}" "$python" "$here/dask_crosscheck.py" tcp://127.0.0.1:18797 \
  "$records" "$work/dask-crosschecked" "$node" "$here/part.mjs"
cmp "$work/crosschecked" "$work/dask-crosschecked"
echo 'both are the same as in one process, byte for byte'
