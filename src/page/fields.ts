import { type Described, type Field, fieldsOf } from '../dictionary.js';
import type { Language } from '../index.js';
import { numberedLabel } from '../messages/labels.js';
import type { Path } from './tree.js';

/** A field of a form with what lies inside it; of a list, inside one of its items. */
export interface Branch {
  readonly key: string;
  readonly field: Field;
  readonly inside: readonly Branch[];
}

/** The fields of the dictionary as they lie in one another, in its order. */
export function branchesOf(of: Described): readonly Branch[] {
  const fields = fieldsOf(of);
  const below = (prefix: string): Branch[] =>
    fields
      .filter(({ path }) => path.startsWith(prefix) && !path.slice(prefix.length).includes('.'))
      .map((field) => ({
        key: field.path.slice(prefix.length),
        field,
        inside: below(field.type === 'list' ? `${field.path}.*.` : `${field.path}.`),
      }));
  // The facts of a kind begin under `facts`, which is a field of the record.
  return below(fields.some(({ path }) => path.startsWith('facts.')) ? 'facts.' : '');
}

/** A field's label with the numbers of the items above it. */
export const labelOf = (
  field: Pick<Field, 'label' | 'numbered'>,
  path: Path,
  language: Language,
): string => numberedLabel(field, path.join('.'), language);
