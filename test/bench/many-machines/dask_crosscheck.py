"""Cross-checks whole files on the workers of a Dask cluster: the bytes of one process.

    python3 dask_crosscheck.py SCHEDULER RECORDS RESULTS PROGRAM...

PROGRAM is `node part.mjs`, beside this file. Records that are bound together by the demand, the entry or the
project that they name come to one part. What rows over all files need is gathered from every part first and
merged; then each part is cross-checked with it.
"""
import json
import subprocess
import sys
import unicodedata

from dask.distributed import Client

PARTS = 24
NARROW = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}


def through(program, task, payload):
    """What the program answers to a task."""
    text = json.dumps(payload, ensure_ascii=False).encode()
    done = subprocess.run([*program, task], input=text, stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)


def names_in(line):
    """The demand, entry and project that a record names, as texts are compared."""
    try:
        subject = json.loads(line)["subject"]
    except (ValueError, KeyError, TypeError):
        return []
    if not isinstance(subject, dict):
        return []
    return [
        (level, unicodedata.normalize("NFC", name).translate(NARROW).strip())
        for level, name in subject.items()
        if isinstance(name, str)
    ]


def files_of(lines):
    """The numbers of lines that belong together through any name; those without one are together."""
    root = {}

    def find(name):
        while root.setdefault(name, name) != name:
            root[name] = root[root[name]]
            name = root[name]
        return name

    keys = []
    for line in lines:
        first, *others = names_in(line) or [("none", "")]
        for other in others:
            root[find(other)] = find(first)
        keys.append(first)
    files = {}
    for index, key in enumerate(keys):
        files.setdefault(find(key), []).append(index)
    return list(files.values())


def main():
    scheduler, records, results, *program = sys.argv[1:]
    client = Client(scheduler)
    with open(records, encoding="utf-8") as file:
        lines = [line for line in file.read().split("\n") if line.strip()]
    dealt = [[] for _ in range(PARTS)]
    for number, indexes in enumerate(files_of(lines)):
        dealt[number % PARTS].extend(indexes)
    parts = []
    for indexes in (sorted(part) for part in dealt if part):
        parts.append({"indexes": indexes, "lines": [lines[index] for index in indexes]})

    def all_through(task, payloads):
        futures = [client.submit(through, program, task, each, pure=False) for each in payloads]
        return client.gather(futures)

    across = through(program, "merge", all_through("gather", parts))
    checked = all_through("check", [{**part, "across": across} for part in parts])
    with open(results, "w", encoding="utf-8", newline="") as out:
        out.write(through(program, "join", checked))
    print(f"{len(parts)} parts, {len(client.scheduler_info()['workers'])} workers at the end")
    client.close()


if __name__ == "__main__":
    main()
