// Procedures with Redis and Valkey.

import { session, shown } from '../engines/redis.mjs';
import { install } from '../packages.mjs';
import { freePort, pause } from '../processes.mjs';

const label = (handle) => `${handle.engine} ${handle.version}`;

/** Runs `use` with a connection to an empty server that nobody else uses. */
async function withSession({ engine, version }, id, settings, use) {
  const server = await engine(id, version, settings);
  return server.alone(async () => {
    const client = await server.connect();
    await client.ask(['FLUSHALL']);
    try {
      return { on: label(server), seen: await use(client, server) };
    } finally {
      client.end();
    }
  });
}

/** Runs `use` with the client library that most programs in JavaScript have. */
const withLibrary = (use) => async (context) => {
  const server = await context.engine('redis', context.version);
  const { Redis } = await install('servers', 'ioredis');
  return server.alone(async () => {
    const client = new Redis({ port: server.port, host: '127.0.0.1' });
    try {
      await client.flushall();
      return { on: label(server), seen: await use(client) };
    } finally {
      client.disconnect();
    }
  });
};

const send = async (client, line) => shown(await client.ask(line.split(' '))).join('\n');

const filled = (policy) => (context) =>
  withSession(
    context,
    'redis',
    { settings: ['--maxmemory', '3mb', '--maxmemory-policy', policy] },
    async (client) => {
      const answers = [];
      for (let i = 0; i <= 300; i++) answers.push(await client.ask(['SET', `k${i}`, 'x'.repeat(10_000)]));
      const refused = answers.find((answer) => answer !== 'OK');
      const evicted = /evicted_keys:(\d+)/.exec(await client.ask(['INFO', 'stats']))[1];
      return `${refused ?? 'every write OK'}\nevicted keys: ${evicted === '0' ? 'none' : 'some'}`;
    },
  );

const commands = [
  'MSET a 1 b 2',
  'MSET {u}a 1 {u}b 2',
  'SELECT 1',
  "EVAL return(redis.call('mset',KEYS[1],1,KEYS[2],2)) 2 a b",
  'SUNION x y',
];

async function inCluster(context, on, use) {
  const settings = on ? { settings: ['--cluster-enabled', 'yes'] } : {};
  return withSession(context, 'redis', settings, async (client) => {
    if (on) await client.ask(['CLUSTER', 'ADDSLOTSRANGE', '0', '16383']);
    for (let i = 0; on && i < 50 && !/cluster_state:ok/.test(await client.ask(['CLUSTER', 'INFO'])); i++)
      await pause(100);
    return use(client);
  });
}

const clustered = (on) => (context) =>
  inCluster(context, on, async (client) => {
    const lines = [];
    for (const command of commands) lines.push(`${command} => ${await send(client, command)}`);
    return lines;
  });

const selectsOne = (on) => (context) => inCluster(context, on, (client) => send(client, 'SELECT 1'));

const survives =
  (...settings) =>
  (context) =>
    withSession(context, 'redis', { settings }, async (client, server) => {
      await client.ask(['SET', 'a', '1']);
      await server.crash();
      const again = await server.connect();
      const seen = `after restart: [${(await again.ask(['GET', 'a'])) ?? ''}]`;
      again.end();
      return seen;
    });

const expirations = (events) => (context) =>
  withSession(
    context,
    'redis',
    { settings: ['--notify-keyspace-events', events] },
    async (client, server) => {
      const listener = await server.connect();
      await listener.ask(['SUBSCRIBE', '__keyevent@0__:expired']);
      await client.ask(['SET', 'e', '1', 'PX', '50']);
      while ((await client.ask(['GET', 'e'])) !== null) await pause(50);
      await pause(300);
      listener.end();
      return String(listener.pushed.length);
    },
  );

const channels = (context) =>
  withSession(context, 'redis', {}, async (client, server) => {
    await send(client, 'ACL SETUSER pf on nopass ~* +@all');
    const other = await server.connect();
    await send(other, 'AUTH pf x');
    const seen = await send(other, 'PUBLISH c m');
    other.end();
    return seen.replace(/^! /, '');
  });

/** Carries a value from one server to another as a dump. */
const dump =
  (fromId, from, toId, to) =>
  async ({ engine }) => {
    const [source, target] = [await engine(fromId, from), await engine(toId, to)];
    const payload = await source.alone(async () => {
      const client = await source.connect();
      await client.ask(['SET', 'k', 'value']);
      const bytes = await client.ask(['DUMP', 'k']);
      client.end();
      return bytes;
    });
    const client = await target.connect();
    const seen = await client.ask(['RESTORE', 'copy', '0', payload, 'REPLACE']);
    client.end();
    return { on: label(target), seen };
  };

async function bothWays(context) {
  const there = await dump('redis', '8', 'valkey', '9')(context);
  const back = await dump('valkey', '9', 'redis', '8')(context);
  return { on: there.on, seen: [there.seen, back.seen] };
}

const versionLines = (id) => (context) =>
  withSession(context, id, {}, async (client) =>
    (await client.ask(['INFO', 'server']))
      .split(/\r?\n/)
      .filter((line) => /^(redis|valkey)_version:/.test(line)),
  );

/** By the id of the behaviour. */
export const redis = {
  'memory-redis-serialization': {
    left: () => {
      const map = new Map([
        ['o', { a: 1 }],
        ['n', 5],
        ['z', null],
      ]);
      return local([...map].map(([key, value]) => `${key} ${typeof value} ${JSON.stringify(value)}`));
    },
    right: withLibrary(async (client) => {
      const values = { o: { a: 1 }, n: 5, d: new Date(0), z: null, b: true };
      for (const [key, value] of Object.entries(values)) await client.set(key, value);
      const got = await Promise.all(Object.keys(values).map(async (key) => [key, await client.get(key)]));
      return got.map(([key, value]) => `${key} ${typeof value} ${JSON.stringify(value)}`);
    }),
  },
  'memory-redis-json-loss': {
    right: withLibrary(async (client) => {
      const value = {
        when: new Date(0),
        tags: new Set([1]),
        m: new Map([[1, 2]]),
        u: undefined,
        n: Number.NaN,
        f() {},
      };
      await client.set('o', JSON.stringify(value));
      return client.get('o');
    }),
  },
  'memory-redis-reference': {
    right: withLibrary(async (client) => {
      await client.set('cart', JSON.stringify({ items: [] }));
      JSON.parse(await client.get('cart')).items.push(1);
      return String(JSON.parse(await client.get('cart')).items.length);
    }),
  },
  'memory-redis-eviction': { right: filled('allkeys-lru') },
  'memory-redis-oom': { right: filled('noeviction') },
  'memory-redis-ttl': {
    right: (context) =>
      withSession(context, 'redis', {}, async (client) => {
        await send(client, 'SET a 1 PX 100');
        await pause(250);
        return `[${(await client.ask(['GET', 'a'])) ?? ''}]`;
      }),
  },
  'memory-redis-atomicity': {
    right: (context) =>
      withSession(context, 'redis', {}, async (a, server) => {
        const b = await server.connect();
        await send(a, 'SET c 0');
        const [one, two] = [await send(a, 'GET c'), await send(b, 'GET c')];
        await send(a, `SET c ${Number(one) + 1}`);
        await send(b, `SET c ${Number(two) + 1}`);
        const written = await send(a, 'GET c');
        await send(a, 'SET c 0');
        await send(a, 'INCR c');
        await send(b, 'INCR c');
        b.end();
        return `get+set ${written}\nincr ${await send(a, 'GET c')}`;
      }),
  },
  'memory-redis-network': {
    right: async () => {
      const seen = await session(await freePort()).then(
        () => 'connected',
        (error) => error.code,
      );
      return { on: 'nothing: no server', seen };
    },
  },
  'redis-setting-maxmemory-policy': { left: filled('noeviction'), right: filled('allkeys-lru') },
  'redis-setting-cluster-mode': { left: clustered(false), right: clustered(true) },
  'redis-setting-cluster-databases': { left: selectsOne(false), right: selectsOne(true) },
  'redis-setting-requirepass': {
    right: (context) =>
      withSession(context, 'redis', { settings: ['--requirepass', 'secret'] }, async (client) => [
        await send(client, 'SET a 1'),
        await send(client, 'AUTH secret'),
      ]),
  },
  'redis-setting-persistence': {
    left: survives('--appendonly', 'no'),
    right: survives('--appendonly', 'yes', '--appendfsync', 'always'),
  },
  'redis-setting-keyspace-events': { left: expirations('Ex'), right: expirations('') },
  'redis-5-6-auth-username': {
    right: (context) =>
      withSession(context, 'redis', {}, async (client, server) => {
        await send(client, 'ACL SETUSER pfu on >pw ~* +@all');
        const other = await server.connect();
        await send(other, 'AUTH pfu pw');
        const seen = await send(other, 'ACL WHOAMI');
        other.end();
        return seen;
      }),
  },
  'redis-6-7-acl-pubsub': { left: channels, right: channels },
  'redis-6-7-dump-format': {
    left: dump('redis', '7', 'redis', '6'),
    right: dump('redis', '6', 'redis', '7'),
  },
  'redis-7-8-dump-format': {
    left: dump('redis', '8', 'redis', '7'),
    right: dump('redis', '7', 'redis', '8'),
  },
  'valkey-8-9-dump': { left: dump('valkey', '9', 'valkey', '8'), right: dump('valkey', '8', 'valkey', '9') },
  'redis-valkey-rdb': { left: dump('redis', '8', 'redis', '8'), right: bothWays },
  'redis-valkey-version-string': { left: versionLines('redis'), right: versionLines('valkey') },
};

function local(seen) {
  return { on: `node ${process.versions.node}`, seen };
}
