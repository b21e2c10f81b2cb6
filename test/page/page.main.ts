import { buildPage } from './build.js';

/** `npm run page`: the trial page into docs/page. */
const files = await buildPage();
for (const { path, bytes } of files) console.log(`${path} ${(bytes / 1000).toFixed(0)} kB`);
