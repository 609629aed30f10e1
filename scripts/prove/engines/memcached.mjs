// memcached, from Debian.
import { connect } from 'node:net';
import { freePort, listens } from '../processes.mjs';
import { debianRoot, within } from './debian.mjs';

/** A running server; every probe meets an empty one. */
export async function memcached() {
  const place = within(await debianRoot('bookworm', ['memcached']), 'memcached');
  const port = await freePort();
  const server = await place.start(['memcached', '-l', '127.0.0.1', '-p', String(port), '-u', 'root'], {
    ready: () => listens(port),
  });
  const banner = (await talk(port, 'flush_all')).at(-1);
  return {
    engine: 'memcached',
    version: banner.replace('VERSION ', ''),
    port,
    async run(text) {
      await talk(port, 'flush_all');
      return (await talk(port, text)).slice(0, -1);
    },
    stop: () => server.kill(),
  };
}

/** Lines of the text protocol, and the lines that come back before the answer to a last question of our own. */
function talk(port, text) {
  const socket = connect({ port, host: '127.0.0.1' });
  return new Promise((resolve, reject) => {
    let heard = '';
    socket.once('error', reject);
    socket.on('data', (bytes) => {
      heard += bytes;
      if (!/VERSION \S+\r\n$/.test(heard)) return;
      socket.destroy();
      resolve(heard.split('\r\n').filter(Boolean));
    });
    socket.write(`${text.split('\n').join('\r\n')}\r\nversion\r\n`);
  });
}
