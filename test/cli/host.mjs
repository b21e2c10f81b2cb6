// Runs the built command time after time in one process of its own: a command's parts are loaded and compiled once.
// What a command takes of its process (standard input, output and error) is put in its place for the time that it runs.
import { createRequire } from 'node:module';
import { Readable, Writable } from 'node:stream';

// Beside the command stands what it loads.
const { runCommandLine } = createRequire(process.argv[2])('./command-line.js').commandLine;

/** As much as a pipe gives at once. */
const PIECE = 1 << 16;

function* pieces(input) {
  const bytes = Buffer.from(input);
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

class Kept extends Writable {
  chunks = [];
  _write(chunk, _encoding, taken) {
    // What is written may be memory that is written to again.
    this.chunks.push(Buffer.from(chunk));
    taken();
  }
  get text() {
    return Buffer.concat(this.chunks).toString();
  }
}

const put = (name, stream) =>
  Object.defineProperty(process, name, { configurable: true, get: () => stream });

async function ended({ args, input }) {
  const out = new Kept();
  const complaints = new Kept();
  put('stdin', Readable.from(pieces(input), { objectMode: false }));
  put('stdout', out);
  put('stderr', complaints);
  const code = await runCommandLine(args);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(signal);
  return { code, out: out.text, complaints: complaints.text };
}

let last = Promise.resolve();
process.on('message', (asked) => {
  last = last
    .then(() => ended(asked))
    .catch((error) => ({ thrown: error?.stack ?? String(error) }))
    .then((answer) => new Promise((sent) => process.send(answer, sent)));
});
process.on('disconnect', () => process.exit());
