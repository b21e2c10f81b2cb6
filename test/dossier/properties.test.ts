import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CrossChecked, crossCheck, gatherAcross, mergeAcross } from '../../src/index.js';
import { runs } from '../properties/runs.js';

interface Plain {
  readonly decidedOn: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly subject?: { readonly demand?: string };
}

const FILES: readonly (readonly Plain[])[] = readFileSync(
  new URL('../cases/crosscheck.ndjson', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).records);

/** What is found, without the places in the input, which move with the order. */
function findings({ subjects }: CrossChecked): string[] {
  return subjects
    .flatMap(({ subject, findings: found }) =>
      found.map(({ check, weight, at, against, proves }) =>
        JSON.stringify([
          subject,
          check,
          weight,
          at.id,
          at.path,
          against.map(({ id, path }) => `${id} ${path}`).sort(),
          proves,
        ]),
      ),
    )
    .sort();
}

const aFile = fc.constantFrom(...FILES);

describe('what holds of every file', () => {
  it('the order of the input does not matter save among records of one day', () => {
    const shuffled = aFile
      .filter((file) => file.every(({ subject }) => subject?.demand !== 'D-other'))
      .chain((file) => fc.tuple(fc.constant(file), fc.shuffledSubarray([...file], whole(file))));
    fc.assert(
      fc.property(shuffled, ([file, mixed]) => {
        // Records of one day keep their order.
        const days = new Map<string, Plain[]>();
        for (const each of file)
          days.set(each.decidedOn, [...(days.get(each.decidedOn) ?? []), each]);
        const next = new Map([...days].map(([day, list]) => [day, list[Symbol.iterator]()]));
        const ordered = mixed.map(({ decidedOn }) => next.get(decidedOn)?.next().value);
        expect(findings(crossCheck(ordered))).toEqual(findings(crossCheck(file)));
      }),
      runs(40),
    );
  });

  it('a fact left out adds no contradiction and no breach', () => {
    const heavy = (checked: CrossChecked) =>
      new Set(
        checked.subjects.flatMap(({ findings: found }) =>
          found
            .filter(({ weight }) => weight !== 'D')
            .map(({ check, at }) => `${check} ${at.index}`),
        ),
      );
    const lessened = aFile.chain((file) =>
      fc.tuple(fc.constant(file), fc.nat(file.length - 1), fc.nat(1000)),
    );
    fc.assert(
      fc.property(lessened, ([file, n, choice]) => {
        const record = file[n];
        const keys = Object.keys(record?.facts ?? {});
        const { [keys[choice % keys.length] ?? '']: _, ...facts } = record?.facts ?? {};
        const less = crossCheck(file.map((each, at) => (at === n ? { ...each, facts } : each)));
        fc.pre(less.counts.invalid.length === 0);
        const before = heavy(crossCheck(file));
        for (const each of heavy(less)) expect(before).toContain(each);
      }),
      runs(150),
    );
  });

  it('records equal in everything are one, in whatever order their keys stand', () => {
    fc.assert(
      fc.property(aFile, fc.nat(1000), (file, n) => {
        const record = file[n % file.length];
        const turned = Object.fromEntries(Object.entries(record ?? {}).reverse());
        const twice = crossCheck([...file, turned]);
        expect(twice.counts.repeated).toEqual([file.length]);
        expect(twice.subjects).toEqual(crossCheck(file).subjects);
      }),
      runs(40),
    );
  });

  it('files spread over several machines give the answers of one', () => {
    fc.assert(
      fc.property(fc.subarray([...FILES], { minLength: 2, maxLength: 4 }), (files) => {
        // Files of one name are one file, and come to one machine.
        const demands = files.map((file) => new Set(file.map(({ subject }) => subject?.demand)));
        fc.pre(
          demands.every((one, n) =>
            demands.slice(n + 1).every((other) => [...one].every((each) => !other.has(each))),
          ),
        );
        const whole = crossCheck(files.flat());
        let at = 0;
        const parts = files.map((records) => {
          const indexes = records.map((_, n) => at + n);
          at += records.length;
          return { records, indexes };
        });
        const across = parts
          .map(({ records, indexes }) => gatherAcross(records, { indexes }))
          .reduceRight((all, each) => mergeAcross(each, all));
        const carried = JSON.parse(JSON.stringify(across));
        const subjects = parts.flatMap(
          ({ records, indexes }) => crossCheck(records, { indexes, across: carried }).subjects,
        );
        expect(subjects).toEqual(whole.subjects);
      }),
      runs(30),
    );
  });

  it('changes nothing that it is given', () => {
    fc.assert(
      fc.property(aFile, (file) => {
        const before = JSON.stringify(file);
        crossCheck(file);
        expect(JSON.stringify(file)).toBe(before);
      }),
      runs(10),
    );
  });
});

const whole = ({ length }: readonly unknown[]) => ({ minLength: length, maxLength: length });
