import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { misshapen } from '../../src/table/mapping.js';
import { mappingSchema } from '../../src/table/mapping-schema.js';
import { kinds, mappingIn } from '../cases/tables/files.js';

const accepts = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(mappingSchema);

const GRANT = { kind: 'grant', columns: { 编号: 'id' } };
const CHILD = { key: ['编号'], to: 'facts.sources', columns: { 级别: 'level' } };
const withColumn = (column: unknown) => ({ ...GRANT, columns: { 编号: column } });

describe('the schema of mapping files', () => {
  it.each([...kinds(), '_messy'])('accepts the mapping of %s, as the reader does', (folder) => {
    const mapping = mappingIn(folder);
    expect(accepts(mapping), JSON.stringify(accepts.errors)).toBe(true);
    expect(misshapen(mapping)).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['an empty list', []],
    ['no kind', { columns: GRANT.columns }],
    ['no columns', { kind: 'grant' }],
    ['columns without a column', { ...GRANT, columns: {} }],
    ['a key that is not known', { ...GRANT, sheets: '表' }],
    ['a kind column without its heading', { ...GRANT, kind: { words: {} } }],
    ['a column without a target', withColumn({ unit: '元' })],
    ['a unit that is none', withColumn({ to: 'id', unit: '千元' })],
    ['an option that cannot be said otherwise', withColumn({ to: 'id', down: false })],
    ['a word that stands for an object', withColumn({ to: 'id', words: { 是: {} } })],
    ['three rows of headings', { ...GRANT, headingRows: [1, 2, 3] }],
    ['a row of headings before the first', { ...GRANT, headingRows: [0] }],
    ['a list without a key', { ...GRANT, children: { 来源: { ...CHILD, key: [] } } }],
    [
      'a list within a list that is none',
      { ...GRANT, children: { 来源: { ...CHILD, children: { 甲: {} } } } },
    ],
  ])('refuses %s, as the reader does', (_, mapping) => {
    expect(accepts(mapping)).toBe(false);
    expect(misshapen(mapping)).not.toEqual([]);
  });

  it.each<[string, unknown]>([
    ['a list', { ...GRANT, children: { 来源: CHILD } }],
    [
      'rows that a list takes by a word, or by one of several',
      { ...GRANT, children: { 来源: { ...CHILD, where: { 阶段: ['甲', '乙'], 类: '丙' } } } },
    ],
    [
      'every option of a column',
      withColumn({
        to: 'id',
        empty: 'none',
        none: ['无'],
        absent: ['/'],
        words: { 甲: null, 乙: [1] },
        parted: ['|'],
        time: 'dropped',
        down: true,
        optional: true,
      }),
    ],
  ])('accepts %s, as the reader does', (_, mapping) => {
    expect(accepts(mapping), JSON.stringify(accepts.errors)).toBe(true);
    expect(misshapen(mapping)).toEqual([]);
  });
});
