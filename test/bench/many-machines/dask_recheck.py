"""Rechecks a file of records on the workers of a Dask cluster, block by block, in the order of the file.

    python3 dask_recheck.py SCHEDULER RECORDS RESULTS COMMAND...

Every block of the file goes through COMMAND, a filter. Results are written in the order of the records.
"""
import subprocess
import sys

from dask.bytes import read_bytes
from dask.distributed import Client


def through(command, block):
    """The output of the filter for a block. 0: all upheld; 1: some are not; anything else: it failed."""
    done = subprocess.run(command, input=block, stdout=subprocess.PIPE, check=False)
    if done.returncode not in (0, 1):
        raise RuntimeError(f"{command} ended with {done.returncode}")
    return done.stdout


def main():
    scheduler, records, results, *command = sys.argv[1:]
    client = Client(scheduler)
    _, [blocks] = read_bytes(records, delimiter=b"\n", blocksize="8MiB", sample=False)
    futures = client.map(through, [command] * len(blocks), client.compute(blocks), pure=False)
    with open(results, "wb") as out:
        for future in futures:
            out.write(future.result())
            future.release()
    workers = {address for address in client.scheduler_info()["workers"]}
    print(f"{len(blocks)} blocks on {len(workers)} workers")
    client.close()


if __name__ == "__main__":
    main()
