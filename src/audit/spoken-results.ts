import { docketState as state } from './docket-state.js';
import { jsonSchema } from './json-schema.js';
import {
  replayResult as ofDocket,
  invalidDocket as refused,
  replayedDocket as replayed,
} from './replay-result.js';
import { invalidResult as invalid, remedy as mend, resultSchemas as results } from './result.js';
import { speakerIn } from './spoken.js';

const say = /* @__PURE__ */ speakerIn();

/** The schema of the result of rechecking a valid record of each kind. */
export const resultSchemas: typeof results = /* @__PURE__ */ Object.fromEntries(
  Object.entries(results).map(([kind, schema]) => [kind, say(schema)]),
) as unknown as typeof results;

/** The schema of the result of rechecking a record that breaks the schema. */
export const invalidResult: typeof invalid = /* @__PURE__ */ say(invalid);

/** What would just mend a failure. */
export const remedy: typeof mend = /* @__PURE__ */ say(mend);

/** Where everything of a docket stands. */
export const docketState: typeof state = /* @__PURE__ */ say(state);

/** What cannot be read as a docket. */
export const invalidDocket: typeof refused = /* @__PURE__ */ say(refused);

/** A docket replayed to its end. */
export const replayedDocket: typeof replayed = /* @__PURE__ */ say(replayed);

/** The answer to a docket. */
export const replayResult: typeof ofDocket = /* @__PURE__ */ say(ofDocket, () =>
  jsonSchema('docket.result'),
);
