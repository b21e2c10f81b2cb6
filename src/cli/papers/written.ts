import type { Document } from '../../report/document.js';
import { html } from '../../report/written/html.js';
import { markdown } from '../../report/written/markdown.js';
import { text } from '../../report/written/text.js';
import type { ReportName } from '../formats/format.js';

/** A report as it is written down, in pieces. */
export function written(
  document: Document,
  name: Exclude<ReportName, 'xlsx'>,
  colour: boolean,
): Iterable<string> {
  switch (name) {
    case 'text':
      return text(document, colour);
    case 'markdown':
      return markdown(document);
    case 'html':
    case 'worksheet':
      return html(document);
  }
}
