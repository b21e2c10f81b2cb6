import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guideFiles } from '../docs/snippets.js';
import { ROOT } from '../package/workshop.js';

/** The guides whose files check:world takes out and runs. */
export const GUIDES = ['forms', 'service', 'openapi', 'other-languages'];

/** Writes the files that the guides show into a project: what runs is what is shown. */
export function writeGuideFiles(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return GUIDES.flatMap((guide) =>
    guideFiles(readFileSync(join(ROOT, `docs/guides/${guide}.md`), 'utf8')).map(
      ({ name, text }) => {
        writeFileSync(join(folder, name), text);
        return name;
      },
    ),
  );
}
