// Redis and Valkey, from Debian's suites.
import { connect as open } from 'node:net';
import { freePort } from '../processes.mjs';
import { debianRoot, within } from './debian.mjs';

const packages = new Map([
  [
    'redis',
    new Map([
      ['6', 'bullseye'],
      ['7', 'bookworm'],
      ['8', 'sid'],
    ]),
  ],
  [
    'valkey',
    new Map([
      ['8', 'trixie'],
      ['9', 'sid'],
    ]),
  ],
]);

/** The majors of Redis, or of Valkey, that Debian gives, oldest first. */
export const majorsOf = (engine) => [...packages.get(engine).keys()];

/** A running server; every probe meets an empty one. `settings`: more of its options. */
export async function redisLike(engine, major, { settings = [] } = {}) {
  const root = await debianRoot(packages.get(engine).get(major), [`${engine}-server`]);
  const place = within(root, `${engine}-${major}`);
  const port = await freePort();
  const launch = () =>
    place.start(
      [
        `${engine}-server`,
        '--port',
        String(port),
        '--bind',
        '127.0.0.1',
        '--dir',
        '/tmp',
        '--save',
        '',
        ...settings,
      ],
      { ready: async () => answers(await connect()) },
    );
  let server = null;
  const connect = () => session(port);
  server = await launch();
  const { stdout } = await place.run([`${engine}-server`, '--version']);
  const version = /\bv=(\S+)/.exec(stdout)?.[1] ?? major;
  return {
    engine,
    version,
    port,
    connect,
    async run(text) {
      const own = await connect();
      await own.ask(['FLUSHALL']);
      const lines = [];
      for (const line of text.split('\n').filter(Boolean)) lines.push(...shown(await own.ask(words(line))));
      own.end();
      return lines;
    },
    /** Ends it without a chance to save, and starts it again on the same data. */
    async crash() {
      await server.kill();
      server = await launch();
    },
    stop: () => server.kill(),
  };
}

// A server that still reads its data accepts connections and answers nothing else.
async function answers(client) {
  const said = await client.ask(['PING']);
  client.end();
  return !String(said).startsWith('LOADING');
}

/** The words of a command line, with quotes as the shell of Redis reads them. */
const words = (line) =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3]);

/** An answer as the shell of Redis prints it. */
export function shown(answer) {
  if (answer === null) return [''];
  if (Array.isArray(answer)) return answer.flatMap(shown);
  return String(answer).split('\n');
}

/** A connection: `ask` sends a command and gives the answer; an error is its text. */
export function session(port) {
  return new Promise((resolve, reject) => {
    const socket = open({ port, host: '127.0.0.1' });
    let buffer = Buffer.alloc(0);
    const waiting = [];
    const pushed = [];
    socket.once('error', reject);
    socket.once('close', () => {
      for (const one of waiting.splice(0)) one('connection closed');
    });
    socket.on('data', (bytes) => {
      buffer = Buffer.concat([buffer, bytes]);
      for (let answer = parse(buffer, 0); answer; answer = parse(buffer, 0)) {
        buffer = buffer.subarray(answer.end);
        (waiting.shift() ?? ((value) => pushed.push(value)))(answer.value);
      }
    });
    socket.once('connect', () =>
      resolve({
        pushed,
        ask: (command) =>
          new Promise((answer) => {
            waiting.push(answer);
            socket.write(encode(command));
          }),
        end: () => {
          socket.destroy();
          return true;
        },
      }),
    );
  });
}

function encode(command) {
  const parts = command.map((word) => (Buffer.isBuffer(word) ? word : Buffer.from(String(word))));
  return Buffer.concat([
    Buffer.from(`*${parts.length}\r\n`),
    ...parts.flatMap((part) => [Buffer.from(`$${part.length}\r\n`), part, Buffer.from('\r\n')]),
  ]);
}

// https://redis.io/docs/latest/develop/reference/protocol-spec/ ; null where more has to arrive.
function parse(buffer, from) {
  const line = buffer.indexOf('\r\n', from);
  if (line < 0) return null;
  const [kind, rest, end] = [
    String.fromCharCode(buffer[from]),
    buffer.toString('utf8', from + 1, line),
    line + 2,
  ];
  if ('+-:'.includes(kind)) return { value: rest, end };
  const length = Number(rest);
  if (length < 0) return { value: null, end };
  if (kind === '$')
    return buffer.length < end + length + 2
      ? null
      : { value: text(buffer.subarray(end, end + length)), end: end + length + 2 };
  const values = [];
  let at = end;
  for (let i = 0; i < length; i++) {
    const element = parse(buffer, at);
    if (!element) return null;
    values.push(element.value);
    at = element.end;
  }
  return { value: values, end: at };
}

// What is no text (a dump) stays bytes, so that it can be sent back.
function text(bytes) {
  const said = bytes.toString('utf8');
  return said.includes('\uFFFD') ? Buffer.from(bytes) : said;
}
