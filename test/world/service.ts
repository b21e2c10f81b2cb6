import type { Report } from '../package/report.js';
import { ran } from '../package/workshop.js';
import { postgres } from './postgres.js';

interface Answer {
  readonly statusCode: number;
  readonly type: string;
  readonly body: { readonly [member: string]: unknown };
}

/** What the program of the service prints: see consumer/guide-service.mjs. */
interface Seen {
  readonly record: unknown;
  readonly guide: unknown;
  readonly answers: {
    readonly [Name in 'overturned' | 'wrong' | 'notAccepted' | 'misspelt' | 'appended']: Answer;
  } & {
    readonly kept: readonly unknown[];
    readonly again: boolean;
    readonly acts: readonly unknown[];
    readonly document: { readonly valid: boolean; readonly errors?: unknown };
    readonly coerced: readonly {
      readonly status: number;
      readonly body: { readonly facts?: unknown };
    }[];
  };
}

/** The service of the guides, on PostgreSQL, or on the PGlite of npm where there is none. */
export async function runService(report: Report, folder: string): Promise<void> {
  await report.check('the service of the guides, Fastify on a database', async () => {
    const database = await postgres();
    const on = database === undefined ? [] : [JSON.stringify(database.connection)];
    try {
      const printed = await ran(process.execPath, ['guide-service.mjs', ...on], folder);
      const seen = JSON.parse(printed) as Seen;
      for (const [what, is, should] of expectations(seen)) {
        const [found, wanted] = [JSON.stringify(is), JSON.stringify(should)];
        if (found !== wanted) throw new Error(`${what}: ${found}`);
      }
      return database?.version ?? 'PGlite: there is no PostgreSQL here';
    } finally {
      await database?.end();
    }
  });
}

const PROBLEM = 'application/problem+json; charset=utf-8';

/** What was answered, and what should have been. */
function expectations({ record, guide, answers }: Seen): [string, unknown, unknown][] {
  const { overturned, wrong, notAccepted, misspelt, appended } = answers;
  const gist = ({ statusCode, type, body: { status } }: Answer) => [statusCode, type, status];
  const paths = ({ body }: Answer) =>
    (body['errors'] as { path: string; pointer: string }[]).map(({ pointer }) => pointer);
  const rules = (notAccepted.body['findings'] as { rule: string }[]).map(({ rule }) => rule);
  const [text, misspeltKey, blank, changed] = answers.coerced;
  return [
    ['a decision contrary to the measures', overturned.body['verdict'], 'overturned'],
    ['a record that is wrong', gist(wrong), [422, PROBLEM, 422]],
    ['where it is wrong', paths(wrong), ['/facts/grant']],
    ['what was kept', sorted(answers.kept), sorted([record])],
    ['an act by another', [...gist(notAccepted), rules], [409, PROBLEM, 409, ['S.actor']]],
    ['a misspelt key', [...gist(misspelt), paths(misspelt)], [422, PROBLEM, 422, ['/yeer']]],
    ['an act that is accepted', [appended.statusCode, appended.body], [201, { nth: 0 }]],
    ['the same place again', answers.again, false],
    ['the docket', sorted(answers.acts), sorted([guide])],
    ['the document of OpenAPI 3.1', answers.document.errors ?? answers.document.valid, true],
    ['an amount without a unit, under the options of Fastify', text?.status, 400],
    ['a misspelt key, under the same', misspeltKey?.status, 400],
    ['a blank day, under the same', blank?.status, 400],
    [
      'what the guide says is still changed',
      [changed?.status, changed?.body.facts],
      [200, { conforming: false, notice: null }],
    ],
  ];
}

/** The members in one order: a database keeps them in its own. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
