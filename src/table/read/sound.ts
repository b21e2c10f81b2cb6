import { type Entry, entriesIn } from './zip.js';

/** What unpacks on the platform, which browsers and Node share: like its decoder of texts it answers from its input alone. */
declare const DecompressionStream: new (
  format: 'deflate-raw',
) => {
  readonly writable: {
    getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> };
  };
  readonly readable: {
    getReader(): {
      read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>;
      cancel(): Promise<void>;
    };
  };
};

declare const TextDecoder: new (encoding: string) => { decode(bytes: Uint8Array): string };

/**
 * An archive of which every packed entry unpacks to what its directory says of it; else it is damaged. The parser that is
 * not told so takes other digits for those that were written, or comes to no end.
 */
export async function sound(bytes: Uint8Array): Promise<Uint8Array> {
  for (const entry of entriesIn(bytes) ?? [undefined]) {
    if (entry === undefined || !(await isSound(entry))) throw new Error('an entry is damaged');
  }
  return bytes;
}

/** Whether an archive has an entry of such a name in which a tag is such a one, as far as it can be unpacked. */
export async function entryHolds(bytes: Uint8Array, name: RegExp, tag: RegExp): Promise<boolean> {
  for (const entry of entriesIn(bytes) ?? []) {
    if (name.test(entry.name) && (await holdsTag(entry, tag))) return true;
  }
  return false;
}

async function holdsTag({ packed, method, size }: Entry, tag: RegExp): Promise<boolean> {
  const decoder = new TextDecoder('latin1');
  let [read, length] = ['', 0];
  try {
    for await (const chunk of method === DEFLATED ? unpacked(packed) : [packed]) {
      length += chunk.length;
      // A tag, or two that stand together, may begin in one piece and end in the next.
      read = read.slice(-LONGEST_TAG) + decoder.decode(chunk);
      if (tag.test(read)) return true;
      if (length > size) return false;
    }
  } catch {
    // It is damaged, which is found out where it is read.
  }
  return false;
}

const LONGEST_TAG = 1024;

async function isSound({ packed, method, size, sum }: Entry): Promise<boolean> {
  // What is not packed is read as it stands, and of a file with a password its sum is another; other ways of packing are refused.
  if (method !== DEFLATED) return true;
  let [found, length] = [START, 0];
  try {
    for await (const chunk of unpacked(packed)) {
      length += chunk.length;
      if (length > size) return false;
      found = summed(found, chunk);
    }
  } catch {
    return false;
  }
  return length === size && finished(found) === sum;
}

async function* unpacked(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  const writing = writer.write(packed).then(() => writer.close());
  // What fails there fails where it is read, too.
  writing.catch(() => undefined);
  const reader = stream.readable.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (next.value !== undefined) yield next.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

const DEFLATED = 8;

/** The check sum of archives, CRC-32. */
const START = 0xffffffff;
const finished = (sum: number): number => (sum ^ START) >>> 0;

const STEPS = /* @__PURE__ */ Uint32Array.from({ length: 256 }, (_, byte) => {
  let step = byte;
  for (let bit = 0; bit < 8; bit += 1) step = step & 1 ? 0xedb88320 ^ (step >>> 1) : step >>> 1;
  return step;
});

function summed(from: number, bytes: Uint8Array): number {
  let sum = from;
  for (const byte of bytes) sum = (STEPS[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  return sum;
}
