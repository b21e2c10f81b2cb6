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
