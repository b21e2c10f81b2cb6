import { basename } from 'node:path';
import type { EmbeddedObject } from '../../receipt/statement.js';
import type { FurtherSheet } from '../../report/about.js';
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
import type { RecheckRequest } from '../recheck-options.js';

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

/** The same request again, for the input at a path. */
export function requestOf(options: EmbeddedObject, input: string, folder: string): Asked {
  const told: Readonly<Record<string, unknown>> = { ...UNASKED, ...options };
  const { format, findings, asEdition, lang, verdicts, meta, summary, from, encoding, file } = told;
  const { groups, only, unit, inWords, factsOnly, map, maxBytes, maxDepth } = told;
  const { sheets: given } = told;
  const sheets = Array.isArray(given) ? (given as FurtherSheet[]) : [];
  const checks: readonly (readonly [string, boolean])[] = [
    ['format', FORMATS.includes(format as FormatName)],
    ['findings', SHOWN_FINDINGS.includes(findings as ShownFindings)],
    ['asEdition', orNull(asEdition, 'string')],
    ['lang', lang === null || lang === 'zh' || lang === 'en'],
    [
      'verdicts',
      verdicts === null ||
        (Array.isArray(verdicts) && verdicts.every((each) => SHOWN_VERDICTS.includes(each))),
    ],
    ['meta', typeof meta === 'boolean'],
    ['summary', typeof summary === 'boolean'],
    ['from', isCount(from) && from !== 0],
    ['encoding', orNull(encoding, 'string')],
    ['maxBytes', isCount(maxBytes)],
    ['maxDepth', isCount(maxDepth)],
    ['sheets', Array.isArray(given) && sheets.every(isSheet)],
    ['file', orNull(file, 'string')],
    ['groups', groups === null || (Array.isArray(groups) && groups.every(isName))],
    [
      'only',
      only === null || (isPlainObject(only) && isText(only['path']) && isText(only['value'])),
    ],
    ['unit', orNull(unit, 'string')],
    ['inWords', typeof inWords === 'boolean'],
    ['factsOnly', typeof factsOnly === 'boolean'],
    ['map', map === null || (isPlainObject(map) && isName(map['file']) && isText(map['sha256']))],
  ];
  const wrong = checks.find(([, right]) => !right);
  if (wrong !== undefined) return { wrong: `predicate.options.${wrong[0]}` };
  const request: RecheckRequest = {
    ...{ files: [input], editionFiles: [], jobs: 1, output: undefined },
    format: format as FormatName,
    findings: findings as ShownFindings,
    language: (lang as 'zh' | 'en' | null) ?? undefined,
    asEdition: (asEdition as string | null) ?? undefined,
    verdicts: (verdicts as readonly ShownVerdict[] | null) ?? undefined,
    meta: meta as boolean,
    onlySummary: summary as boolean,
    ...(groups === null ? {} : { groups: groups as readonly string[] }),
    only: (only as RecheckRequest['only'] | null) ?? undefined,
    unit: (unit as string | null) ?? undefined,
    inWords: inWords as boolean,
    factsOnly: factsOnly as boolean,
    from: from as number,
    limits: { longest: maxBytes as number, deepest: maxDepth as number },
    table: {
      map: undefined,
      sheets: sheets.map(({ sheet, file: name }) => `${sheet}=${folder}/${basename(name)}`),
      encoding: (encoding as string | null) ?? undefined,
    },
  };
  return {
    request,
    label: (file as string | null) ?? undefined,
    map: (map as { readonly file: string; readonly sha256: string } | null) ?? undefined,
  };
}

const orNull = (value: unknown, type: 'string'): boolean => value === null || typeof value === type;
const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;
const isSheet = (each: unknown): boolean =>
  isPlainObject(each) && isName(each['sheet']) && isName(each['file']) && isName(each['sha256']);
const isName = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** Whether each line of the results holds the verdict on one record. */
export const holdsVerdicts = ({
  format,
  verdicts,
  onlySummary,
}: Pick<RecheckRequest, 'format' | 'verdicts' | 'onlySummary'>): boolean =>
  format === 'ndjson' && verdicts === undefined && !onlySummary;
