import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { crossCheck } from '../../src/index.js';

const read = (name: string) =>
  readFileSync(new URL(`../../docs/examples/${name}`, import.meta.url), 'utf8');

describe('the example of a file that contradicts itself', () => {
  const records = read('contradictory-file.ndjson')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const story = read('contradictory-file.md');
  const [file, ...others] = crossCheck(records).subjects;

  it('is one file, marked as invented, in which no record is overturned by itself', () => {
    expect(others).toEqual([]);
    expect(file?.records).toHaveLength(18);
    for (const { meta } of records) expect(meta).toEqual({ synthetic: true });
    expect(file?.records.filter(({ verdict }) => verdict === 'overturned')).toEqual([]);
  });

  it('comes on the file to what the story tells', () => {
    const changed = file?.records.flatMap(({ id, onFile }) =>
      onFile === undefined ? [] : [[id, onFile.verdict]],
    );
    expect(Object.fromEntries(changed ?? [])).toEqual({
      'CT-05': 'undetermined',
      'CT-10': 'overturned',
      'CT-12': 'overturned',
      'CT-14': 'overturned',
      'CT-17': 'overturned',
    });
    const told = story.match(/F\.[a-z-]+/g) ?? [];
    const found = file?.findings.map(({ check }) => check) ?? [];
    for (const check of told) expect(found).toContain(check);
  });
});
