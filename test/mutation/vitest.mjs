// What the tests import as `vitest` while mutants are tested: `describe` and `it` collect the tests, `expect`
// is vitest's own.
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect';
import * as chai from 'chai';

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect, {
  ...globalThis[ASYMMETRIC_MATCHERS_OBJECT],
});

/** Every test by its name, to be run one at a time. */
export const collected = new Map();
let within = [];

export function describe(name, body) {
  within = [...within, name];
  body();
  within = within.slice(0, -1);
}

export function it(name, body) {
  const full = [...within, name].join(' > ');
  collected.set(collected.has(full) ? `${full} (${collected.size})` : full, body);
}

const rows = (table) => table.map((row) => (Array.isArray(row) ? row : [row]));
const each = (define) => (table) => (name, body) =>
  rows(table).forEach((row, index) => void define(`${name} [${index}]`, () => body(...row)));

describe.each = each(describe);
it.each = each(it);
export const test = it;
export const beforeAll = (prepare) => prepare();
