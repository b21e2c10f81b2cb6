import { deflateRawSync } from 'node:zlib';

/** A file in an archive; `said` is the size that the archive says it has, where that is a lie. */
interface Entry {
  readonly name: string;
  readonly text: string;
  readonly said?: number | undefined;
}

const NO_CHECKSUM = 0;

/** An archive that says what it is told to say. Its checksums are none: nobody reads them before the sizes. */
function zipOf(entries: readonly Entry[]): Uint8Array {
  const [files, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const { name, text, said } of entries) {
    const [named, packed] = [Buffer.from(name), deflateRawSync(text)];
    const sizes = Buffer.alloc(16);
    sizes.writeUInt32LE(NO_CHECKSUM, 0);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(said ?? Buffer.byteLength(text), 8);
    sizes.writeUInt16LE(named.length, 12);
    const local = Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 0, 0]);
    files.push(local, sizes, named, packed);
    const central = Buffer.from([0x50, 0x4b, 1, 2, 20, 0, 20, 0, 0, 0, 8, 0, 0, 0, 0, 0]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(central, sizes, place, named);
    at += local.length + sizes.length + named.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...files, ...directory, end]));
}

const OOXML = 'http://schemas.openxmlformats.org';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const relation = (type: string, target: string) =>
  `${HEAD}<Relationships xmlns="${OOXML}/package/2006/relationships"><Relationship Id="r1" Type="${OOXML}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;

/** A workbook of one sheet with what stands in it, before it (`doctype`) and behind its rows. */
export function workbook(
  rows: string,
  { doctype = '', after = '', said }: { doctype?: string; after?: string; said?: number } = {},
): Uint8Array {
  return zipOf([
    {
      name: '[Content_Types].xml',
      text: `${HEAD}<Types xmlns="${OOXML}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    { name: '_rels/.rels', text: relation('officeDocument', 'xl/workbook.xml') },
    {
      name: 'xl/workbook.xml',
      text: `${HEAD}<workbook xmlns="${OOXML}/spreadsheetml/2006/main" xmlns:r="${OOXML}/officeDocument/2006/relationships"><sheets><sheet name="甲" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: relation('worksheet', 'worksheets/sheet1.xml'),
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      text: `${HEAD}${doctype}<worksheet xmlns="${OOXML}/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${after}</worksheet>`,
      said,
    },
  ]);
}

/** An OpenDocument sheet with what stands in its table. */
export function openDocument(rows: string, said?: number): Uint8Array {
  const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
  return zipOf([
    { name: 'mimetype', text: 'application/vnd.oasis.opendocument.spreadsheet' },
    {
      name: 'META-INF/manifest.xml',
      text: `${HEAD}<manifest:manifest xmlns:manifest="${OASIS}:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>`,
    },
    {
      name: 'styles.xml',
      text: `${HEAD}<office:document-styles xmlns:office="${OASIS}:office:1.0"/>`,
    },
    {
      name: 'content.xml',
      text: `${HEAD}<office:document-content xmlns:office="${OASIS}:office:1.0" xmlns:table="${OASIS}:table:1.0" xmlns:text="${OASIS}:text:1.0"><office:body><office:spreadsheet><table:table table:name="甲">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
      said,
    },
  ]);
}
