export const id = 5362;
export const ids = [5362];
export const modules = {

/***/ 13138:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ serverNamed),
/* harmony export */   fx: () => (/* binding */ daemon),
/* harmony export */   oc: () => (/* binding */ isClient)
/* harmony export */ });
/** How servers are installed and started without a container. */
/** Names of servers as service managers, package managers and commands write them. */
const words = [
    [/^postgres(?:ql|-server)?(?:-x64)?[-@]?(\d+(?:\.\d+)?)?(?:-server|-main)?$/, 'postgresql'],
    [/^(?:mysqld?|mysql-server|mysql-community-server|default-mysql-server)[-@]?(\d+\.\d+)?$/, 'mysql'],
    [/^(?:mariadbd?|mariadb-server)[-@]?(\d+\.\d+)?$/, 'mariadb'],
    [/^redis(?:-server|-stack-server|-64)?(?:@(\d+(?:\.\d+)?))?$/, 'redis'],
    [/^valkey(?:-server)?(?:@(\d+(?:\.\d+)?))?$/, 'valkey'],
    [/^keydb(?:-server)?$/, 'keydb'],
    [/^memcached$/, 'memcached'],
    [/^rabbitmq(?:-server)?$/, 'rabbitmq'],
    [/^(?:mongodb?|mongodb-org|mongodb-server|mongodb-community|mongod)(?:@(\d+\.\d+))?$/, 'mongodb'],
    [/^elasticsearch(?:-oss|-full)?(?:@(\d+))?$/, 'elasticsearch'],
    [/^opensearch(?:@(\d+))?$/, 'opensearch'],
    [/^clickhouse(?:-server)?$/, 'clickhouse'],
    [/^(?:kafka|apache-kafka)$/, 'kafka'],
    [/^nats(?:-server)?$/, 'nats'],
    [/^cassandra$/, 'cassandra'],
    [/^neo4j$/, 'neo4j'],
    [/^influxdb2?$/, 'influxdb'],
    [/^(?:mssql-server|mssqlserver)$/i, 'mssql'],
    [/^minio$/, 'minio'],
    [/^meilisearch$/, 'meilisearch'],
    [/^solr$/, 'solr'],
];
/** The server that a service unit, a package of a package manager or a formula is, or null: clients and libraries are none. */
function serverNamed(name) {
    const [bare = '', pinned] = name.replace(/\.service$/, '').split('=');
    if (bare.length > 60)
        return null;
    for (const [pattern, engine] of words) {
        const match = pattern.exec(bare);
        if (match)
            return { engine, version: match[1] ?? packageVersion(pinned) };
    }
    return null;
}
/** "5:7.0.15-1~deb12u1" and "8.15.2" carry a version, "16*" too; a name of a release does not. */
const packageVersion = (pinned) => /^(?:\d+:)?(\d+(?:\.\d+){0,2})/.exec(pinned ?? '')?.[1] ?? null;
/** Commands that are a server when they are run, with the words that must follow. */
const daemons = new Map([
    ['redis-server', { engine: 'redis' }],
    ['redis-stack-server', { engine: 'redis' }],
    ['valkey-server', { engine: 'valkey' }],
    ['keydb-server', { engine: 'keydb' }],
    ['memcached', { engine: 'memcached' }],
    ['mysqld', { engine: 'mysql' }],
    ['mysqld_safe', { engine: 'mysql' }],
    ['mariadbd', { engine: 'mariadb' }],
    ['mariadbd-safe', { engine: 'mariadb' }],
    ['mongod', { engine: 'mongodb' }],
    ['rabbitmq-server', { engine: 'rabbitmq' }],
    ['pg_ctl', { engine: 'postgresql', verb: /^(?:start|restart)$/ }],
    ['pg_ctlcluster', { engine: 'postgresql', verb: /^(?:start|restart)$/ }],
    ['minio', { engine: 'minio', verb: /^server$/ }],
    ['clickhouse', { engine: 'clickhouse', verb: /^server$/ }],
    ['clickhouse-server', { engine: 'clickhouse' }],
    ['cockroach', { engine: 'cockroachdb', verb: /^(?:start|start-single-node|demo)$/ }],
    ['nats-server', { engine: 'nats' }],
    ['elasticsearch', { engine: 'elasticsearch' }],
    ['opensearch', { engine: 'opensearch' }],
    ['kafka-server-start', { engine: 'kafka' }],
    ['kafka-server-start.sh', { engine: 'kafka' }],
    ['meilisearch', { engine: 'meilisearch' }],
    ['typesense-server', { engine: 'typesense' }],
    ['localstack', { engine: 'localstack', verb: /^start$/ }],
    ['mailpit', { engine: 'mailpit' }],
    ['mailcatcher', { engine: 'mailcatcher' }],
    ['mailhog', { engine: 'mailhog' }],
]);
/** The server that a command is itself, with the part of the command that says so; null for other commands. */
function daemon(command, following) {
    const known = daemons.get(command.toLowerCase().slice(command.lastIndexOf('/') + 1));
    if (!known || following.some((word) => /^(?:-V|-v|--version|--help|-h)$/.test(word)))
        return null;
    const { verb } = known;
    const told = verb && following.find((word) => verb.test(word));
    if (verb && told === undefined)
        return null;
    // "/usr/lib/postgresql/16/bin/postgres", "./elasticsearch-6.2.4/bin/elasticsearch".
    const inPath = /[/-](\d+(?:\.\d+){0,2})\/bin\/[^/]+$/.exec(command)?.[1];
    const cluster = command.endsWith('pg_ctlcluster')
        ? following.find((word) => /^\d+$/.test(word))
        : undefined;
    const declared = [command, cluster, told].filter((word) => word !== undefined).join(' ');
    return { engine: known.engine, version: inPath ?? cluster ?? null, declared: declared.slice(0, 120) };
}
/** Commands that talk to a server: a container that runs one of them is none. */
const clients = new Set(('psql pg_dump pg_dumpall pg_restore pg_isready createdb dropdb mysql mysqldump mysqladmin mariadb mariadb-dump ' +
    'mariadb-admin mongo mongosh mongodump mongorestore redis-cli valkey-cli keydb-cli cqlsh clickhouse-client ' +
    'rabbitmqctl rabbitmqadmin kafka-topics kafka-topics.sh sqlcmd mc cat echo ls true false sleep id cp chown').split(' '));
/** Whether a command only talks to a server, or does not even that. */
function isClient(command) {
    return clients.has(command.slice(command.lastIndexOf('/') + 1));
}


/***/ }),

/***/ 25362:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   homebrew: () => (/* binding */ homebrew)
/* harmony export */ });
/* harmony import */ var _catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50779);
/* harmony import */ var _catalog_servers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13138);
/* harmony import */ var _support_declare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58948);
/* harmony import */ var _support_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20331);




/** Servers that developers install with Homebrew: a Brewfile, or what the instructions tell them to install and start. */
const homebrew = {
    id: 'homebrew',
    title: 'Homebrew',
    spec: 'https://docs.brew.sh/Brew-Bundle-and-Brewfile',
    files: [
        '**/Brewfile',
        '{README,CONTRIBUTING,DEVELOPMENT,DEVELOPING,INSTALL,SETUP,HACKING}.{md,markdown}',
        '{doc,docs,dev-docs}/*.md',
    ],
    usually: 'dev',
    mentions: /^[ \t]*brew[ \t]+["']|\bbrew services (?:re)?start\b/m,
    read: (file) => ({
        declarations: (0,_support_path_js__WEBPACK_IMPORTED_MODULE_3__/* .fileNameOf */ .bV)(file.path) === 'Brewfile' ? bundle(file) : instructions(file),
    }),
};
/** `brew "postgresql@16", restart_service: true` */
function bundle({ path, text }) {
    return text.split('\n').flatMap((line, index) => {
        const [, name = ''] = /^\s*brew\s+["']([\w./@+-]{1,100})["']/.exec(line.slice(0, 300)) ?? [];
        return formula(name, `brew "${name}"`, path, index + 1) ?? [];
    });
}
const says = { environment: 'dev', because: 'the instructions have developers start it' };
/** Only what is started is surely run; the version may stand where it is installed. */
function instructions({ path, text }) {
    const commands = text.split('\n').flatMap((line, index) => {
        const [, services, , words = ''] = /^\s*(?:[$>]\s*)?brew\s+(?:(services\s+(?:re)?start)|(install))\s+([^#\n]{1,200})/.exec(line.slice(0, 400)) ?? [];
        return words
            .trim()
            .split(/\s+/)
            .flatMap((name) => {
            const found = formula(name, `brew ${services ?? 'install'} ${name}`, path, index + 1);
            return found ? [{ started: services !== undefined, found }] : [];
        });
    });
    const engines = [...new Set(commands.filter(({ started }) => started).map(({ found }) => found.engine))];
    return engines.flatMap((id) => {
        const all = commands.filter(({ found }) => found.engine === id);
        const chosen = all.find(({ found }) => found.version) ?? all.find(({ started }) => started);
        return chosen ? [{ ...chosen.found, says }] : [];
    });
}
function formula(name, declared, file, line) {
    const server = (0,_catalog_servers_js__WEBPACK_IMPORTED_MODULE_1__/* .serverNamed */ .Jl)(name.slice(name.lastIndexOf('/') + 1));
    if (!server || (server.engine === 'postgresql' && /client|libpq/.test(name)))
        return null;
    const { version } = server;
    return (0,_support_declare_js__WEBPACK_IMPORTED_MODULE_2__/* .declare */ .x)({
        role: (0,_catalog_engines_js__WEBPACK_IMPORTED_MODULE_0__/* .engine */ .Hi)(server.engine).role,
        engine: server.engine,
        version,
        pin: version ? 'exact' : 'floating',
        declared,
        at: { file, line },
    });
}


/***/ })

};
