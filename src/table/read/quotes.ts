/**
 * A markup of XML in whose tags every attribute stands in double quotes right behind its `=`: a tag in which one does not is
 * none to the parser, and what stands behind it comes into another place. A value holds no angle bracket that opens.
 */
export const doublyQuoted = (markup: string): string =>
  OTHERWISE.test(markup)
    ? markup.replace(TAG, (tag) => (OTHERWISE.test(tag) ? tag.replace(ATTRIBUTE, quoted) : tag))
    : markup;

const OTHERWISE = /=\s*'|\s=|=\s/u;
const TAG = /<[^\s<>!?/"'][^<>"']*(?:(?:"[^"<]*"|'[^'<]*')[^<>"']*)+>/gu;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

const quoted = (_: string, name: string, inDouble: string | undefined, inSingle = ''): string =>
  `${name}="${inDouble ?? inSingle.replaceAll('"', '&quot;')}"`;
