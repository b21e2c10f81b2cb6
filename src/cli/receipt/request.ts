import { basename } from 'node:path';
import type { EmbeddedObject } from '../../receipt/statement.js';
import type { FurtherSheet } from '../../report/about.js';
import type { Language } from '../../values/language.js';
import { isPlainObject } from '../../values/plain.js';
import {
  FORMATS,
  type FormatName,
  SHOWN_FINDINGS,
  SHOWN_VERDICTS,
  type ShownFindings,
  type ShownVerdict,
} from '../formats/format.js';
import { LIMITS } from '../input/limits.js';
import type { RecheckRequest } from '../options/recheck-options.js';

/** Every option that changes a byte of the results, as a receipt holds it. */
export function optionsOf(
  request: RecheckRequest,
  sheets: readonly FurtherSheet[],
  map: { readonly file: string; readonly sha256: string } | undefined,
): EmbeddedObject {
  const { format, findings, asEdition, language, verdicts, meta, onlySummary, from } = request;
  const { groups, only, unit, inWords, factsOnly } = request;
  return {
    format,
    findings,
    asEdition: asEdition ?? null,
    lang: language ?? null,
    verdicts: verdicts === undefined ? null : [...verdicts],
    meta: meta ?? false,
    summary: onlySummary,
    from,
    groups: groups === undefined ? null : [...groups],
    only: only === undefined ? null : { ...only },
    unit: unit ?? null,
    inWords: inWords ?? false,
    factsOnly: factsOnly ?? false,
    encoding: request.table.encoding ?? null,
    sheets: sheets.map((each) => ({ ...each, file: basename(each.file) })),
    // Reports name the files as they were given.
    file: format === 'ndjson' ? null : (request.files[0] ?? null),
    map: map === undefined ? null : { file: map.file, sha256: map.sha256 },
    ...limitsAsked(request),
  };
}

/** How large and how deep a record might be, where that was asked for: of what exceeds it the answer says so. */
const limitsAsked = ({ limits: { longest, deepest } }: RecheckRequest): EmbeddedObject => ({
  ...(longest === LIMITS.longest ? {} : { maxBytes: longest }),
  ...(deepest === LIMITS.deepest ? {} : { maxDepth: deepest }),
});

/** A recheck as a receipt says that it was asked for, or the option that says nothing a command could do. */
export type Asked =
  | {
      readonly request: RecheckRequest;
      readonly label: string | undefined;
      readonly map: { readonly file: string; readonly sha256: string } | undefined;
    }
  | { readonly wrong: string };

/** What stands for an option that a receipt does not hold. */
const UNASKED = {
  ...{ format: 'ndjson', findings: 'all', asEdition: null, lang: null, verdicts: null },
  ...{ meta: false, summary: false, from: 1, encoding: null, sheets: [], file: null },
  ...{ groups: null, only: null, unit: null, inWords: false, factsOnly: false, map: null },
  ...{ maxBytes: LIMITS.longest, maxDepth: LIMITS.deepest },
};

type MayBe = (value: unknown) => boolean;

const orNull =
  (mayBe: MayBe): MayBe =>
  (value) =>
    value === null || mayBe(value);
const listOf =
  (mayBe: MayBe): MayBe =>
  (value) =>
    Array.isArray(value) && value.every(mayBe);
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isText = (value: unknown): value is string => typeof value === 'string';
const isName: MayBe = (value) => isText(value) && value !== '';
const isCount: MayBe = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isSheet: MayBe = (each) =>
  isPlainObject(each) && isName(each['sheet']) && isName(each['file']) && isName(each['sha256']);

/** What an option of a receipt may be. */
const MAY_BE: Readonly<Record<keyof typeof UNASKED, MayBe>> = {
  format: (format) => FORMATS.includes(format as FormatName),
  findings: (findings) => SHOWN_FINDINGS.includes(findings as ShownFindings),
  asEdition: orNull(isText),
  lang: orNull((lang) => lang === 'zh' || lang === 'en'),
  verdicts: orNull(listOf((each) => SHOWN_VERDICTS.includes(each as ShownVerdict))),
  meta: isBoolean,
  summary: isBoolean,
  from: (from) => isCount(from) && from !== 0,
  encoding: orNull(isText),
  maxBytes: isCount,
  maxDepth: isCount,
  sheets: listOf(isSheet),
  file: orNull(isText),
  groups: orNull(listOf(isName)),
  only: orNull((only) => isPlainObject(only) && isText(only['path']) && isText(only['value'])),
  unit: orNull(isText),
  inWords: isBoolean,
  factsOnly: isBoolean,
  map: orNull((map) => isPlainObject(map) && isName(map['file']) && isText(map['sha256'])),
};

/** Options of a receipt that are what they may be. */
interface Told {
  readonly format: FormatName;
  readonly findings: ShownFindings;
  readonly asEdition: string | null;
  readonly lang: Language | null;
  readonly verdicts: readonly ShownVerdict[] | null;
  readonly meta: boolean;
  readonly summary: boolean;
  readonly from: number;
  readonly encoding: string | null;
  readonly maxBytes: number;
  readonly maxDepth: number;
  readonly sheets: readonly FurtherSheet[];
  readonly file: string | null;
  readonly groups: readonly string[] | null;
  readonly only: NonNullable<RecheckRequest['only']> | null;
  readonly unit: string | null;
  readonly inWords: boolean;
  readonly factsOnly: boolean;
  readonly map: { readonly file: string; readonly sha256: string } | null;
}

/** The same request again, for the input at a path. */
export function requestOf(options: EmbeddedObject, input: string, folder: string): Asked {
  const given: Readonly<Record<string, unknown>> = { ...UNASKED, ...options };
  const wrong = Object.entries(MAY_BE).find(([name, mayBe]) => !mayBe(given[name]));
  if (wrong !== undefined) return { wrong: `predicate.options.${wrong[0]}` };
  const told = given as unknown as Told;
  const { format, findings, meta, inWords, factsOnly, from, groups, sheets } = told;
  const request: RecheckRequest = {
    ...{ files: [input], editionFiles: [], jobs: 1, output: undefined },
    ...{ format, findings, meta, inWords, factsOnly, from },
    language: told.lang ?? undefined,
    asEdition: told.asEdition ?? undefined,
    verdicts: told.verdicts ?? undefined,
    onlySummary: told.summary,
    ...(groups === null ? {} : { groups }),
    only: told.only ?? undefined,
    unit: told.unit ?? undefined,
    limits: { longest: told.maxBytes, deepest: told.maxDepth },
    table: {
      map: undefined,
      sheets: sheets.map(({ sheet, file }) => `${sheet}=${folder}/${basename(file)}`),
      encoding: told.encoding ?? undefined,
    },
  };
  return { request, label: told.file ?? undefined, map: told.map ?? undefined };
}

/** Whether each line of the results holds the verdict on one record. */
export const holdsVerdicts = ({
  format,
  verdicts,
  onlySummary,
}: Pick<RecheckRequest, 'format' | 'verdicts' | 'onlySummary'>): boolean =>
  format === 'ndjson' && verdicts === undefined && !onlySummary;
