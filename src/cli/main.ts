#!/usr/bin/env node
// Until something better is known: an end that nobody foresaw is no answer.
process.exitCode = 2;

import('./last-word.js').then(
  ({ keepingWord }) =>
    keepingWord(async () => {
      const { runCommandLine } = await import('./command-line.js');
      return runCommandLine(process.argv.slice(2));
    }),
  (error: { code?: unknown }) =>
    process.stderr.write(
      `jiebang: 程序的一部分读不进来 / a part of the program cannot be read (${String(error.code)})\n`,
    ),
);
