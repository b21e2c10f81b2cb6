import type { RecheckResult } from '../../index.js';
import type { ResultFile } from '../../receipt/verify.js';
import type { UnreadableResult } from '../answer-record.js';
import type { Environment } from '../command.js';
import { Output } from '../output.js';
import type { Witnessing } from '../processor.js';
import { answerAll, recheckProcessor } from '../recheck.js';
import { LineDigests } from './lines.js';
import type { Told } from './read.js';

/** Rechecks again what a receipt tells of; gives digests of the results as they are written now. */
export async function recheckAgain(
  { request, editions, input, label }: Told,
  witness: Witnessing<RecheckResult | UnreadableResult>,
  environment: Environment,
): Promise<ResultFile> {
  const digests = new LineDigests();
  const output = new Output(digests);
  const processor = await recheckProcessor(request, editions, false);
  const { format, report } = processor;
  const asNamed = <Of extends { readonly file: string }>(each: Of): Of => ({
    ...each,
    file: each.file === input ? (label ?? each.file) : each.file,
  });
  const { parts } = format;
  await answerAll(
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
    // What there was to say was said when it was rechecked first.
    { ...environment, output, printError: () => {} },
  );
  await output.flush();
  return digests.done();
}
