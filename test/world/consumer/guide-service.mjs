import { Validator } from '@seriousme/openapi-schema-validator';
import { received } from './coercion.mjs';
import { service } from './service.mjs';
import { openStore } from './store.mjs';

/** The database that is handed in, or the one that npm carries. */
async function database(connection) {
  if (connection === undefined) {
    const { PGlite } = await import('@electric-sql/pglite');
    return new PGlite();
  }
  const { default: pg } = await import('pg');
  return new pg.Pool(JSON.parse(connection));
}

const base = await database(process.argv[2]);
const store = await openStore(base);
const app = service(store);
const post = async (url, payload) => {
  const { statusCode, headers, payload: body } = await app.inject({ method: 'POST', url, payload });
  return { statusCode, type: headers['content-type'], body: JSON.parse(body) };
};

const record = {
  ...{ id: 'SH-2024-0012', kind: 'grant', decidedOn: '2024-03-01' },
  ...{ subject: { project: 'P-4' }, outcome: 'permit' },
  facts: { investment: '3000万元', grant: '920万元', approvedOn: '2024-02-01', localCap: null },
};
const guide = { act: 'publish-guide', on: '2022-07-01', by: 'office', year: 2022 };

const answers = {
  overturned: await post('/decisions/grant', record),
  wrong: await post('/decisions/grant', { ...record, facts: { ...record.facts, grant: '920' } }),
  kept: await store.recordsOf('P-4'),
  notAccepted: await post('/dockets/D-17/acts', { ...guide, by: 'agency' }),
  misspelt: await post('/dockets/D-17/acts', { ...guide, yeer: 2022 }),
  appended: await post('/dockets/D-17/acts', guide),
  again: await store.append('D-17', 0, guide),
  acts: await store.actsOf('D-17'),
  document: await new Validator().validate(JSON.parse((await app.inject('/openapi.json')).payload)),
  coerced: [
    await received('grant.record', { ...record, facts: { grant: '3000' } }),
    await received('grant.record', { ...record, facts: { grant: 1, invesment: 2 } }),
    await received('grant.record', { ...record, facts: { grant: 1, approvedOn: '' } }),
    await received('formal-review.record', {
      ...{ id: 'F', kind: 'formal-review', decidedOn: '2024-03-01', outcome: 'accepted' },
      facts: { conforming: null, notice: '' },
    }),
  ],
};
await app.close();
await (base.end?.() ?? base.close());
console.log(JSON.stringify({ record, guide, answers }));
