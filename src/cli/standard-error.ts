import { fstatSync } from 'node:fs';

/** Standard error, made once somebody has something to say: that takes its time. */
export function standardError(): NodeJS.WriteStream {
  const { stderr } = process;
  // What cannot be complained of, as where it is full or closed, is no reason to end.
  if (stderr.listenerCount('error') === 0) stderr.on('error', () => {});
  return stderr;
}

/** Standard error where it is a terminal. */
export const errorTerminal = (): NodeJS.WriteStream | undefined =>
  mayBeTerminal() && standardError().isTTY === true ? standardError() : undefined;

function mayBeTerminal(): boolean {
  try {
    return fstatSync(2).isCharacterDevice();
  } catch {
    return false;
  }
}
