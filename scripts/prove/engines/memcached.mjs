// memcached, from Debian.
import { connect } from 'node:net';
import { freePort, listens, pause } from '../processes.mjs';
import { debianRoot, within } from './debian.mjs';

/** A running server; every probe meets an empty one. */
export async function memcached() {
  const place = within(await debianRoot('bookworm', ['memcached']), 'memcached');
  const port = await freePort();
  const server = await place.start(['memcached', '-l', '127.0.0.1', '-p', String(port), '-u', 'root'], {
    ready: () => listens(port),
  });
  const [banner] = await talk(port, 'version');
  return {
    engine: 'memcached',
    version: banner.replace('VERSION ', ''),
    port,
    async run(text) {
      await talk(port, 'flush_all');
      return talk(port, text);
    },
    stop: () => server.kill(),
  };
}

/** Lines of the text protocol, and the lines that come back. */
async function talk(port, text) {
  const socket = connect({ port, host: '127.0.0.1' });
  const heard = [];
  socket.on('data', (bytes) => heard.push(bytes));
  socket.on('error', () => {});
  socket.write(`${text.split('\n').join('\r\n')}\r\n`);
  await pause(150);
  socket.destroy();
  return Buffer.concat(heard).toString().split('\r\n').filter(Boolean);
}
