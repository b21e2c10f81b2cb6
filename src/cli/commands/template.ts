import { decisions } from '../../decisions/decisions.js';
import type { Kind, Language } from '../../index.js';
import { kindLabels, kindNames } from '../../table/labels.js';
import { templateOf } from '../../table/template.js';
import { isOneOf } from '../../values/text.js';
import { type Command, printErrors } from '../command.js';
import { EXIT } from '../exit-code.js';
import { namesWorkbook, sendTo } from '../options/destination.js';
import { COMMON, readCommandLine } from '../options/options.js';
import { isWorkbook, needsOutput } from '../texts/output.js';
import * as says from '../texts/template.js';

const OPTIONS = { ...COMMON, all: { type: 'flag' } } as const;

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
  const meant = (kind: Kind) => (name: string) => isOneOf(name, kindNames(kind));
  const wrong = operands.filter((name) => !known.some((kind) => meant(kind)(name)));
  const isUnnamed = !given.has('all') && operands.length === 0;
  const all = [
    ...problems,
    ...wrong.map(says.noKind),
    ...(isUnnamed ? [says.whichKind] : []),
    ...(isUnnamed || wrong.length > 0
      ? [says.theKinds(known.map((kind) => [kind, ...kindLabels(kind)]))]
      : []),
    ...(output === undefined && environment.isTerminal ? [needsOutput] : []),
    ...(output === undefined || namesWorkbook(output) ? [] : [isWorkbook(output)]),
  ];
  if (all.length > 0) {
    printErrors(environment, all, language);
    return EXIT.couldNotRun;
  }
  const kinds = given.has('all') ? known : known.filter((kind) => operands.some(meant(kind)));
  const spoken: Language = language ?? 'zh';
  const { workbookOf } = await import('../tables/workbook.js');
  const bytes = await workbookOf(templateOf(kinds, spoken));
  const problem = output === undefined ? undefined : await sendTo(output, [], environment.output);
  if (problem !== undefined) {
    printErrors(environment, [problem], language);
    return EXIT.couldNotRun;
  }
  await environment.output.write(bytes);
  return EXIT.upheld;
};
