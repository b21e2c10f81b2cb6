import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as main from '../../src/index.js';
import { readAct, replay } from '../../src/lifecycle/index.js';
import { entryPoints, ROOT } from '../house/sources.js';
import { llmsPage } from './documents/llms.js';

const { text } = llmsPage();

const BAD: readonly unknown[] = [undefined, null, 0, 'x', [], [null], {}, { id: {} }, () => 1];

describe('what a program reads of the library (docs/llms.txt)', () => {
  it.each(entryPoints())('%s: every name that it exports is listed', async (name, path) => {
    const line = text.split('\n').find((each) => each.startsWith(`- \`jiebang${name.slice(1)}\`:`));
    const listed = line?.replace(/^.*?: /, '').split(', ');
    const exported = Object.keys(await import(pathToFileURL(`${ROOT}${path}`).href));
    expect(listed).toEqual(expect.arrayContaining(exported));
  });

  it.each<[string, (data: never) => unknown]>([
    ['recheck', main.recheck],
    ['recheckAll', (data) => [...main.recheckAll([data])]],
    ['crossCheck', (data) => main.crossCheck([data])],
    ['readFacts', (data) => main.readFacts('grant', data)],
    ['readEdition', main.readEdition],
    ['readAct', readAct],
    ['replay', replay],
    ['parseMoney', main.parseMoney],
  ])('%s answers, as it says', (name, ask) => {
    expect(text).toContain(`\`${name}\``);
    for (const data of BAD) expect(() => ask(data as never)).not.toThrow();
  });

  it.each<[string, (data: never) => unknown]>([
    ['determine', (data) => main.determine('grant', data, { decidedOn: '2024-06-30' })],
    ['judge', (data) => main.judge('grant', data, { decidedOn: '2024-06-30' })],
    ['largestGrant', main.largestGrant],
  ])('%s throws on what it should not be given, as it says', (name, ask) => {
    expect(text).toContain(`\`${name}\``);
    expect(() => ask(null as never)).toThrow();
  });
});
