import { isDevice } from '../input/file.js';

/** Standard error, made once somebody has something to say: that takes its time. */
export function standardError(): NodeJS.WriteStream {
  const { stderr } = process;
  // What cannot be complained of, as where it is full or closed, is no reason to end.
  if (stderr.listenerCount('error') === 0) stderr.on('error', () => {});
  return stderr;
}

/** Standard error where it is a terminal. */
export const errorTerminal = (): NodeJS.WriteStream | undefined =>
  isDevice(2) === true && standardError().isTTY === true ? standardError() : undefined;
