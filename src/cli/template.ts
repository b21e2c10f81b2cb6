import { writeFile } from 'node:fs/promises';
import { decisions } from '../decisions/decisions.js';
import type { Kind, Language } from '../index.js';
import { templateOf } from '../table/template.js';
import { type Command, printErrors } from './command.js';
import { EXIT } from './exit-code.js';
import { COMMON, readCommandLine } from './options.js';
import * as says from './texts/template.js';

const OPTIONS = { ...COMMON, all: { type: 'flag' }, output: { type: 'value' } } as const;

/** `jiebang template`: a workbook to be filled in, of one kind of decision or of all. */
export const templateCommand: Command = async (args, environment) => {
  const { given, operands, language, problems } = readCommandLine(args, OPTIONS);
  if (given.has('help')) {
    const text = says.templateHelp;
    await environment.output.write(
      language === undefined ? `${text.zh}\n${text.en}` : text[language],
    );
    return EXIT.upheld;
  }
  const output = given.get('output')?.at(-1);
  const known = Object.keys(decisions) as Kind[];
  const wrong = operands.filter((kind) => !Object.hasOwn(decisions, kind));
  const all = [
    ...problems,
    ...wrong.map(says.noKind),
    ...(given.has('all') || operands.length > 0 ? [] : [says.whichKind]),
    ...(output === undefined && environment.isTerminal ? [says.needsOutput] : []),
  ];
  if (all.length > 0) {
    printErrors(environment, all, language);
    return EXIT.couldNotRun;
  }
  const kinds = given.has('all') ? known : known.filter((kind) => operands.includes(kind));
  const spoken: Language = language ?? 'zh';
  const { workbookOf } = await import('./tables/workbook.js');
  const bytes = await workbookOf(templateOf(kinds, spoken));
  if (output === undefined) {
    await environment.output.write(bytes);
    return EXIT.upheld;
  }
  try {
    await writeFile(output, bytes);
    return EXIT.upheld;
  } catch (error) {
    const code = String((error as { code?: unknown }).code ?? error);
    printErrors(environment, [says.cannotWriteFile(output, code)], language);
    return EXIT.couldNotRun;
  }
};
