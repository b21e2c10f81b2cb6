import type { RecheckResult } from '../../index.js';
import type { ResultFile } from '../../receipt/verify.js';
import type { Environment } from '../command.js';
import { answerAll, recheckProcessor } from '../commands/recheck.js';
import { EXIT } from '../exit-code.js';
import { Output } from '../output/output.js';
import type { UnreadableResult } from '../run/answer-record.js';
import type { Witnessing } from '../run/processor.js';
import { LineDigests } from './lines.js';
import type { Told } from './read.js';

/** The digests of the results as they are written now, and why there are none where it could not be rechecked. */
export interface Again extends ResultFile {
  readonly failed: readonly string[];
}

/** Rechecks again what a receipt tells of. */
export async function recheckAgain(
  { request, editions, input, label }: Told,
  witness: Witnessing<RecheckResult | UnreadableResult>,
  environment: Environment,
): Promise<Again> {
  const digests = new LineDigests();
  const output = new Output(digests);
  const processor = await recheckProcessor(request, editions, false);
  const { format, report } = processor;
  const asNamed = <Of extends { readonly file: string }>(each: Of): Of => ({
    ...each,
    file: each.file === input ? (label ?? each.file) : each.file,
  });
  const { parts } = format;
  const said: string[] = [];
  const code = await answerAll(
    { request, editions },
    {
      ...processor,
      witness,
      ...(report === undefined
        ? {}
        : {
            report: {
              take: (answered) => report.take(asNamed(answered)),
              written: (inputs, mapping) => report.written(inputs.map(asNamed), mapping),
            },
          }),
      format: {
        ...format,
        record: (answered) => format.record(asNamed(answered)),
        ...(parts === undefined ? {} : { parts: (answered) => parts(asNamed(answered)) }),
      },
    },
    { ...environment, output, printError: (text) => said.push(text) },
  );
  await output.flush();
  // What else there was to say was said when it was rechecked first.
  return { ...digests.done(), failed: code === EXIT.couldNotRun ? said : [] };
}
