export const id = 283;
export const ids = [283];
export const modules = {

/***/ 10283:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  probe: () => (/* binding */ probe),
  shown: () => (/* binding */ probe_shown)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/src/catalog/engines.js + 5 modules
var engines = __webpack_require__(50779);
// EXTERNAL MODULE: ./lib/src/exit-code.js
var exit_code = __webpack_require__(48980);
// EXTERNAL MODULE: ./lib/src/support/user-error.js
var user_error = __webpack_require__(98308);
;// CONCATENATED MODULE: ./lib/src/hosts/probe/failure.js

const help = new Map([
    ['ECONNREFUSED', 'Nothing listens at its host and port. Is the service running and reachable from here?'],
    ['ECONNRESET', 'The server closed the connection. Does it expect TLS, or another protocol?'],
    ['ENOTFOUND', 'Its host name is not known here.'],
    ['EAI_AGAIN', 'Its host name cannot be looked up at the moment.'],
    ['EHOSTUNREACH', 'Its host cannot be reached from here.'],
    ['ENETUNREACH', 'Its network cannot be reached from here.'],
    ['ETIMEDOUT', 'It did not answer in time. Is it reachable from here, or behind a firewall?'],
    ['NO_TLS', 'The server offers no TLS. Use sslmode=disable only where nobody can listen.'],
    ['NEEDS_TLS', 'The server wants the password over TLS, and offers none.'],
    ['AUTHENTICATION', 'The server refused the user, the password, or the database to that user.'],
    ['NO_DATABASE', 'The database that the URL names is not there.'],
    ['PLUGIN', 'The user logs in by a method that the probe does not know; give it a user with a password.'],
    [
        'REFUSED',
        'The server refused the questions; they only read settings. Does the user have the right to log in?',
    ],
    ['PROTOCOL', 'What answers there does not speak the protocol that the URL names.'],
]);
/** A failure whose reason is one of the words above. Messages of servers are never shown: they repeat what they got. */
function failure(code) {
    return Object.assign(new Error(code), { code });
}
/** Why a service could not be asked, for a person; nothing of its URL is in it. */
function explainFailure(error, { name, protocol }) {
    const code = reasonOf(error);
    const certificate = /CERT|SIGNATURE|ISSUER/.test(code);
    const what = `${name} could not be asked (${protocol}, ${code})`;
    if (/ALTNAME/.test(code))
        return new user_error/* UserError */.y(what, 'Its certificate is for another host than the URL names.');
    if (certificate)
        return new user_error/* UserError */.y(what, 'Its certificate is not one that this machine trusts. Name its root with sslrootcert=FILE in the URL, or accept any with sslmode=require.');
    return new user_error/* UserError */.y(what, help.get(code) ?? 'See the log of the service for what it refused.');
}
const postgresql = [
    [/^28/, 'AUTHENTICATION'],
    [/^3D000$/, 'NO_DATABASE'],
    [/^CONNECT_TIMEOUT$|^57014$/, 'ETIMEDOUT'],
    [/^CONNECTION_(CLOSED|ENDED|DESTROYED)$/, 'ECONNRESET'],
    [/^[0-9A-Z]{5}$/, 'REFUSED'],
];
function reasonOf(error) {
    const code = String(error?.code ?? 'PROTOCOL');
    const known = help.has(code) ? undefined : postgresql.find(([pattern]) => pattern.test(code));
    return known?.[1] ?? (/^\w{1,60}$/.test(code) ? code : 'PROTOCOL');
}

// EXTERNAL MODULE: ./lib/src/support/redacted.js
var redacted = __webpack_require__(34652);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/src/hosts/probe/mysql-protocol.js


/** The next packet; an error that the server sends is thrown. */
async function readPacket(session) {
    const head = await session.read(4);
    const length = head.readUIntLE(0, 3);
    if (length > 1_000_000)
        throw failure('PROTOCOL');
    const body = await session.read(length);
    if (body[0] === 0xff)
        throw failure(mysql_protocol_reasonOf(body.readUInt16LE(1)));
    return { number: head[3] ?? 0, body };
}
// https://dev.mysql.com/doc/mysql-errors/9.0/en/server-error-reference.html
function mysql_protocol_reasonOf(error) {
    if ([1044, 1045, 1130, 1251, 1698].includes(error))
        return 'AUTHENTICATION';
    if (error === 1049)
        return 'NO_DATABASE';
    if (error === 3159)
        return 'NEEDS_TLS';
    return 'REFUSED';
}
/** Sends a packet. */
function writePacket(session, number, body) {
    const head = Buffer.alloc(4);
    head.writeUIntLE(body.length, 0, 3);
    head[3] = number & 0xff;
    session.write(Buffer.concat([head, body]));
}
/** https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_connection_phase_packets_protocol_handshake_v10.html */
function readGreeting(body) {
    if (body[0] !== 10)
        throw failure('PROTOCOL');
    const end = body.indexOf(0, 1);
    const after = end + 5;
    const capabilities = body.readUInt16LE(after + 9) | (body.readUInt16LE(after + 14) << 16);
    const [first, rest] = [body.subarray(after, after + 8), body.subarray(after + 27, after + 39)];
    const plugin = body
        .subarray(after + 40)
        .toString('latin1')
        .split('\0')[0] ?? '';
    return {
        version: body.toString('latin1', 1, end),
        capabilities,
        nonce: Buffer.concat([first, rest]),
        plugin,
    };
}
const hash = (algorithm, ...parts) => (0,external_node_crypto_.createHash)(algorithm).update(Buffer.concat(parts)).digest();
const xor = (a, b) => Buffer.from(a.map((byte, i) => byte ^ (b[i] ?? 0)));
/** What proves that a password is known, without telling it. */
function proof(plugin, password, nonce) {
    if (password === '')
        return Buffer.alloc(0);
    const secret = Buffer.from(password);
    if (plugin === 'mysql_native_password') {
        const once = hash('sha1', secret);
        return xor(once, hash('sha1', nonce, hash('sha1', once)));
    }
    if (plugin === 'caching_sha2_password') {
        const once = hash('sha256', secret);
        return xor(once, hash('sha256', hash('sha256', once), nonce));
    }
    throw failure('PLUGIN');
}
/** The values of a row in text form. */
function readRow(body) {
    const values = [];
    for (let at = 0; at < body.length;) {
        if (body[at] === 0xfb) {
            values.push(null);
            at += 1;
            continue;
        }
        const [length, size] = lengthAt(body, at);
        values.push(body.toString('utf8', at + size, at + size + length));
        at += size + length;
    }
    return values;
}
function lengthAt(body, at) {
    const first = body[at] ?? 0;
    if (first < 0xfb)
        return [first, 1];
    if (first === 0xfc)
        return [body.readUInt16LE(at + 1), 3];
    if (first === 0xfd)
        return [body.readUIntLE(at + 1, 3), 4];
    throw failure('PROTOCOL');
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./lib/src/hosts/probe/socket.js





/** How long a service may take, from the first packet to the last answer. */
const patience = 10_000;
/** What TLS checks, or null where the URL wants none. */
function tlsOptions(target) {
    const { protection, host, rootCertificate } = target;
    if (protection === 'disable')
        return null;
    const verifies = protection.startsWith('verify');
    return {
        rejectUnauthorized: verifies,
        ...((0,external_node_net_.isIP)(host) === 0 && { servername: host }),
        ...(rootCertificate !== null && { ca: certificate(rootCertificate, target.name) }),
        // Over a socket that is already there Node.js would check for another name where the host is an address.
        checkServerIdentity: (_, peer) => protection === 'verify-full' ? (0,external_node_tls_.checkServerIdentity)(host, peer) : undefined,
    };
}
function certificate(path, name) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        throw new user_error/* UserError */.y(`the root certificate that ${name} names cannot be read`, 'sslrootcert takes the path of a PEM file.');
    }
}
/** Connects, over TLS from the start where asked for; the signal ends it. */
async function connect({ host, port }, tls, signal) {
    let socket = tls ? (0,external_node_tls_.connect)({ host, port, ...tls }) : (0,external_node_net_.connect)({ host, port });
    signal.addEventListener('abort', () => socket.destroy());
    await connected(socket, tls !== null);
    let held = Buffer.alloc(0);
    let ended = null;
    let wake = () => { };
    const hear = (bytes) => {
        held = Buffer.concat([held, bytes]);
        wake();
    };
    const close = () => fail(failure('ECONNRESET'));
    const fail = (error) => {
        ended ??= error;
        wake();
    };
    const until = async (enough) => {
        while (!enough()) {
            if (ended)
                throw ended;
            await new Promise((resolve) => {
                wake = resolve;
            });
        }
    };
    const take = (length) => {
        const bytes = held.subarray(0, length);
        held = held.subarray(length);
        return bytes;
    };
    const listen = () => void socket.on('data', hear).on('error', fail).on('close', close);
    listen();
    return {
        async read(length) {
            await until(() => held.length >= length);
            return take(length);
        },
        async line() {
            await until(() => held.includes('\r\n'));
            const text = take(held.indexOf('\r\n')).toString();
            take(2);
            return text;
        },
        write: (bytes) => void socket.write(bytes),
        async secure(options) {
            socket.off('data', hear).off('error', fail).off('close', close);
            socket = (0,external_node_tls_.connect)({ socket, ...options });
            await connected(socket, true);
            listen();
        },
    };
}
function connected(socket, secure) {
    return new Promise((resolve, reject) => {
        const close = () => reject(failure('ECONNRESET'));
        socket.once('error', reject).once('close', close);
        socket.once(secure ? 'secureConnect' : 'connect', () => {
            socket.off('error', reject).off('close', close);
            resolve();
        });
    });
}
/** Gives up where it takes too long; whatever happens, the signal is given at the end, and connections close by it. */
async function inTime(work) {
    const end = new AbortController();
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(failure('ETIMEDOUT')), patience);
    });
    try {
        return await Promise.race([work(end.signal), late]);
    }
    finally {
        clearTimeout(timer);
        end.abort();
    }
}

;// CONCATENATED MODULE: ./lib/src/hosts/probe/mysql.js




const withDatabase = 0x8;
const overTls = 0x800;
// Long passwords, protocol 4.1, its way to authenticate, and methods of authentication by name.
const always = 0x1 | 0x200 | 0x8000 | 0x80000;
const utf8mb4 = 45;
const variables = [
    'sql_mode',
    'lower_case_table_names',
    'character_set_server',
    'collation_server',
    'character_set_database',
    'collation_database',
    'time_zone',
    'system_time_zone',
];
/** Asks MySQL or MariaDB. */
async function askMysql(target) {
    return inTime(async (signal) => {
        const session = await connect(target, null, signal);
        await logIn(session, target);
        await optional(session, 'SET SESSION TRANSACTION READ ONLY');
        await optional(session, 'SET SESSION max_execution_time=5000');
        await optional(session, 'SET SESSION max_statement_time=5');
        const [row = []] = await query(session, `SELECT version(), ${variables.map((name) => `@@${name}`).join(', ')}`);
        const settings = new Map(variables.map((name, i) => [name, row[i + 1] ?? '']));
        const isolation = (await optional(session, 'SELECT @@transaction_isolation')) ??
            (await optional(session, 'SELECT @@tx_isolation'));
        if (isolation?.[0]?.[0])
            settings.set('transaction_isolation', isolation[0][0]);
        return answerOf(row[0] ?? '', settings);
    });
}
function answerOf(version, settings) {
    // "SYSTEM" says nothing without the zone of the system.
    const zone = settings.get('time_zone') === 'SYSTEM' ? settings.get('system_time_zone') : settings.get('time_zone');
    settings.delete('system_time_zone');
    settings.set('time_zone', zone ?? '');
    settings.set('sql_mode', (settings.get('sql_mode') ?? '').split(',').filter(Boolean).sort().join(','));
    return {
        engine: /mariadb/i.test(version) ? 'mariadb' : 'mysql',
        version: /^(?:5\.5\.5-)?(\d+(?:\.\d+)*)/.exec(version)?.[1] ?? '',
        settings,
    };
}
async function logIn(session, target) {
    const first = await readPacket(session);
    const greeting = readGreeting(first.body);
    const tls = tlsOptions(target);
    const secure = tls !== null && (greeting.capabilities & overTls) !== 0;
    if (!secure && tls !== null && target.protection !== 'prefer')
        throw failure('NO_TLS');
    let number = first.number + 1;
    if (secure) {
        writePacket(session, number++, preamble(target, overTls));
        await session.secure(tls);
    }
    writePacket(session, number, response(target, greeting, secure));
    await authenticate(session, target, greeting, secure);
}
function preamble({ database }, more) {
    const bytes = Buffer.alloc(32);
    bytes.writeUInt32LE(always | more | (database === '' ? 0 : withDatabase), 0);
    bytes.writeUInt32LE(1_000_000, 4);
    bytes[8] = utf8mb4;
    return bytes;
}
/** https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_connection_phase_packets_protocol_handshake_response.html */
function response(target, { plugin, nonce }, secure) {
    // A method that is not known here may be the server's default and not the user's; the server then names another.
    const known = ['mysql_native_password', 'caching_sha2_password'].includes(plugin)
        ? plugin
        : 'mysql_native_password';
    const answer = proof(known, (0,redacted/* reveal */._)(target.password), nonce);
    const text = (value) => Buffer.from(`${value}\0`);
    return Buffer.concat([
        preamble(target, secure ? overTls : 0),
        text(target.user),
        Buffer.from([answer.length]),
        answer,
        ...(target.database === '' ? [] : [text(target.database)]),
        text(known),
    ]);
}
async function authenticate(session, target, { nonce }, secure) {
    const password = (0,redacted/* reveal */._)(target.password);
    for (let round = 0; round < 5; round++) {
        const { number, body } = await readPacket(session);
        if (body[0] === 0)
            return;
        if (body[0] === 0xfe) {
            const [plugin = '', ...rest] = body.subarray(1).toString('latin1').split('\0');
            const fresh = Buffer.from(rest.join('\0'), 'latin1').subarray(0, 20);
            writePacket(session, number + 1, proof(plugin, password, fresh.length === 20 ? fresh : nonce));
        }
        else if (body[0] === 1 && body[1] === 4) {
            // The server does not remember the password and wants it whole.
            if (!secure)
                throw failure('NEEDS_TLS');
            writePacket(session, number + 1, Buffer.from(`${password}\0`));
        }
        else if (body[0] !== 1)
            throw failure('PROTOCOL');
    }
    throw failure('PROTOCOL');
}
async function query(session, text) {
    writePacket(session, 0, Buffer.concat([Buffer.from([3]), Buffer.from(text)]));
    const { body } = await readPacket(session);
    if (body[0] === 0)
        return [];
    for (let columns = body[0] ?? 0; columns > 0; columns--)
        await readPacket(session);
    await readPacket(session);
    const rows = [];
    for (;;) {
        const packet = await readPacket(session);
        if (packet.body[0] === 0xfe && packet.body.length < 9)
            return rows;
        rows.push(readRow(packet.body));
    }
}
/** As `query`, and null where the server does not know what is asked for. */
async function optional(session, text) {
    try {
        return await query(session, text);
    }
    catch (error) {
        if (error.code === 'REFUSED')
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/hosts/probe/postgresql.js


const shown = [
    'server_version',
    'server_encoding',
    'TimeZone',
    'DateStyle',
    'default_transaction_isolation',
    'standard_conforming_strings',
];
const providers = new Map([
    ['c', 'libc'],
    ['i', 'icu'],
    ['b', 'builtin'],
]);
/** Asks PostgreSQL, in one transaction that cannot write. */
async function askPostgresql(target) {
    // Loaded only here: nothing else of the gate connects to a database.
    const { default: postgres } = await __webpack_require__.e(/* import() */ 1534).then(__webpack_require__.bind(__webpack_require__, 71534));
    const sql = postgres({
        host: target.host,
        port: target.port,
        username: target.user || 'postgres',
        password: (0,redacted/* reveal */._)(target.password),
        database: target.database || target.user || 'postgres',
        ssl: tlsOf(target),
        max: 1,
        // Through a pooler only simple queries are sure to work.
        prepare: false,
        fetch_types: false,
        connect_timeout: patience / 1000,
        onnotice: () => { },
    });
    return inTime((signal) => {
        signal.addEventListener('abort', () => void sql.end({ timeout: 0 }).catch(() => { }));
        return sql.begin('read only', (transaction) => fingerprint(transaction));
    });
}
function tlsOf(target) {
    const { protection } = target;
    if (protection === 'disable')
        return false;
    if (protection === 'prefer')
        return 'prefer';
    return protection === 'require' && target.rootCertificate === null
        ? 'require'
        : (tlsOptions(target) ?? false);
}
async function fingerprint(sql) {
    await sql.unsafe("SET LOCAL statement_timeout = '5s'");
    const rows = await sql.unsafe(`SELECT name, current_setting(name) AS setting FROM pg_settings WHERE name IN (${shown.map((name) => `'${name}'`).join(', ')})`);
    const settings = new Map(rows.map(({ name, setting }) => [name, setting]));
    // Which columns there are differs by version: 15 has a provider, 17 renamed its locale.
    const [row] = await sql.unsafe(`SELECT row_to_json(d) AS database, (SELECT string_agg(extname, ',' ORDER BY extname::text COLLATE "C") FROM pg_extension WHERE extname <> 'plpgsql') AS extensions FROM pg_database d WHERE datname = current_database()`);
    const database = row?.database ?? {};
    const provider = providers.get(database.datlocprovider ?? 'c') ?? 'libc';
    const locale = database.datlocale ?? database.daticulocale ?? null;
    settings.set('collation', provider === 'libc' || locale === null ? (database.datcollate ?? '') : locale);
    settings.set('ctype', database.datctype ?? '');
    settings.set('locale provider', provider);
    settings.set('extensions', row?.extensions ?? '');
    const version = /^[\d.]+/.exec(settings.get('server_version') ?? '')?.[0] ?? '';
    settings.delete('server_version');
    return { engine: 'postgresql', version, settings };
}

;// CONCATENATED MODULE: ./lib/src/hosts/probe/redis.js



const read = [
    'maxmemory-policy',
    'appendonly',
    'save',
    'cluster-enabled',
    'databases',
    'notify-keyspace-events',
];
/** Asks Redis, Valkey or what speaks as they do; providers may hide settings, which stay unknown. */
async function askRedis(target) {
    return inTime(async (signal) => {
        const session = await connect(target, tlsOptions(target), signal);
        const password = (0,redacted/* reveal */._)(target.password);
        if (password !== '') {
            const reply = await ask(session, 'AUTH', ...(target.user === '' ? [] : [target.user]), password);
            if (isRefusal(reply))
                throw failure('AUTHENTICATION');
        }
        const info = await ask(session, 'INFO');
        if (isRefusal(info))
            throw failure(/^NOAUTH|^NOPERM/.test(info.refused) ? 'AUTHENTICATION' : 'REFUSED');
        if (typeof info !== 'string')
            throw failure('PROTOCOL');
        const settings = new Map();
        for (const name of read)
            note(settings, name, await ask(session, 'CONFIG', 'GET', name));
        return redis_answerOf(new Map(info.split(/\r?\n/).map(pair)), settings);
    });
}
function redis_answerOf(info, settings) {
    // What a provider does not let CONFIG tell, INFO may.
    const told = [
        ['maxmemory-policy', info.get('maxmemory_policy')],
        ['appendonly', yesOrNo(info.get('aof_enabled'))],
        ['cluster-enabled', yesOrNo(info.get('cluster_enabled'))],
    ];
    for (const [name, value] of told)
        if (value !== undefined && !settings.has(name))
            settings.set(name, value);
    const saves = settings.get('save');
    // How often is a matter of scale; whether at all is not.
    if (saves !== undefined)
        settings.set('save', saves === '' ? 'never' : 'snapshots');
    const valkey = info.get('valkey_version');
    return {
        engine: valkey === undefined ? 'redis' : 'valkey',
        version: valkey ?? info.get('redis_version') ?? '',
        settings,
    };
}
const pair = (line) => {
    const [key = '', ...rest] = line.split(':');
    return [key, rest.join(':')];
};
const yesOrNo = (flag) => flag === undefined ? undefined : flag === '0' ? 'no' : 'yes';
function note(settings, name, reply) {
    const value = Array.isArray(reply) ? reply[1] : undefined;
    if (typeof value === 'string')
        settings.set(name, value);
}
const isRefusal = (reply) => typeof reply === 'object' && reply !== null && 'refused' in reply;
async function ask(session, ...words) {
    const parts = words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`);
    session.write(Buffer.from(`*${words.length}\r\n${parts.join('')}`));
    return reply(session, 0);
}
// https://redis.io/docs/latest/develop/reference/protocol-spec/
async function reply(session, depth) {
    const line = await session.line();
    const [kind, rest] = [line[0], line.slice(1)];
    if (kind === '+' || kind === ':')
        return rest;
    if (kind === '-')
        return { refused: rest };
    const length = Number(rest);
    if ((kind !== '$' && kind !== '*') || !Number.isInteger(length) || length > 10_000_000 || depth > 4)
        throw failure('PROTOCOL');
    if (length < 0)
        return null;
    if (kind === '$')
        return (await session.read(length + 2)).subarray(0, length).toString();
    const values = [];
    for (let i = 0; i < length; i++)
        values.push(await reply(session, depth + 1));
    return values;
}

;// CONCATENATED MODULE: ./lib/src/hosts/probe/probe.js





const askers = { postgresql: askPostgresql, mysql: askMysql, redis: askRedis };
/**
 * Asks a running service what it is; nothing is written there.
 * @throws UserError where it cannot be asked, without anything of its URL
 */
async function askService(target) {
    try {
        return await askers[target.protocol](target);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            throw error;
        throw explainFailure(error, target);
    }
}

// EXTERNAL MODULE: ./lib/src/hosts/streams.js
var streams = __webpack_require__(35291);
// EXTERNAL MODULE: ./lib/src/hosts/written-files.js
var written_files = __webpack_require__(43663);
// EXTERNAL MODULE: ./lib/src/judge.js
var judge = __webpack_require__(97249);
// EXTERNAL MODULE: ./lib/src/options.js + 2 modules
var options = __webpack_require__(62775);
// EXTERNAL MODULE: ./lib/src/reasons.js + 1 modules
var reasons = __webpack_require__(20081);
// EXTERNAL MODULE: ./lib/src/rules/setting-differs.js
var setting_differs = __webpack_require__(82822);
// EXTERNAL MODULE: ./lib/src/support/fingerprint.js
var support_fingerprint = __webpack_require__(30966);
// EXTERNAL MODULE: ./lib/src/support/service-url.js
var service_url = __webpack_require__(58261);
// EXTERNAL MODULE: ./lib/src/support/sinks/styles.js
var sinks_styles = __webpack_require__(23351);
// EXTERNAL MODULE: ./lib/src/support/sinks/terminal.js
var terminal = __webpack_require__(3185);
// EXTERNAL MODULE: ./lib/src/cli-commands/report-run.js + 6 modules
var report_run = __webpack_require__(94087);
;// CONCATENATED MODULE: ./lib/src/cli-commands/probe.js
















/** `probe`: what running services say of themselves, held against production's fingerprint or written as it. */
async function probe(args) {
    const format = args.values.get('format') ?? 'text';
    if (format !== 'text' && format !== 'json')
        throw new user_error/* UserError */.y(`probe has no format ${(0,terminal/* plain */.pj)(format)}`, 'It has text and json.');
    const log = (text) => {
        if (!args.set.has('quiet'))
            (0,streams/* printError */.y)(`${(0,terminal/* logLine */.BP)(text)}\n`);
    };
    const given = args.values.get('against');
    const file = given ?? support_fingerprint/* usualFingerprint */.zQ;
    const into = args.values.get('write');
    const production = into === undefined ? productionOf(file, given !== undefined) : null;
    const options = optionsOf(args);
    const services = await askAll(targetsOf(args), log);
    const text = (0,support_fingerprint/* writeFingerprint */.q8)(services);
    if (into !== undefined) {
        (0,written_files/* writeWhole */.f8)(into, text);
        log(`Wrote how ${services.map(({ name }) => name).join(', ')} ${services.length === 1 ? 'is' : 'are'} set up into ${into}.`);
        return exit_code/* exitCodes */.h.pass;
    }
    if (!production) {
        (0,streams/* printOut */.A)(text);
        log(`There is no ${file} to compare with; --write ${file} writes it where production can be reached.`);
        return exit_code/* exitCodes */.h.pass;
    }
    return compare(production, { file: 'services', services }, options, format, log);
}
async function compare(production, observed, options, format, log) {
    const pairs = (0,support_fingerprint/* matched */.jQ)(production, observed, (id) => (0,engines/* engine */.Hi)(id).family);
    for (const { name } of observed.services.filter((one) => !pairs.some(([, mine]) => mine === one)))
        log(`${name} is compared with nothing: ${production.file} has no service of that name, nor exactly one of its kind.`);
    if (pairs.length === 0)
        return exit_code/* exitCodes */.h.nothingToCompare;
    const explained = await (0,reasons/* withReasons */.q)(differences(production, observed, options), [], noFiles);
    const { findings, behaviours } = explained;
    const compared = pairs.map(([, mine]) => mine.name);
    (0,streams/* printOut */.A)(format === 'json'
        ? `${JSON.stringify({ compared, findings, behaviours }, null, 2)}\n`
        : probe_shown(explained, compared, production.file));
    return findings.some((one) => (0,judge/* counts */.t)(one, options)) ? exit_code/* exitCodes */.h.findings : exit_code/* exitCodes */.h.pass;
}
// What services say of themselves is not looked for in files.
const noFiles = {
    has: () => false,
    identity: () => null,
    lacking: () => [],
    text: () => null,
    list: () => [],
    preload: async () => { },
    notices: () => [],
};
/** What the rule finds, as the configuration grades and allows it. */
function differences(production, observed, options) {
    const nothing = { services: [], declarations: [], keys: [], jobs: [], paths: [], history: null };
    const findings = setting_differs/* settingDiffers */.m.check({ ...nothing, fingerprints: { production, observed } }, options);
    const judged = (0,judge/* judge */.S)({ findings, base: null, waivers: [], declarations: [] }, options);
    return judged.findings.filter((one) => one.rule === setting_differs/* settingDiffers */.m.id);
}
function optionsOf(args) {
    return (0,options/* readOptions */.T)({
        inputs: new Map([...args.values].filter(([name]) => name === 'fail-on')),
        config: (0,report_run/* configOf */.W1)('.', args.values.get('config') ?? null),
        hasBase: false,
        today: new Date().toISOString().slice(0, 10),
        rules: (0,report_run/* ruleIds */.Zl)(),
    });
}
function productionOf(file, required) {
    if ((0,external_node_fs_.existsSync)(file) && (0,external_node_fs_.statSync)(file).isFile())
        return (0,support_fingerprint/* readFingerprint */.bi)(file, (0,external_node_fs_.readFileSync)(file, 'utf8'));
    if (!required)
        return null;
    throw new user_error/* UserError */.y(`the fingerprint ${(0,terminal/* plain */.pj)(file)} is not there`, 'Write it where production can be reached: parity-gate probe --write FILE.');
}
/** The services that the command line names, each with a name of its own. */
function targetsOf(args) {
    const variables = (args.values.get('env') ?? '').split(',').filter(Boolean);
    const named = [
        ...variables.map((name) => [name, process.env[name]]),
        ...args.rest.map((url, i) => [nameOf(args.rest, url, i), url]),
    ];
    if (named.length === 0)
        throw new user_error/* UserError */.y('probe takes the services to ask', 'As in: parity-gate probe --env DATABASE_URL --env REDIS_URL, or with their URLs.');
    return named.map(([name, url]) => {
        if (url)
            return (0,service_url/* readServiceUrl */.b)(url, (0,terminal/* plain */.pj)(name));
        throw new user_error/* UserError */.y(`the environment variable ${(0,terminal/* plain */.pj)(name)} is not set`, 'It should hold the URL of a service, as postgresql://user:password@host/database.');
    });
}
function nameOf(urls, url, index) {
    const kind = (0,service_url/* engineOfUrl */.j)(url);
    if (kind === null)
        return `URL number ${index + 1}`;
    const earlier = urls.slice(0, index).filter((one) => (0,service_url/* engineOfUrl */.j)(one) === kind).length;
    return earlier === 0 ? kind : `${kind}-${earlier + 1}`;
}
async function askAll(targets, log) {
    return Promise.all(targets.map(async (target) => {
        const answer = await askService(target);
        log(`${target.name}: ${(0,engines/* engine */.Hi)(answer.engine).title} ${answer.version}`);
        return { name: target.name, ...answer, lines: new Map() };
    }));
}
/** What differs, as a person reads it. */
function probe_shown(explained, compared, file) {
    const styles = (0,sinks_styles/* stylesFor */.K)(process.stdout.isTTY === true && !process.env.NO_COLOR);
    const { findings } = explained;
    const names = (0,terminal/* plain */.pj)(compared.join(', '));
    if (findings.length === 0)
        return (0,terminal/* tty */.iU) `${(0,terminal/* finished */.xl)([(0,terminal/* tty */.iU) `${names}: set up as in ${(0,terminal/* plain */.pj)(file)}.`])}\n`;
    const count = findings.length === 1 ? '1 setting differs' : `${findings.length} settings differ`;
    const head = styles.bold((0,terminal/* tty */.iU) `${(0,terminal/* plain */.pj)(count)} from production (${names})`);
    return (0,terminal/* tty */.iU) `${(0,terminal/* finished */.xl)([head, ...findings.flatMap((one) => lines(one, explained, styles))])}\n`;
}
function lines(finding, { behaviours }, styles) {
    const { severity, state, title, why, fix, at, rule } = finding;
    const paint = severity === 'high' ? styles.red : severity === 'medium' ? styles.yellow : styles.blue;
    const mark = state === 'allowed' ? (0,terminal/* tty */.iU) `allowed` : (0,terminal/* plain */.pj)(severity);
    const known = behaviours.filter(({ id }) => finding.behaviours.includes(id));
    return [
        (0,terminal/* tty */.iU) ``,
        (0,terminal/* tty */.iU) `${paint(mark)}  ${styles.bold((0,terminal/* plain */.pj)(title))}  ${styles.dim((0,terminal/* plain */.pj)(`${rule}, ${at.file}:${at.line}`))}`,
        (0,terminal/* tty */.iU) `  why  ${(0,terminal/* plain */.pj)(why)}`,
        ...known.map((one) => (0,terminal/* tty */.iU) `       ${(0,terminal/* plain */.pj)(one.title)}.`),
        (0,terminal/* tty */.iU) `  fix  ${(0,terminal/* plain */.pj)(fix)}`,
    ];
}


/***/ })

};
