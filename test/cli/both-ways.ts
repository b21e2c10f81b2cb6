import { expect } from 'vitest';
import { Splitter } from '../../src/cli/input/splitter.js';
import { answerBlock, type Printed, type Processor } from '../../src/cli/run/processor.js';

const textOf = (printed: Printed) => printed.map((part) => Buffer.from(part).toString()).join('');

/** What is printed for an input, line by line, and what is counted. */
async function answered<Result, Counted>(input: Uint8Array, processor: Processor<Result, Counted>) {
  const counted = processor.emptyCount();
  const splitter = new Splitter();
  let out = '';
  const show = async (done: Printed) => {
    out += textOf(done);
    return true;
  };
  for (const block of [splitter.feed(input), splitter.finish()]) {
    await show(await answerBlock(block, '-', processor, counted, show));
  }
  return { lines: out.split('\n'), counted };
}

/** What is plainly right is answered from its bytes as it is where it is never taken that way. */
export async function expectBothWaysAlike<Result, Counted>(
  input: Uint8Array,
  processor: Processor<Result, Counted>,
): Promise<void> {
  expect(processor.plain).toBeDefined();
  const quick = await answered(input, processor);
  const slow = await answered(input, { ...processor, plain: undefined });
  const at = slow.lines.findIndex((line, index) => line !== quick.lines[index]);
  expect(quick.lines[at]).toBe(slow.lines[at]);
  expect(quick).toEqual(slow);
}
