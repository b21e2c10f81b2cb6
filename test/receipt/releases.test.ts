import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULE_SET } from '../../src/receipt/index.js';
import { ROOT } from '../house/sources.js';
import { isBreaking, quietChanges, releasesIn } from './releases.js';

const changelog = readFileSync(`${ROOT}CHANGELOG.md`, 'utf8');

describe('a changed answer is breaking', () => {
  it('the changelog: no release has another rule set than the one before it without being breaking', () => {
    const [newest, ...older] = releasesIn(changelog);
    expect(newest?.version).toBe(RULE_SET.version);
    // What is not released yet has the rule set of the code; every release states its own.
    expect(older.filter(({ rules }) => rules === undefined)).toEqual([]);
    const releases = [{ version: RULE_SET.version, rules: RULE_SET.rules }, ...older];
    expect(quietChanges(releases)).toEqual([]);
    expect([undefined, RULE_SET.rules]).toContain(newest?.rules);
  });

  it.each([
    ['0.1.0', '0.1.1', false],
    ['0.1.0', '0.2.0', true],
    ['0.9.0', '1.0.0', true],
    ['1.1.0', '1.2.0', false],
    ['1.1.0', '1.1.1', false],
    ['1.9.9', '2.0.0', true],
  ])('from %s to %s: %s', (before, version, breaking) => {
    expect(isBreaking(before, version)).toBe(breaking);
  });

  it('a patch with another rule set is found, one with the same is none', () => {
    const [one, other] = ['a'.repeat(64), 'b'.repeat(64)];
    const written = (rules: string) =>
      releasesIn(
        `# Changelog\n\n## 0.2.1\n\nRule set: \`${rules}\`\n\n## 0.2.0 (2026-12-01)\n\nRule set: \`${one}\`\n`,
      );
    expect(quietChanges(written(other))).toEqual(['0.2.1']);
    expect(quietChanges(written(one))).toEqual([]);
  });
});
