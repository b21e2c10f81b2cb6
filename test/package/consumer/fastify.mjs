import { createRequire } from 'node:module';
import Fastify from 'fastify';

// A service as it is written first: Fastify with its own options, which coerce types and drop keys.
const { components } = createRequire(import.meta.url)('jiebang/json-schema/openapi.json');
const reference = (name) => `#/components/schemas/${name}`;

/** A service with a route for every component that these options compile. */
async function serviceWith(options, wanted) {
  const app = Fastify(options);
  for (const [name, schema] of Object.entries(components.schemas)) {
    app.addSchema({ ...schema, $id: reference(name) });
  }
  const names = Object.keys(components.schemas).filter(wanted);
  for (const name of names) {
    app.post(`/${name}`, { schema: { body: { $ref: reference(name) } } }, async ({ body }) => body);
  }
  await app.ready();
  return { app, routes: names.length };
}

/** Fastify's own options refuse the keyword `discriminator` of OpenAPI; with this one they heed it. */
const needsOption = (name) => name === 'act' || name === 'docket';
const first = await serviceWith({}, (name) => !needsOption(name));
const second = await serviceWith({ ajv: { customOptions: { discriminator: true } } }, needsOption);

const record = { id: 'G-1', kind: 'grant', decidedOn: '2024-06-30', outcome: 'permit' };
const act = { act: 'award-grant', on: '2024-06-30', by: 'departments', projectId: 'P-1' };

async function answer({ app }, url, payload) {
  const { statusCode, body } = await app.inject({ method: 'POST', url, payload });
  return { statusCode, body: JSON.parse(body) };
}
const grant = (facts) => answer(first, '/grant.record', { ...record, facts });
const award = (more) => answer(second, '/act', { ...act, ...more });

console.log(
  JSON.stringify({
    routes: [first.routes, second.routes],
    right: await grant({ grant: '900万元', investment: 300000000000, localCap: null }),
    wrong: [
      await grant({ grant: '3000' }),
      await grant({ grant: ['3000'] }),
      await grant({ grant: true }),
      await grant({ grant: '900万元', localCap: '' }),
      await grant({ grant: '900万元', invesment: '3000万元' }),
      await answer(first, '/grant.record', { ...record, facts: { grant: 1 }, subjekt: {} }),
      await award({ instalment: '3000' }),
      await award({ instalment: '300万元', localcap: null }),
      await award({ act: 'dance', instalment: '300万元' }),
    ],
    act: await award({ instalment: '300万元', localCap: null }),
  }),
);
