import { describe, expect, it } from 'vitest';
import { read } from '../../src/table/read/index.js';
import { damageOf } from '../../src/table/scalar.js';

/** The cell of an XML workbook that bears the style `own`. */
async function cellOf(styles: string) {
  const found = await read(
    new TextEncoder().encode(
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">' +
        `<Styles>${styles}</Styles><Worksheet ss:Name="表"><Table><Row><Cell ss:StyleID="own"><Data ss:Type="Number">0.3</Data></Cell></Row></Table></Worksheet></Workbook>`,
    ),
  );
  if ('refused' in found) throw new Error(found.refused.code);
  return found.sheets[0]?.rows[0]?.[0] ?? '';
}

const style = (id: string, format: string, parent = '') =>
  `<Style ss:ID="${id}"${parent === '' ? '' : ` ss:Parent="${parent}"`}>${format === '' ? '' : `<NumberFormat ss:Format="${format}"/>`}<Font/></Style>`;

describe('the format of a cell of an XML workbook', () => {
  it.each([
    ['the one from which its style descends, where it has none', style('own', '', 'base')],
    ['the same where its style says nothing', '<Style ss:ID="own" ss:Parent="base"/>'],
  ])('is %s', async (_, own) => {
    expect(damageOf(await cellOf(style('base', '0%') + own))).toBe('number-format');
  });

  it('is its own before the one from which its style descends', async () => {
    const comma = style('base', '#,##0.00');
    expect(damageOf(await cellOf(comma + style('own', '0%', 'base')))).toBe('number-format');
    const percent = style('base', '0%');
    expect(await cellOf(percent + style('own', '0.00', 'base'))).toEqual({ number: '0.3' });
  });
});

describe('the styles of an XML workbook', () => {
  it('may descend from one another in a long chain, which is gone through once', async () => {
    const LONG = 20_000;
    const links = Array.from({ length: LONG }, (_, at) => style(`s${at}`, '', `s${at + 1}`));
    const all = [style('own', '', 's0'), ...links, style(`s${LONG}`, '0%')].join('');
    expect(damageOf(await cellOf(all))).toBe('number-format');
    // Were the chain gone through for each of them, this would take minutes.
    const cells = Array.from(
      { length: LONG },
      (_, at) => `<Row><Cell ss:StyleID="s${at}"><Data ss:Type="Number">1</Data></Cell></Row>`,
    );
    const book = `<?xml version="1.0"?><Workbook xmlns:ss="s"><Styles>${all}</Styles><Worksheet ss:Name="表"><Table>${cells.join('')}</Table></Worksheet></Workbook>`;
    const found = await read(new TextEncoder().encode(book));
    if ('refused' in found) throw new Error(found.refused.code);
    expect(found.sheets[0]?.rows.every(([cell]) => damageOf(cell ?? '') === 'number-format')).toBe(
      true,
    );
  });

  it('may descend from one another in a ring, which says nothing', async () => {
    const ring = style('own', '', 'other') + style('other', '', 'own');
    expect(await cellOf(ring)).toEqual({ number: '0.3' });
  });
});

it('a formula of an XML workbook that reaches over many cells is read as any other', async () => {
  const MANY = 10_000;
  const array =
    '<Cell ss:ArrayRange="RC:RC[9]" ss:Formula="=1"><Data ss:Type="Number">1</Data></Cell>';
  const row = `<Row>${array}<Cell><Data ss:Type="Number">2</Data></Cell></Row>`;
  const book = `<?xml version="1.0"?><Workbook xmlns:ss="s"><Worksheet ss:Name="表"><Table>${row.repeat(MANY)}</Table></Worksheet></Workbook>`;
  const found = await read(new TextEncoder().encode(book));
  if ('refused' in found) throw new Error(found.refused.code);
  expect(found.sheets[0]?.rows.at(-1)).toEqual([{ number: '1', computed: true }, { number: '2' }]);
});

describe('a tag of an XML workbook', () => {
  it('is read by whichever quotes its attributes stand in', async () => {
    const sheet = `<Worksheet ss:Name='表'><Table><Row ss:Index = "2"><Cell ss:Index='3' ss:Formula='=IF(A1="是",1,2)'><Data ss:Type='Number'>5</Data></Cell></Row></Table></Worksheet>`;
    const found = await read(
      new TextEncoder().encode(
        `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${sheet}</Workbook>`,
      ),
    );
    const cell = { number: '5', computed: true };
    expect(found).toMatchObject({ sheets: [{ name: '表', rows: [[], ['', '', cell]] }] });
  });
});

describe('the value of a cell of an XML workbook', () => {
  const DAYS = '<Style ss:ID="day"><NumberFormat ss:Format="yyyy\\-mm\\-dd"/></Style>';
  const readAs = async (type: string, value: string, formula = '') => {
    const style = type === 'DateTime' ? ' ss:StyleID="day"' : '';
    const found = await read(
      new TextEncoder().encode(
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">' +
          `<Styles>${DAYS}</Styles><Worksheet ss:Name="表"><Table><Row><Cell${style}${formula}><Data ss:Type="${type}">${value}</Data></Cell></Row></Table></Worksheet></Workbook>`,
      ),
    );
    if ('refused' in found) throw new Error(found.refused.code);
    return found.sheets[0]?.rows[0]?.[0] ?? '';
  };

  it.each([
    ['Number', '0x10'],
    ['Number', '12abc'],
    ['Number', '1,000'],
    ['Number', 'NaN'],
    ['Number', '1e400'],
    ['Boolean', '2'],
    ['Boolean', '是'],
    ['DateTime', '2024-06-31T00:00:00.000'],
    ['DateTime', '2023-02-29'],
    ['DateTime', '45473'],
    ['DateTime', 'null'],
  ])('as a %s that is none, %s, is damage', async (type, value) => {
    expect(damageOf(await readAs(type, value))).toBe('error-cell');
    expect(damageOf(await readAs(type, value, ' ss:Formula="=RC[1]"'))).toBe('error-cell');
  });

  it.each(['Number', 'Boolean', 'DateTime', 'String'])(
    'as a %s in which nothing stands is empty, and of a formula lacks',
    async (type) => {
      for (const nothing of ['', ' ']) {
        if (type !== 'String') expect(await readAs(type, nothing)).toBe('');
        const ofFormula = damageOf(await readAs(type, nothing, ' ss:Formula="=RC[1]"'));
        expect(ofFormula).toBe(type === 'String' ? undefined : 'error-cell');
      }
    },
  );

  it.each([
    ['Number', '1e3', { number: '1000' }],
    ['Number', '+.5', { number: '0.5' }],
    ['Number', '<B>900</B>', { number: '900' }],
    ['Number', '<![CDATA[900]]>', { number: '900' }],
    ['Boolean', 'TRUE', { boolean: true }],
    ['Boolean', '0', { boolean: false }],
    ['DateTime', '2024-02-29T00:00:00.000', { date: '2024-02-29' }],
    ['DateTime', '2024-06-30 00:00:00', { date: '2024-06-30' }],
    ['String', '0x10', '0x10'],
    ['String', '甲<![CDATA[<乙> & &lt;]]>丙', '甲<乙> & &lt;丙'],
    ['String', '甲&lt;![CDATA[', '甲<![CDATA['],
  ])('as a %s, %s, is read', async (type, value, expected) => {
    expect(await readAs(type, value)).toEqual(expected);
  });
});
