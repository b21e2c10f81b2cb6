import type { DataError, Json, Language } from '../../index.js';
import type { texts } from '../speech.js';
import { jsonAt, type Path } from '../tree.js';

/** What every field of the form is given. */
export interface Form {
  readonly record: Json;
  readonly language: Language;
  readonly say: (typeof texts)[Language];
  readonly errors: readonly Pick<DataError, 'path' | 'message'>[];
  readonly put: (path: Path, value: Json | undefined) => void;
}

export const idOf = (path: Path): string => path.join('.');

export const at = ({ record }: Form, path: Path): Json | undefined => jsonAt(record, path);

/** What is wrong at a place itself, not inside it. */
export const errorsAt = ({ errors }: Form, path: Path): readonly string[] =>
  errors.filter((error) => error.path === idOf(path)).map(({ message }) => message);
