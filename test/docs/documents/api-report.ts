import type { GeneratedFile } from './document.js';
import { publicApi } from './public-api.js';

/** The exported names and types of every entry point: a change shows as a diff. */
export function apiReport(): GeneratedFile {
  const sections = publicApi().map(({ specifier, exports }) => {
    const declarations = exports.flatMap(({ declarations }) => declarations);
    return `## ${specifier}\n\n\`\`\`text\n${declarations.join('\n\n')}\n\`\`\`\n`;
  });
  const head =
    '# 接口清单 · API report\n\n' +
    '由 `npm run generate` 从源码生成，请勿手改。哪些变动算不兼容，见 CHANGELOG.md 开头。\n\n' +
    'Made from the sources by `npm run generate`; not to be edited. What counts as breaking is said at\n' +
    'the head of CHANGELOG.md.\n';
  return { path: 'docs/api-report.md', text: [head, ...sections].join('\n') };
}
