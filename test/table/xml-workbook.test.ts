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
