import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CrossFinding, crossCheck } from '../../src/index.js';

const lines = (name: string) =>
  readFileSync(new URL(`../cases/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const placeOf = ({ index, id, path }: CrossFinding['at']) => ({ index, id, path });

function answerTo(records: readonly unknown[]) {
  return crossCheck(records).subjects.map(({ subject, verdict, findings, records: filed }) => ({
    subject,
    verdict,
    findings: findings.map(({ check, weight, at, against }) => ({
      check,
      weight,
      at: placeOf(at),
      against: against.map(placeOf),
    })),
    onFile: Object.fromEntries(
      filed.flatMap(({ index, onFile }) => (onFile === undefined ? [] : [[index, onFile.verdict]])),
    ),
  }));
}

describe('whole files: regular ones, one joined fact changed, lawful turns that look like faults', () => {
  for (const { case: name, records, expect: expected } of lines('crosscheck.ndjson')) {
    it(name, () => expect(answerTo(records)).toEqual(expected.subjects));
  }
});

describe('a file whose records are upheld one by one and contradict each other', () => {
  it('overturns nine of them on the file, each by a record that proves otherwise', () => {
    const [file] = crossCheck(lines('crosscheck-story.ndjson')).subjects;
    const overturned = file?.records.filter(({ onFile }) => onFile?.verdict === 'overturned') ?? [];
    expect(overturned.map(({ id }) => id).sort()).toEqual(
      ['J03', 'J04', 'J05', 'J08', 'J10', 'J11-1', 'J11-2', 'J11-3', 'J14'].sort(),
    );
    for (const { index } of overturned) {
      const proofs = file?.findings.filter((one) => one.at.index === index && one.proves) ?? [];
      expect(proofs.length).toBeGreaterThan(0);
      for (const { against } of proofs) expect(against.length).toBeGreaterThan(0);
    }
  });
});
