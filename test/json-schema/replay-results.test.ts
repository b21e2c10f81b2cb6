import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { jsonSchema } from '../../src/json-schema.js';
import { type Replayed, type ReplayResult, replay } from '../../src/lifecycle/index.js';
import { invalidDocket, replayResult } from '../../src/schemas.js';
import { validDocket } from '../../src/testing/index.js';
import { docketOf, otherFirmsProject, regularActs, the, until } from '../lifecycle/histories.js';
import { runs } from '../properties/runs.js';
import { validator } from './ajv.js';
import { changedAt, placesIn, withStrangeKey } from './mutations.js';

/** What the schema says of a result is what the types say. */
const schema: z.ZodType<ReplayResult> = replayResult;
const accepts = validator('docket.result');

function expectAccepted(result: ReplayResult): void {
  expect(schema.safeParse(result).error).toBeUndefined();
  expect(accepts(result)).toBe(true);
}

const examples = JSON.parse(
  readFileSync(new URL('../../docs/examples/dockets.json', import.meta.url), 'utf8'),
) as { id: string; acts: unknown[] }[];

describe('real replays satisfy the schema of their results, to zod and to a standard validator', () => {
  it.each(examples.map((docket) => [docket.id, docket] as const))(
    'of the example %s',
    (_, docket) => {
      const result = replay(docket);
      expect(result.verdict).not.toBe('invalid');
      expectAccepted(result);
    },
  );

  it('of histories from collection to acceptance, and of what is left when any act was not recorded', () => {
    for (const acts of [regularActs, otherFirmsProject]) {
      expectAccepted(replay(docketOf(acts)));
      for (const [left] of acts.entries()) {
        expectAccepted(replay(docketOf(acts.filter((_, place) => place !== left))));
      }
    }
  });

  it('of one in which an act is only pointed out', () => {
    const less = the('sign-contract', { amount: '1万元', on: '2024-10-31' });
    const result = replay(docketOf([...until('accept-project'), less])) as Replayed;
    expect(result.acts.at(-1)?.steps).toMatchObject([{ rule: 'S.record', modality: 'advise' }]);
    expectAccepted(result);
  });

  it('of random dockets, also with acts in any order, acts of another, and something that is none', () => {
    const mixed = fc
      .tuple(validDocket(), validDocket(5), fc.array(fc.jsonValue(), { maxLength: 3 }))
      .chain(([docket, other, none]) =>
        fc
          .shuffledSubarray([...docket.acts, ...other.acts, ...none])
          .map((acts) => ({ ...docket, acts: acts as unknown[] })),
      );
    fc.assert(
      fc.property(fc.oneof(validDocket(), mixed), (docket) => expectAccepted(replay(docket))),
      runs(150),
    );
  });

  it.each([
    undefined,
    null,
    7,
    'no docket',
    [],
    {},
    { id: 'D' },
    { id: 'D', acts: 1, edition: 'x' },
  ])('of %j, which is no docket', (data) => {
    const result = replay(data);
    expect(invalidDocket.safeParse(result).error).toBeUndefined();
    expectAccepted(result);
  });
});

describe('the schema refuses what no replay gives', () => {
  const result = replay(docketOf(regularActs.slice(0, 12))) as Replayed;

  it('a guide within an application, and a kind of a docket', () => {
    const [project] = result.state.projects;
    expect(project).toBeDefined();
    const application = { ...project?.application, guide: null };
    const projects = [{ ...project, application }];
    expect(schema.safeParse({ ...result, state: { ...result.state, projects } }).success).toBe(
      false,
    );
    expect(schema.safeParse({ ...replay(null), kind: 'grant' }).success).toBe(false);
  });

  it.each(placesIn(result).map((path) => [path.join('.'), path] as const))(
    'a strange value, or a strange key, at %s',
    (where, path) => {
      // A finding shows whatever its rule looked at, and a decision the facts it was given.
      const free = /\.facts(\.|$)/.test(where);
      const other = changedAt(result, path, { 未知项: 1 });
      expect([accepts(other), schema.safeParse(other).success]).toEqual([free, free]);
      const stranger = withStrangeKey(result, path);
      expect(accepts(stranger)).toBe(free || stranger === result);
    },
  );

  it('states once what stands in it many times', () => {
    const { $defs } = jsonSchema('docket.result') as { $defs: object };
    expect(Object.keys($defs)).toEqual(
      expect.arrayContaining(['statuses', 'stepFinding', 'docketState']),
    );
  });
});
