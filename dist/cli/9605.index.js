export const id = 9605;
export const ids = [9605];
export const modules = {

/***/ 66926:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ terraformServices),
/* harmony export */   y: () => (/* binding */ partsOfServices)
/* harmony export */ });
const rds = {
    engine: null,
    provider: 'rds',
    engineIn: ['engine'],
    versionIn: ['engine_version'],
    family: ['parameter_group_name', 'db_cluster_parameter_group_name'],
    copyIf: ['replicate_source_db', 'replication_source_identifier'],
};
const elasticache = {
    engine: 'redis',
    provider: 'elasticache',
    engineIn: ['engine'],
    versionIn: ['engine_version', 'major_engine_version'],
    family: ['parameter_group_name'],
    copyIf: ['replication_group_id'],
};
const fixed = (engine, provider, ...versionIn) => ({
    engine,
    provider,
    versionIn,
});
/** Resource types whose attributes say engine or version. What is not here is known by its type alone. */
const terraformServices = new Map([
    // https://registry.terraform.io/providers/hashicorp/aws/latest/docs
    ['aws_db_instance', rds],
    ['aws_rds_cluster', rds],
    ['aws_rds_global_cluster', rds],
    ['aws_elasticache_cluster', elasticache],
    // Its own id has the name that makes a cluster a member.
    ['aws_elasticache_replication_group', { ...elasticache, copyIf: ['global_replication_group_id'] }],
    ['aws_elasticache_serverless_cache', elasticache],
    ['aws_memorydb_cluster', { ...elasticache, provider: 'memorydb', copyIf: [] }],
    ['aws_opensearch_domain', fixed('opensearch', 'aws', 'engine_version')],
    ['aws_elasticsearch_domain', fixed('elasticsearch', 'aws', 'elasticsearch_version')],
    [
        'aws_mq_broker',
        { engine: null, provider: 'amazon-mq', engineIn: ['engine_type'], versionIn: ['engine_version'] },
    ],
    ['aws_msk_cluster', fixed('kafka', 'msk', 'kafka_version')],
    ['aws_docdb_cluster', fixed('docdb', 'aws', 'engine_version')],
    // https://registry.terraform.io/providers/hashicorp/google/latest/docs
    [
        'google_sql_database_instance',
        {
            engine: null,
            provider: 'cloud-sql',
            versionIn: ['database_version'],
            copyIf: ['master_instance_name'],
        },
    ],
    ['google_redis_instance', fixed('redis', 'memorystore', 'redis_version')],
    ['google_memorystore_instance', fixed('valkey', 'memorystore', 'engine_version')],
    ['google_alloydb_cluster', fixed('postgres', 'alloydb', 'database_version')],
    // https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs
    ['azurerm_postgresql_server', fixed('postgres', 'azure', 'version')],
    [
        'azurerm_postgresql_flexible_server',
        { ...fixed('postgres', 'azure', 'version'), copyIf: ['source_server_id'] },
    ],
    ['azurerm_cosmosdb_postgresql_cluster', fixed('postgres', 'azure-citus', 'sql_version')],
    ['azurerm_mysql_server', fixed('mysql', 'azure', 'version')],
    ['azurerm_mysql_flexible_server', { ...fixed('mysql', 'azure', 'version'), copyIf: ['source_server_id'] }],
    ['azurerm_mariadb_server', fixed('mariadb', 'azure', 'version')],
    ['azurerm_redis_cache', fixed('redis', 'azure', 'redis_version')],
    // https://registry.terraform.io/browse/providers
    [
        'digitalocean_database_cluster',
        { engine: null, provider: 'digitalocean', engineIn: ['engine'], versionIn: ['version'] },
    ],
    [
        'ovh_cloud_project_database',
        { engine: null, provider: 'ovh', engineIn: ['engine'], versionIn: ['version'] },
    ],
    ['scaleway_rdb_instance', { engine: null, provider: 'scaleway', family: ['engine'] }],
    ['scaleway_redis_cluster', fixed('redis', 'scaleway', 'version')],
    ['linode_database_postgresql_v2', { engine: null, provider: 'linode', family: ['engine_id'] }],
    ['linode_database_mysql_v2', { engine: null, provider: 'linode', family: ['engine_id'] }],
    ['render_postgres', fixed('postgres', 'render', 'version')],
    ['neon_project', fixed('postgres', 'neon', 'pg_version')],
    ['mongodbatlas_cluster', fixed('mongodb', 'atlas', 'mongo_db_major_version')],
    ['mongodbatlas_advanced_cluster', fixed('mongodb', 'atlas', 'mongo_db_major_version')],
    ['cloudamqp_instance', fixed('rabbitmq', 'cloudamqp', 'rmq_version')],
    ['ec_deployment', fixed('elasticsearch', 'elastic-cloud', 'version')],
    ['aiven_pg', fixed('postgres', 'aiven', 'pg_user_config.pg_version')],
    ['aiven_mysql', fixed('mysql', 'aiven', 'mysql_user_config.mysql_version')],
    ['aiven_kafka', fixed('kafka', 'aiven', 'kafka_user_config.kafka_version')],
    ['aiven_opensearch', fixed('opensearch', 'aiven', 'opensearch_user_config.opensearch_version')],
    ['heroku_addon', { engine: null, provider: 'heroku', plan: ['plan'], versionIn: ['config.version'] }],
    [
        'cloudfoundry_service_instance',
        {
            engine: null,
            provider: 'cloud-foundry',
            plan: ['service_plan', 'service_offering', 'service'],
            versionIn: ['json_params.engineVersion', 'json_params.version', 'parameters.engineVersion'],
        },
    ],
]);
/** Parts of something that another resource declares: they would declare it a second time. */
const partsOfServices = new Set([
    'aws_sesv2_email_identity',
    'azurerm_mssql_database',
    'azurerm_storage_container',
    'azurerm_servicebus_queue',
    'azurerm_servicebus_topic',
    'planetscale_branch',
]);


/***/ }),

/***/ 99605:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  terraform: () => (/* binding */ terraform)
});

// EXTERNAL MODULE: ./lib/src/support/per-tree.js
var per_tree = __webpack_require__(21070);
// EXTERNAL MODULE: ./lib/src/support/declare.js
var declare = __webpack_require__(58948);
// EXTERNAL MODULE: ./lib/src/support/hcl-syntax.js
var hcl_syntax = __webpack_require__(90537);
;// CONCATENATED MODULE: ./lib/src/support/terraform-scope.js
/** The calls that lead to a module, from the outermost on. */
function callsTo(instance) {
    const calls = [];
    for (let call = instance.call; call; call = call.from.instance.call)
        calls.unshift(call);
    return calls;
}
/** The line of a piece of syntax. */
const placeOf = ({ file, node }) => ({
    file,
    line: node.line,
});

;// CONCATENATED MODULE: ./lib/src/support/terraform-values.js
const unknown = { kind: 'unknown' };
const nothing = { kind: 'null' };
/** Longer texts and lists are no version and no name; a bound keeps what doubles itself from growing. */
const longestText = 10_000;
const longestList = 2_000;
/** The text of a known scalar, or null. */
function textOf(value) {
    return value.kind === 'text' ? value.text : null;
}
/** Whether a condition holds: null where only a run can tell. */
function truthOf(value) {
    const text = textOf(value);
    return text === 'true' ? true : text === 'false' ? false : null;
}
/** A boolean that came out of a comparison. */
function truth(holds, at) {
    if (holds === null)
        return unknown;
    const text = String(holds);
    return { kind: 'text', text, type: 'boolean', at, declared: text, through: [], isDefault: false };
}
/** A text made of another one: it keeps the place. */
function changed(value, text) {
    return text.length > longestText ? unknown : { ...value, text, type: 'string' };
}
/** A list within bounds. */
function listOf(items, whole = true) {
    return items.length > longestList
        ? { kind: 'list', items: items.slice(0, longestList), whole: false }
        : { kind: 'list', items, whole };
}
/** A map within bounds. */
function mapOf(entries, whole = true) {
    return entries.size > longestList
        ? { kind: 'map', entries: new Map([...entries].slice(0, longestList)), whole: false }
        : { kind: 'map', entries, whole };
}
/** Whether two known values are the same; null where either is not known. */
function equal(a, b) {
    if (a.kind === 'unknown' || b.kind === 'unknown')
        return null;
    if (a.kind === 'text' && b.kind === 'text')
        return a.text === b.text;
    if (a.kind === 'null' || b.kind === 'null')
        return a.kind === b.kind;
    const [left, right] = [sizeOf(a), sizeOf(b)];
    return left === 0 || right === 0 ? left === right : null;
}
/** How many items a list or map has; null where that is not known. */
function sizeOf(value) {
    if (value.kind === 'list')
        return value.whole ? value.items.length : null;
    if (value.kind === 'map')
        return value.whole ? value.entries.size : null;
    return value.kind === 'text' && value.type === 'string' ? value.text.length : null;
}
/** The value that a name or index picks; null where it is surely not there. */
function member(value, key) {
    if (value.kind === 'map')
        return value.entries.get(key) ?? (value.whole ? nothing : unknown);
    if (value.kind === 'list' && /^\d{1,6}$/.test(key))
        return value.items[Number(key)] ?? (value.whole ? nothing : unknown);
    return unknown;
}

;// CONCATENATED MODULE: ./lib/src/support/terraform-functions.js

const first = ([value]) => value ?? unknown;
/** The functions that only wrap a value, or change its type but not what it says. */
const wrappers = [
    ...['jsonencode', 'yamlencode', 'sensitive', 'nonsensitive', 'tostring', 'tonumber', 'tobool', 'toset'],
    ...['tolist', 'tomap', 'sort', 'distinct', 'trimspace', 'abspath'],
];
const onText = (change) => ([value, ...rest]) => {
    const more = rest.map(textOf);
    if (value?.kind !== 'text' || more.includes(null))
        return unknown;
    return changed(value, change(value.text, ...more.map(String)));
};
/** Terraform's functions (https://developer.hashicorp.com/terraform/language/functions) that settings are made with. */
const functions = new Map([
    ...wrappers.map((name) => [name, first]),
    ['lower', onText((text) => text.toLowerCase())],
    ['upper', onText((text) => text.toUpperCase())],
    ['trimprefix', onText((text, prefix = '') => (text.startsWith(prefix) ? text.slice(prefix.length) : text))],
    ['trimsuffix', onText((text, end = '') => (end && text.endsWith(end) ? text.slice(0, -end.length) : text))],
    ['replace', replace],
    ['split', split],
    ['join', join],
    ['format', format],
    ['merge', merge],
    ['concat', concat],
    ['flatten', ([list]) => concat(list?.kind === 'list' ? list.items : [unknown])],
    ['coalesce', (values) => values.find((value) => value.kind !== 'null' && textOf(value) !== '') ?? nothing],
    ['try', (values) => values.find((value) => value.kind !== 'null') ?? nothing],
    ['lookup', lookup],
    ['element', ([list, index]) => (list && index ? member(list, textOf(index) ?? '') : unknown)],
    ['one', ([list]) => (list?.kind === 'list' && list.whole ? (list.items[0] ?? nothing) : unknown)],
    ['compact', compact],
    ['length', terraform_functions_length],
    ['contains', contains],
    ['alltrue', ([list]) => quantify(list, false)],
    ['anytrue', ([list]) => quantify(list, true)],
]);
/** What a function makes of its arguments; unknown for a function that is not modelled. */
function callFunction(name, values) {
    return functions.get(name)?.(values) ?? unknown;
}
function replace([value, pattern, by]) {
    const [from, to] = [pattern && textOf(pattern), by && textOf(by)];
    if (value?.kind !== 'text' || typeof from !== 'string' || typeof to !== 'string')
        return unknown;
    // A pattern between slashes is a regular expression of somebody else: it is never run.
    return from.startsWith('/') && from.endsWith('/')
        ? unknown
        : changed(value, value.text.split(from).join(to));
}
function split([separator, value]) {
    const by = separator && textOf(separator);
    if (value?.kind !== 'text' || !by)
        return unknown;
    return listOf(value.text.split(by).map((text) => changed(value, text)));
}
function join([separator, list]) {
    const by = separator && textOf(separator);
    if (typeof by !== 'string' || list?.kind !== 'list' || !list.whole)
        return unknown;
    const texts = list.items.filter((item) => item.kind === 'text');
    const [start] = texts;
    return start && texts.length === list.items.length
        ? changed(start, texts.map((item) => item.text).join(by))
        : unknown;
}
function format([pattern, ...values]) {
    const texts = values.map(textOf);
    if (pattern?.kind !== 'text' || texts.includes(null) || !/^(?:[^%]|%[sdv%])*$/.test(pattern.text))
        return unknown;
    let next = 0;
    const text = pattern.text.replace(/%[sdv%]/g, (verb) => (verb === '%%' ? '%' : (texts[next++] ?? '')));
    const known = values.find((value) => value.kind === 'text');
    return changed(known ?? pattern, text);
}
function merge(values) {
    const entries = new Map();
    let whole = true;
    for (const value of values) {
        if (value.kind === 'map')
            for (const [key, entry] of value.entries)
                entries.set(key, entry);
        // What an unknown map sets may replace anything that came before it.
        else if (value.kind === 'unknown')
            for (const key of entries.keys())
                entries.set(key, unknown);
        whole &&= value.kind === 'null' || (value.kind === 'map' && value.whole);
    }
    return mapOf(entries, whole);
}
function concat(values) {
    const items = values.flatMap((value) => (value.kind === 'list' ? value.items : [value]));
    return listOf(items, values.every((value) => value.kind !== 'unknown' && (value.kind !== 'list' || value.whole)));
}
function lookup([map, key, otherwise]) {
    const name = key && textOf(key);
    if (!map || typeof name !== 'string')
        return unknown;
    const found = member(map, name);
    return found.kind === 'null' ? (otherwise ?? nothing) : found;
}
function compact([list]) {
    if (list?.kind !== 'list')
        return unknown;
    return listOf(list.items.filter((item) => item.kind !== 'null' && textOf(item) !== ''), list.whole && list.items.every((item) => item.kind !== 'unknown'));
}
function terraform_functions_length([value]) {
    const size = value && sizeOf(value);
    if (typeof size !== 'number')
        return unknown;
    return { ...truth(true, nowhere), text: String(size), type: 'number' };
}
function contains([list, wanted]) {
    const text = wanted && textOf(wanted);
    if (list?.kind !== 'list' || typeof text !== 'string')
        return unknown;
    if (list.items.some((item) => textOf(item) === text))
        return truth(true, nowhere);
    return truth(list.whole && list.items.every((item) => item.kind === 'text') ? false : null, nowhere);
}
/** Whether all (none is `decisive` false) or any (one is `decisive` true) hold. */
function quantify(list, decisive) {
    if (list?.kind !== 'list')
        return unknown;
    const truths = list.items.map(truthOf);
    if (truths.includes(decisive))
        return truth(decisive, nowhere);
    return truth(list.whole && !truths.includes(null) ? !decisive : null, nowhere);
}
/** Results of counting and comparing gate resources; nobody looks at their place. */
const nowhere = { file: '', line: 1 };

;// CONCATENATED MODULE: ./lib/src/support/terraform-operations.js

/** What an operator makes of its operands; unknown where only a run can tell. */
function operate(operator, left, right, at) {
    const [a, b] = [truthOf(left), truthOf(right)];
    if (operator === '!')
        return truth(a === null ? null : !a, at);
    if (operator === '&&')
        return truth(a === false || b === false ? false : a && b, at);
    if (operator === '||')
        return truth(a === true || b === true ? true : a === false && b === false ? false : null, at);
    if (operator === '==')
        return truth(equal(left, right), at);
    if (operator === '!=')
        return truth(negated(equal(left, right)), at);
    return truth(compareNumbers(operator, left, right), at);
}
const negated = (holds) => (holds === null ? null : !holds);
function compareNumbers(operator, left, right) {
    const [a, b] = [numberOf(left), numberOf(right)];
    if (a === null || b === null)
        return null;
    const results = { '<': a < b, '>': a > b, '<=': a <= b, '>=': a >= b };
    return results[operator] ?? null;
}
function numberOf(value) {
    const text = textOf(value);
    return text !== null && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? Number(text) : null;
}

;// CONCATENATED MODULE: ./lib/src/support/terraform-references.js



/** What a name and the steps behind it stand for, and which steps are left to take. */
function resolveName(name, path, scope) {
    const [first, ...rest] = path;
    const member = first?.kind === 'name' ? first.name : null;
    if (member === null)
        return { value: unknown, rest: [] };
    if (name === 'var')
        return { value: variable(member, scope.instance), rest };
    if (name === 'local')
        return { value: local(member, scope.instance), rest };
    if (name === 'each')
        return { value: eachOf(member, scope), rest };
    if (name === 'module')
        return moduleOutput(member, rest, scope.instance);
    if (name === 'data')
        return blockAttribute(`data.${member}`, rest, scope.instance);
    return blockAttribute(name, path, scope.instance);
}
/** The value of a variable: as the caller or a variable file sets it, else its default. */
function variable(name, instance) {
    return remembered(instance, `var.${name}`, () => {
        const given = instance.call ? input(name, instance.call) : instance.settings.get(name);
        if (given && given.kind !== 'null')
            return given;
        const declared = instance.directory.variables.get(name);
        const byDefault = declared && (0,hcl_syntax/* attribute */.l)(declared.node.body, 'default');
        if (!byDefault)
            return unknown;
        const value = evaluateAttribute(byDefault, { instance, file: declared.file, each: null });
        return value.kind === 'text' ? { ...value, isDefault: true } : value;
    });
}
function input(name, { from, block }) {
    const given = (0,hcl_syntax/* attribute */.l)(block.node.body, name);
    if (!given)
        return null;
    const value = evaluateAttribute(given, from);
    const here = { file: block.file, line: given.line, source: given.source };
    return value.kind === 'text' ? { ...value, through: [...value.through, here], isDefault: false } : value;
}
/** The value of a local. */
function local(name, instance) {
    return remembered(instance, `local.${name}`, () => {
        const found = instance.directory.locals.get(name);
        return found ? evaluateAttribute(found.node, { instance, file: found.file, each: null }) : unknown;
    });
}
function eachOf(member, { each }) {
    if (!each)
        return unknown;
    return member === 'key' ? each.key : member === 'value' ? each.value : unknown;
}
function moduleOutput(name, steps, instance) {
    const [output, ...rest] = withoutIndex(steps);
    const child = instance.children.get(name);
    if (!child || (output && output.kind !== 'name'))
        return { value: unknown, rest: [] };
    return output ? { value: outputOf(child, output.name), rest } : { value: allOutputs(child), rest: [] };
}
function outputOf(child, name) {
    return remembered(child, `output.${name}`, () => {
        const found = child.directory.outputs.get(name);
        const given = found && (0,hcl_syntax/* attribute */.l)(found.node.body, 'value');
        return given ? evaluate(given.value, { instance: child, file: found.file, each: null }) : unknown;
    });
}
/** A module as a whole is an object of its outputs. */
function allOutputs(child) {
    return remembered(child, 'output', () => mapOf(new Map([...child.directory.outputs.keys()].map((name) => [name, outputOf(child, name)]))));
}
/** An attribute of a resource or a data source, as far as its block sets it. */
function blockAttribute(type, path, instance) {
    const [name, ...steps] = path;
    const [member, ...rest] = withoutIndex(steps);
    if (name?.kind !== 'name' || member?.kind !== 'name')
        return { value: unknown, rest: [] };
    const address = `${type}.${name.name}`;
    const block = instance.directory.addresses.get(address);
    if (!block)
        return { value: unknown, rest: [] };
    const value = remembered(instance, `${address}.${member.name}`, () => ofBlock(block, member.name, instance));
    return { value, rest };
}
function ofBlock(block, name, instance) {
    const scope = { instance, file: block.file, each: null };
    const set = (0,hcl_syntax/* attribute */.l)(block.node.body, name);
    if (set)
        return evaluateAttribute(set, scope);
    const actual = /^(.{1,60})_actual$/.exec(name)?.[1] ?? name;
    if (block.node.type !== 'data' || !actual.endsWith('version'))
        return unknown;
    for (const asked of [actual, `preferred_${actual}s`, 'preferred_versions']) {
        const found = (0,hcl_syntax/* attribute */.l)(block.node.body, asked);
        const value = found && evaluateAttribute(found, scope);
        if (value)
            return value.kind === 'list' ? (value.items[0] ?? unknown) : value;
    }
    return unknown;
}
/** `[0]` and `[*]` behind a resource pick one of what its count makes: all are alike. */
const withoutIndex = (steps) => steps[0] && steps[0].kind !== 'name' ? steps.slice(1) : steps;
/** Evaluates once; what refers to itself is unknown. */
function remembered(instance, key, compute) {
    const before = instance.memo.get(key);
    if (before)
        return before;
    instance.memo.set(key, unknown);
    const value = compute();
    instance.memo.set(key, value);
    return value;
}
/** The value of a block's attribute, or null where the block does not set it. */
function attributeValue(block, name, scope) {
    const found = (0,hcl_syntax/* attribute */.l)(block.node.body, name);
    return found && evaluateAttribute(found, scope);
}
/** The text of a block's attribute, or null where it is not set or not known. */
function attributeText(block, name, scope) {
    const value = attributeValue(block, name, scope);
    return value && textOf(value);
}
/** The expression that `local.x` or `var.x` stands for, with the scope in which it is written; null for anything else. */
function resolveExpression({ of, path }, scope) {
    const [step] = path;
    if (of.kind !== 'name' || path.length !== 1 || step?.kind !== 'name')
        return null;
    const { instance } = scope;
    const { locals, variables } = instance.directory;
    const kept = of.name === 'local' ? locals.get(step.name) : undefined;
    if (kept)
        return { expression: kept.node.value, scope: { instance, file: kept.file, each: null } };
    if (of.name !== 'var')
        return null;
    const given = instance.call && (0,hcl_syntax/* attribute */.l)(instance.call.block.node.body, step.name);
    if (given && instance.call)
        return { expression: given.value, scope: instance.call.from };
    const declared = variables.get(step.name);
    const byDefault = declared && (0,hcl_syntax/* attribute */.l)(declared.node.body, 'default');
    return byDefault
        ? { expression: byDefault.value, scope: { instance, file: declared.file, each: null } }
        : null;
}

;// CONCATENATED MODULE: ./lib/src/support/terraform-evaluate.js




const deepest = 200;
/** The value of an attribute; a literal remembers the attribute's name. */
function evaluateAttribute({ name, value }, scope) {
    return evaluate(value, scope, name);
}
/** What an expression is, as far as the files tell; never throws, and a circle is unknown. */
function evaluate(expression, scope, name = null) {
    const { clock } = scope.instance;
    if (clock.depth >= deepest)
        return unknown;
    clock.depth++;
    const value = ofKind(expression, scope, name);
    clock.depth--;
    return value;
}
function ofKind(expression, scope, name) {
    switch (expression.kind) {
        case 'literal':
            return expression.type === 'null' ? nothing : literal(expression, scope, name);
        case 'template':
            return template(expression, scope, name);
        case 'list':
            return listOf(expression.items.map((item) => evaluate(item, scope)));
        case 'object':
            return object(expression, scope);
        case 'name':
            return unknown;
        case 'access':
            return access(expression, scope);
        case 'call':
            return callFunction(expression.name, expression.arguments.map((one) => evaluate(one, scope)));
        case 'operation':
            return operation(expression, scope);
        case 'conditional':
            return conditional(expression, scope, name);
        case 'for':
            return unknown;
    }
}
function literal({ text, type, line }, scope, name) {
    const written = type === 'string' ? JSON.stringify(text) : text;
    return {
        kind: 'text',
        text,
        type: type === 'null' ? 'string' : type,
        at: { file: scope.file, line },
        declared: name ? `${name} = ${written}` : written,
        through: [],
        isDefault: false,
    };
}
/** A template of one interpolation is that value; else a text that stands where the template does. */
function template({ parts, line }, scope, name) {
    const [only] = parts;
    if (parts.length === 1 && only?.kind === 'expression')
        return evaluate(only.expression, scope);
    const texts = parts.map((part) => partText(part, scope));
    if (texts.includes(null))
        return unknown;
    const text = texts.join('');
    const known = literal({ kind: 'literal', type: 'string', text, line, column: 1 }, scope, name);
    return known.kind === 'text' ? changed(known, text) : known;
}
const partText = (part, scope) => part.kind === 'text'
    ? part.text
    : part.kind === 'expression'
        ? textOf(evaluate(part.expression, scope))
        : null;
function object({ entries }, scope) {
    const values = new Map();
    for (const { key, value } of entries)
        if (key !== null)
            values.set(key, evaluate(value, scope, key));
    return mapOf(values, entries.every(({ key }) => key !== null));
}
function access({ of, path }, scope) {
    const start = of.kind === 'name' ? resolveName(of.name, path, scope) : { value: evaluate(of, scope), rest: path };
    return start.rest.reduce((value, step) => take(value, step, scope), start.value);
}
function take(value, step, scope) {
    if (step.kind === 'splat')
        return unknown;
    if (step.kind === 'name')
        return member(value, step.name);
    const index = evaluate(step.index, scope);
    return index.kind === 'text' ? member(value, index.text) : ofProduction(value, scope);
}
const production = /^(?:prod|production|prd|live)$/;
/** A map by environment, asked with a key that only the deployment knows: production's entry, where it has one. */
function ofProduction(value, { instance }) {
    if (value.kind !== 'map' || instance.stage.environment === 'other')
        return unknown;
    const found = [...value.entries].filter(([key]) => production.test(key.toLowerCase()));
    return found.length === 1 && found[0] ? found[0][1] : unknown;
}
function operation({ operator, operands, line }, scope) {
    const [left = unknown, right = unknown] = operands.map((operand) => evaluate(operand, scope));
    return operate(operator, left, right, { file: scope.file, line });
}
/** The branch that holds; where only a run can tell, what both branches say alike. */
function conditional({ condition, whenTrue, whenFalse }, scope, name) {
    const holds = truthOf(evaluate(condition, scope));
    if (holds !== null)
        return evaluate(holds ? whenTrue : whenFalse, scope, name);
    const [a, b] = [evaluate(whenTrue, scope, name), evaluate(whenFalse, scope, name)];
    const same = (one, other) => textOf(one) !== null && textOf(one) === textOf(other);
    return same(a, b) ? a : unknown;
}

;// CONCATENATED MODULE: ./lib/src/support/terraform-sources.js



/** The first of these attributes that the block sets; "a.b" looks into a map or a nested block. */
function firstSet(block, paths, scope) {
    for (const path of paths) {
        const [name = '', inner] = path.split('.');
        const found = inner === undefined ? atTop(block, name, scope) : inside(block, name, inner, scope);
        if (found && found.value.kind !== 'null')
            return found;
    }
    return null;
}
function atTop(block, name, scope) {
    const set = (0,hcl_syntax/* attribute */.l)(block.node.body, name);
    return set && { value: evaluateAttribute(set, scope), attribute: set, file: block.file };
}
function inside(block, name, inner, scope) {
    const map = atTop(block, name, scope);
    if (map) {
        const value = member(map.value, inner);
        // An unknown map may or may not hold it: that is not worth a word.
        return value.kind === 'text' ? { ...map, value } : null;
    }
    const [nested] = (0,hcl_syntax/* blocks */.B)(block.node.body, name);
    return nested ? atTop({ file: block.file, node: nested }, inner, scope) : null;
}
/** The known text of it, or null. */
const knownText = (sourced) => sourced?.value.kind === 'text' ? sourced.value : null;
/**
 * The line that uses a value that stands elsewhere: the outermost module input on its way, else the attribute itself;
 * null where the value stands on that very line.
 */
function usingLine({ value, attribute: asked, file }) {
    if (value.kind !== 'text')
        return null;
    const own = { file, line: asked.line, source: asked.source };
    const { at } = value;
    const within = at.file === file && at.line >= asked.line && at.line <= asked.lastLine;
    const passed = value.through.some((one) => one.file === at.file && one.line === at.line);
    return within || passed ? null : (value.through[0] ?? own);
}

;// CONCATENATED MODULE: ./lib/src/support/terraform-declarations.js




/** The lines that declare a service: the one that holds its version, and the one that uses it from there. */
function draftsOf(found) {
    const { block, scope } = found;
    const common = {
        stage: scope.instance.stage,
        root: rootOf(scope.instance),
        block: spelled(placeOf(block)),
        plainName: found.plainName,
    };
    const lines = linesOf(found);
    const around = [placeOf(block), ...callsTo(scope.instance).map((call) => placeOf(call.block))];
    return lines.map(({ at, declared, uses }) => ({
        ...common,
        uses,
        declaration: declarationOf(found, at, declared, others(at, [...lines.map((line) => line.at), ...around])),
    }));
}
function declarationOf({ service, name }, at, declared, related) {
    const { role, engine, flavour, version, pin } = service;
    return (0,declare/* declare */.x)({ role, engine, flavour, version, pin, declared, at, name, related });
}
function linesOf({ service, block }) {
    const { told, version } = service;
    if (!told)
        return [byKind(block)];
    const text = knownText(told);
    const using = usingLine(told);
    if (!text || (version === null && using))
        return [lineOf(asked(told), false)];
    const holds = { at: text.at, declared: text.declared, uses: false };
    return using ? [lineOf(using, true), holds] : [holds];
}
/** A module says what it is by its source, a resource by its type. */
function byKind({ file, node }) {
    const source = node.type === 'module' ? (0,hcl_syntax/* attribute */.l)(node.body, 'source') : null;
    if (source)
        return lineOf({ file, line: source.line, source: source.source }, false);
    return { at: { file, line: node.line }, declared: headOf(node), uses: false };
}
const asked = ({ file, attribute }) => ({
    file,
    line: attribute.line,
    source: attribute.source,
});
const lineOf = ({ file, line, source }, uses) => ({
    at: { file, line },
    declared: source.replace(/[ \t]+/g, ' '),
    uses,
});
const headOf = ({ type, labels }) => [type, ...labels.map((label) => JSON.stringify(label))].join(' ');
const mostRelated = 20;
/** A place as a text. */
const spelled = ({ file, line }) => `${file}:${line}`;
/** These places without the one itself, each once. */
function others(at, places) {
    const all = new Map(places.map((place) => [spelled(place), place]));
    all.delete(spelled(at));
    return [...all.values()].slice(0, mostRelated);
}
/** The folder of the root module that leads to a module. */
function rootOf(instance) {
    let root = instance;
    while (root.call)
        root = root.call.from.instance;
    return root.directory.path;
}

// EXTERNAL MODULE: ./lib/src/support/hcl.js + 5 modules
var hcl = __webpack_require__(88132);
// EXTERNAL MODULE: ./lib/src/support/path.js
var support_path = __webpack_require__(20331);
// EXTERNAL MODULE: ./lib/src/support/plain-text.js
var plain_text = __webpack_require__(20548);
;// CONCATENATED MODULE: ./lib/src/support/terragrunt.js

/**
 * A unit of Terragrunt (https://terragrunt.gruntwork.io/docs/) as what it is: a call of the module that its `source`
 * names, with its `inputs`. Null where it calls none, as the files at the root of a repository do.
 */
function terragruntCall(body, name) {
    const [terraform] = (0,hcl_syntax/* blocks */.B)(body, 'terraform');
    const source = terraform && (0,hcl_syntax/* attribute */.l)(terraform.body, 'source');
    if (!terraform || !source)
        return null;
    const inputs = (0,hcl_syntax/* attribute */.l)(body, 'inputs');
    const attributes = [source, ...(inputs ? inputsOf(inputs.value, 0) : [])];
    const { line, column } = terraform;
    return {
        type: 'module',
        labels: [name],
        body: { attributes, blocks: [], broken: body.broken },
        line,
        column,
    };
}
/** The entries of an object, or of the objects that are merged into one; the last of a name counts, and comes first. */
function inputsOf(expression, depth) {
    if (depth > 20)
        return [];
    if (expression.kind === 'call')
        return expression.arguments.flatMap((one) => inputsOf(one, depth + 1)).reverse();
    if (expression.kind !== 'object')
        return [];
    return expression.entries.flatMap(({ key, value, line, column }) => key === null ? [] : [{ name: key, value, source: key, line, column, lastLine: line }]);
}

// EXTERNAL MODULE: ./lib/src/support/unreadable.js
var unreadable = __webpack_require__(91959);
;// CONCATENATED MODULE: ./lib/src/support/terraform-files.js





const installed = /(?:^|\/)\.terraform\//;
/** Every folder of the tree with Terraform's files in it, and what of them could not be read. */
function readFolders(tree) {
    const notices = [];
    const byFolder = new Map();
    for (const file of tree.list(['**/*.tf', '**/*.tofu'])) {
        if (installed.test(file))
            continue;
        const node = readHcl(tree, file, notices);
        const folder = (0,support_path/* directoryOf */.jt)(file);
        if (!node)
            continue;
        const files = byFolder.get(folder) ?? [];
        files.push({ file, node });
        byFolder.set(folder, files);
    }
    for (const file of tree.list(['**/terragrunt.hcl'])) {
        const node = byFolder.has((0,support_path/* directoryOf */.jt)(file)) ? null : readHcl(tree, file, notices);
        const call = node && terragruntCall(node.body, (0,support_path/* fileNameOf */.bV)((0,support_path/* directoryOf */.jt)(file)));
        if (node && call) {
            const body = { attributes: [], blocks: [call], broken: node.body.broken };
            byFolder.set((0,support_path/* directoryOf */.jt)(file), [{ file, node: { body, problems: [] } }]);
        }
    }
    const directories = [...byFolder].map(([path, files]) => [path, directoryFrom(path, files)]);
    return { directories: new Map(directories), notices };
}
/** A file in Terraform's language, or null; what is wrong with it is added to the notices. */
function readHcl(tree, file, notices) {
    const text = tree.text(file);
    if (text === null)
        return null;
    try {
        (0,plain_text/* refuseConflict */.Xs)((0,plain_text/* plainText */.wh)(text));
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        notices.push(unread(file, error.message, error.line));
        return null;
    }
    const read = (0,hcl/* parseHcl */.z)(text);
    const [first] = read.problems;
    if (first)
        notices.push(partly(file, read, first));
    return read;
}
function partly(file, { body, problems }, first) {
    if (body.blocks.length === 0 && body.attributes.length === 0)
        return unread(file, first.what, first.line);
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    return {
        text: `a part was not read as Terraform: ${first.what}${more}`,
        at: { file, line: first.line },
        unread: false,
    };
}
const unread = (file, what, line) => ({
    text: `not read as Terraform: ${what}`,
    at: { file, line },
    unread: true,
});
function directoryFrom(path, files) {
    const all = files.flatMap(({ file, node }) => node.body.blocks.map((block) => ({ file, node: block })));
    const ofType = (type) => all.filter(({ node }) => node.type === type);
    const byName = (type) => firstOf(ofType(type).map((one) => [one.node.labels[0] ?? '', one]));
    const resources = ofType('resource').filter(({ node }) => node.labels.length === 2);
    return {
        path,
        variables: byName('variable'),
        outputs: byName('output'),
        locals: firstOf(ofType('locals').flatMap(({ file, node }) => node.body.attributes.map((attribute) => [attribute.name, { file, node: attribute }]))),
        addresses: firstOf([
            ...resources.map((one) => [one.node.labels.join('.'), one]),
            ...ofType('data').map((one) => [`data.${one.node.labels.join('.')}`, one]),
        ]),
        resources,
        calls: ofType('module'),
    };
}
/** A map in which the first of several of one name counts. */
function firstOf(pairs) {
    return new Map([...pairs].reverse());
}

// EXTERNAL MODULE: ./lib/src/catalog/managed.js + 3 modules
var managed = __webpack_require__(36192);
;// CONCATENATED MODULE: ./lib/src/catalog/terraform-modules.js
const named = [
    {
        words: ['postgresql', 'postgres', 'psql', 'pgsql', 'dbforpostgresql', 'alloydb'],
        engine: 'postgres',
        role: 'database',
    },
    { words: ['mysql', 'dbformysql'], engine: 'mysql', role: 'database' },
    { words: ['mariadb'], engine: 'mariadb', role: 'database' },
    { words: ['mssql', 'sqlserver'], engine: 'sqlserver', role: 'database' },
    { words: ['documentdb', 'docdb'], engine: 'docdb', role: 'other' },
    { words: ['mongodb', 'mongo'], engine: 'mongodb', role: 'other' },
    { words: ['valkey'], engine: 'valkey', role: 'cache' },
    { words: ['memcached'], engine: 'memcached', role: 'cache' },
    { words: ['redis', 'elasticache', 'memorydb', 'memorystore'], engine: 'redis', role: 'cache' },
    { words: ['opensearch'], engine: 'opensearch', role: 'other' },
    { words: ['elasticsearch'], engine: 'elasticsearch', role: 'other' },
    { words: ['kafka', 'msk'], engine: 'kafka', role: 'other' },
    { words: ['rabbitmq'], engine: 'rabbitmq', role: 'other' },
    { words: ['mq'], engine: null, role: 'other' },
    { words: ['aurora', 'rds', 'database', 'db'], engine: null, role: 'database' },
];
/** Modules of what has no version, by the words of their names: the resource type that they stand for. */
const withoutVersion = [
    [['dynamodb'], 'aws_dynamodb_table'],
    [['sqs'], 'aws_sqs_queue'],
    [['sns'], 'aws_sns_topic'],
    [['pubsub'], 'google_pubsub_topic'],
    [['servicebus'], 'azurerm_servicebus_namespace'],
    [['efs'], 'aws_efs_file_system'],
    [['ses'], 'aws_sesv2_configuration_set'],
    [['gcs'], 'google_storage_bucket'],
    [['s3', 'bucket'], 'aws_s3_bucket'],
];
/** Words of modules that are about a service and are none: their policies, alarms, networks, copies, clients. */
const beside = /^(?:polic(?:y|ies)|iam|roles?|security|sg|firewall|labels?|null|alarms?|alerts?|monitor(?:s|ing)?|dashboards?|prox(?:y|ies)|pgbouncer|backups?|secrets?|users?|grants?|permissions?|parameter|params?|option|subnets?|network|vpc|endpoints?|peering|kms|dns|route53|notifications?|lambda|functions?|objects?|logs?|logging|state|tfstate|cdn|cloudfront|websites?|static|replication|acl|events?|subscriptions?|metrics?|exporter|snapshots?|migrations?|migrator|bastion|dump|restore|client|schemas?|access|credentials?|mirror|importer|init|operator|agent|task|ecs|eks|job|cron|extension|scheduler|rotation|certificate|cognito|bootstrap)$/;
const database = ['engine', 'db_engine', 'database_engine', 'engine_type', 'engine_name'];
const families = ['family', 'db_parameter_group_family', 'cluster_family', 'parameter_group_family'];
/** The inputs of a module that hold the engine's version; `version` is the module's own and never one of them. */
const versionInput = /^(?:\w{1,40}_)?(?:engine|server|database|db|postgres|postgresql|pg|mysql|mariadb|mssql|redis|valkey|kafka|broker|rabbitmq|opensearch|elasticsearch)_version$/;
/** The inputs of a module that name a plan. */
const planInput = /^(?:\w{1,40}_)?plan(?:_name)?$/;
/**
 * What a module from elsewhere runs, by its source: "terraform-aws-modules/rds-aurora/aws",
 * "github.com/someone/modules//database?ref=v1", "./vendor/modules/postgres" \u2014 or null where the name names no service.
 */
function moduleService(source) {
    const words = nameOf(source)
        .toLowerCase()
        .replace('memory-db', 'memorydb')
        .split(/[^a-z0-9]+/);
    if (words.length > 20 || words.some((word) => beside.test(word)))
        return null;
    const has = (wanted) => wanted.some((word) => words.includes(word));
    const kind = named.find(({ words: wanted }) => has(wanted));
    if (kind)
        return {
            engine: kind.engine,
            provider: providerOf(words, kind, cloudOf(source)),
            engineIn: database,
            family: families,
        };
    if (words.join('-') === 'cloud-storage')
        return { type: 'google_storage_bucket' };
    if (words.join('-').includes('storage-account'))
        return { type: 'azurerm_storage_account' };
    const [, type] = withoutVersion.find(([wanted]) => has(wanted)) ?? [];
    if (type === 'aws_s3_bucket' && cloudOf(source) === 'google')
        return { type: 'google_storage_bucket' };
    return type ? { type } : null;
}
/** The part of a source that names the module: its folder within a package, else the package. */
function nameOf(source) {
    const path = source
        .replace(/[?#].{0,500}$/s, '')
        .replace(/^[a-z0-9]{1,10}::/i, '')
        .replace(/^[a-z0-9+]{1,10}:\/\//i, '');
    const [whole = '', ...folders] = path.split('//');
    const folder = folders.join('/').replace(/^modules\//, '');
    const segments = whole.split('/').filter(Boolean);
    const registry = segments.length >= 3 && segments.length <= 4 && cloud.test(segments.at(-1) ?? '');
    const name = (registry ? segments.at(-2) : segments.at(-1)) ?? '';
    const plain = name.replace(/\.git$/, '').replace(/^terraform-(?:aws|google|azurerm)-/, '');
    // A folder such as "modules/notification" says more than the package, and the package says what it belongs to.
    if (folder === '')
        return plain;
    const last = folder.split('/').at(-1) ?? '';
    return registry ? `${plain}-${last}` : last;
}
const cloud = /^(?:aws|google|azurerm|digitalocean)$/;
const cloudOf = (source) => /(?:^|[/-])(aws|google|azurerm|azure|aks|digitalocean)(?:[/-]|$)/.exec(source.split('?')[0] ?? '')?.[1] ??
    '';
function providerOf(words, { role }, from) {
    if (words.includes('aurora'))
        return 'aurora';
    if (words.includes('rds'))
        return 'rds';
    if (from === 'azurerm' || from === 'azure' || from === 'aks')
        return 'azure';
    if (from === 'aws')
        return role === 'database' ? 'rds' : role === 'cache' ? 'elasticache' : 'aws';
    if (from === 'google')
        return role === 'database' ? 'cloud-sql' : role === 'cache' ? 'memorystore' : 'google';
    return 'managed';
}
const operations = 'state states tfstate tfstates terraform lock locks locking alarm alarms alert alerts alerting monitor monitoring oncall pagerduty opsgenie chatbot budget budgets billing autoscaling health guardduty';
const ofStorage = 'log logs logging accesslogs trail cloudtrail cloudwatch artifact artifacts artefacts pipeline pipelines codepipeline codebuild codedeploy build builds deploy deploys deployment deployments lambda lambdas backup backups snapshot snapshots config inventory replica replication website websites site sites spa www landing frontend webapp origin dist cdn cloudfront redirect redirects athena firehose kinesis waf alb elb nlb ssm session bootstrap maintenance ecr registry release releases package packages failure failures cur security';
const ofQueues = 'dlq dlqs dead deadletter deadletters alerter slack';
const ofTopics = 'sms email emails mail mails ses bounce bounces complaint complaints log logs logging failure failures incident incidents splunk findings security backup backups ops';
const wordSet = (...texts) => new Set(texts.flatMap((text) => text.split(' ')));
const operationalWords = new Map([
    ...['s3', 'gcs', 'azure-blob', 'efs'].map((engine) => [engine, wordSet(operations, ofStorage)]),
    ...['sqs', 'pubsub', 'kinesis', 'azure-queue'].map((engine) => [engine, wordSet(operations, ofQueues)]),
    ['sns', wordSet(operations, ofQueues, ofTopics)],
    ['dynamodb', wordSet(operations)],
]);
const operationalPlaces = wordSet('alarm alarms alert alerts alerting monitor monitoring observability backup backups build builds cloudbuild cloudtrail cloudwatch logs logging security budget budgets billing ci cicd codebuild codepipeline state tfstate bootstrap backend canary canaries incidents');
/**
 * Whether a bucket, queue or table serves operations (logs, state, alarms) and not the application, by the words of its
 * names and those of the file and folder that make it.
 */
function isOperational(engine, words, placeWords = []) {
    const known = operationalWords.get(engine);
    if (!known)
        return false;
    return words.some((word) => known.has(word)) || placeWords.some((word) => operationalPlaces.has(word));
}

// EXTERNAL MODULE: ./lib/src/catalog/terraform-resources.js
var terraform_resources = __webpack_require__(66926);
// EXTERNAL MODULE: ./lib/src/support/path-environment.js
var path_environment = __webpack_require__(93563);
;// CONCATENATED MODULE: ./lib/src/support/terraform-deployments.js

const mostCandidates = 50;
/** The variable files of each root module: those in or below its folder, and those elsewhere that set its variables. */
function settingsByRoot(roots, files) {
    const below = rootsBelow(roots);
    const found = new Map();
    for (const file of files)
        for (const root of rootsOf(file, below))
            found.set(root, [...(found.get(root) ?? []), file]);
    return found;
}
function rootsBelow(roots) {
    const below = new Map();
    for (const root of roots)
        for (const folder of upwards(root.path)) {
            const known = below.get(folder) ?? [];
            if (known.length < mostCandidates)
                known.push(root);
            below.set(folder, known);
        }
    return below;
}
/**
 * The nearest root modules, going up, whose variables the file sets: in its own folder, else those that know most of
 * them, else all that know any where together they know most (one file for an environment of many root modules).
 */
function rootsOf({ file, values }, below) {
    for (const folder of upwards((0,support_path/* directoryOf */.jt)(file))) {
        const candidates = below.get(folder) ?? [];
        const here = candidates.filter((root) => root.path === folder && knownOf(root, values) > 0);
        if (here.length > 0)
            return here;
        const best = Math.max(0, ...candidates.map((root) => knownOf(root, values)));
        if (best * 2 > values.size)
            return candidates.filter((root) => knownOf(root, values) === best);
        const known = [...values.keys()].filter((name) => candidates.some((root) => root.variables.has(name)));
        if (known.length * 2 > values.size)
            return candidates.filter((root) => knownOf(root, values) > 0);
    }
    return [];
}
const knownOf = ({ variables }, values) => [...values.keys()].filter((name) => variables.has(name)).length;
function upwards(folder) {
    const segments = folder === '' ? [] : folder.split('/');
    return [...segments.map((_, i) => segments.slice(0, segments.length - i).join('/')), ''];
}
/**
 * The deployments that the variable files describe. Where files are named for environments and none for production,
 * one more stands for what applies without them: production's values may come from elsewhere.
 */
function deploymentsOf(files, root) {
    const base = valuesOf(files.filter((file) => file.always));
    const groups = groupsOf(files.filter((file) => !file.always && knownOf(root, file.values) > 0));
    const named = groups.some((group) => group.some((file) => file.word));
    const deployments = groups.map((group) => deployment(group, base, named));
    const complete = deployments.some(({ environment }) => environment !== 'other');
    return complete ? deployments : [...deployments, { values: base, environment: null, because: '' }];
}
function deployment(group, base, named) {
    const word = group.find((file) => file.word)?.word;
    const name = group[0]?.word && !group[0].word.inName ? (group[0]?.file ?? '') : (0,support_path/* fileNameOf */.bV)(group[0]?.file ?? '');
    return {
        values: new Map([...base, ...valuesOf(group)]),
        // Among files named for environments, one with an unknown name is an environment of its own, and not production.
        environment: word?.environment ?? (named ? 'other' : null),
        because: `${name} holds its values`,
    };
}
const valuesOf = (files) => new Map(files.flatMap((file) => [...file.values]));
/** Files that belong to one environment: those of a folder named for it, or of one name, unless they contradict. */
function groupsOf(files) {
    const groups = new Map();
    for (const file of files) {
        const folder = (0,support_path/* directoryOf */.jt)(file.file);
        const key = file.word && !file.word.inName ? folder : `${folder}/${(0,support_path/* fileNameOf */.bV)(file.file)}`;
        const group = groups.get(key) ?? [];
        const contradicts = group.some((other) => [...file.values.keys()].some((name) => other.values.has(name)));
        groups.set(contradicts ? file.file : key, contradicts ? [file] : [...group, file]);
    }
    return [...groups.values()];
}

;// CONCATENATED MODULE: ./lib/src/support/terraform-stage.js


/** Names under which configurations keep the environment that they describe. */
const names = [
    ...['environment', 'env', 'stage', 'environment_name', 'env_name', 'app_environment', 'app_env'],
    ...['deployment_environment', 'deploy_env', 'environment_type', 'env_type'],
];
/** The environment that a path or a value names: of what is deployed, only production and all others differ. */
function environmentWord(text) {
    const found = (0,path_environment/* environmentNamedIn */.Ke)(text);
    if (!found)
        return null;
    const notQuite = /(?:^|[^a-z])(?:pre|non|not|no)[-_. ]?(?:prod|live)/.test(text.toLowerCase());
    return { environment: found.environment === 'prod' && !notQuite ? 'prod' : 'other', word: found.word };
}
/** Which environment a deployment is: as the configuration says it, else its variable file's name, else its folder. */
function stageOf(instance, deployment) {
    return (statedStage(instance) ??
        (deployment.environment
            ? { environment: deployment.environment, because: deployment.because, stated: true }
            : stageOfFolder(instance.directory)));
}
function statedStage(instance) {
    for (const name of names) {
        const set = instance.settings.get(name);
        const kept = instance.directory.locals.has(name) ? local(name, instance) : null;
        for (const value of [kept, set]) {
            if (value?.kind !== 'text' || value.isDefault)
                continue;
            const found = environmentWord(value.text);
            if (found)
                return {
                    environment: found.environment,
                    because: spoken(name, found.word, value.at.file),
                    stated: true,
                };
        }
    }
    return null;
}
const spoken = (name, word, file) => `${file} sets ${name} to "${word}"`;
function stageOfFolder({ path }) {
    if ((0,path_environment/* exampleFolder */.Dz)(`${path}/`))
        return { environment: 'other', because: `${path} is an example`, stated: false };
    // CI does not run on what is deployed for tests, as it would on other files with that name.
    const forTests = (0,path_environment/* environmentNamedIn */.Ke)(path)?.environment === 'ci';
    const because = forTests ? `${path} is deployed for tests` : `it is part of ${path}`;
    return { environment: environmentWord(path)?.environment ?? null, because, stated: forTests };
}

;// CONCATENATED MODULE: ./lib/src/support/terraform-instances.js








const mostBlocks = 200_000;
const mostOfOne = 32;
const terraform_instances_deepest = 12;
const foreign = /(?:^|\/)(?:vendor|node_modules|fixtures|__fixtures__|testdata|test-data)(?:\/|$)/;
/** Every module of every deployment that the files describe, without those that a count of zero leaves out. */
function instancesOf({ directories }, settings, notices) {
    const builder = { directories, clock: { depth: 0 }, notices, left: mostBlocks };
    const roots = terraform_instances_rootsOf(directories);
    const files = settingsByRoot(roots, settings);
    return roots.flatMap((root) => deploymentsOf(files.get(root) ?? [], root).flatMap((one) => {
        const instance = rootInstance(root, one, builder);
        return instance ? presentIn(instance, builder) : [];
    }));
}
/** Folders that no other one calls, except as an example or a test of itself. */
function terraform_instances_rootsOf(directories) {
    const all = [...directories.values()].filter(({ path }) => !foreign.test(path));
    const called = new Set(all
        .filter(({ path }) => !(0,path_environment/* exampleFolder */.Dz)(`${path}/`) && (0,path_environment/* environmentNamedIn */.Ke)(path)?.environment !== 'ci')
        .flatMap((directory) => directory.calls.flatMap((call) => localSource(call.node, directory.path) ?? [])));
    const roots = all.filter(({ path }) => !called.has(path));
    // Folders that only call each other have no root; each is then one of its own.
    return roots.length > 0 ? roots : all;
}
/** The folder that a call with a path as its source means; null for modules from elsewhere. */
function localSource(call, from) {
    const source = (0,hcl_syntax/* attribute */.l)(call.body, 'source')?.value;
    if (source?.kind !== 'literal' || !/^\.{1,2}\//.test(source.text))
        return null;
    return (0,support_path/* resolvePath */.o1)(from, source.text);
}
function rootInstance(directory, deployment, builder) {
    if (!affords(directory, builder, firstPlace(directory)))
        return null;
    const bare = {
        directory,
        settings: deployment.values,
        call: null,
        stage: { environment: null, because: '', stated: false },
        children: new Map(),
        memo: new Map(),
        clock: builder.clock,
    };
    const root = { ...bare, stage: stageOf(bare, deployment), memo: new Map() };
    addChildren(root, [directory], builder);
    return root;
}
function addChildren(parent, chain, builder) {
    for (const block of parent.directory.calls) {
        const directory = builder.directories.get(localSource(block.node, parent.directory.path) ?? '\0');
        const name = block.node.labels[0] ?? '';
        if (!directory || chain.includes(directory) || chain.length > terraform_instances_deepest || parent.children.has(name))
            continue;
        const from = { instance: parent, file: block.file, each: null };
        const child = childOf(directory, { from, block }, chain, builder);
        if (child)
            parent.children.set(name, child);
    }
}
function childOf(directory, call, chain, builder) {
    if (!affords(directory, builder, placeOf(call.block)))
        return null;
    const { stage, clock } = call.from.instance;
    const child = { directory, settings: new Map(), call, stage, children: new Map(), memo: new Map(), clock };
    addChildren(child, [...chain, directory], builder);
    return child;
}
/** A module and those below it, one for each that a `for_each` makes. */
function presentIn(instance, builder) {
    const below = instance.directory.calls.flatMap((block) => {
        const child = instance.children.get(block.node.labels[0] ?? '');
        if (!child || child.call?.block !== block)
            return [];
        return scopesOf(block, instance).flatMap((from) => {
            if (!from.each)
                return presentIn(child, builder);
            const chain = [...callChain(instance), child.directory];
            const one = childOf(child.directory, { from, block }, chain, builder);
            return one ? presentIn(one, builder) : [];
        });
    });
    return [instance, ...below];
}
function callChain(instance) {
    const chain = [instance.directory];
    for (let call = instance.call; call; call = call.from.instance.call)
        chain.push(call.from.instance.directory);
    return chain;
}
/** The scopes of a block: none where its count is zero, one for each entry of a known `for_each`, else one. */
function scopesOf(block, instance) {
    const plain = { instance, file: block.file, each: null };
    const count = attributeValue(block, 'count', plain);
    if (count && /^(?:0|false)$/.test(textOf(count) ?? ''))
        return [];
    const each = attributeValue(block, 'for_each', plain);
    if (each?.kind === 'map' && each.whole)
        return [...each.entries]
            .slice(0, mostOfOne)
            .map(([key, value]) => withEach(plain, keyValue(key, block), value));
    if (each?.kind === 'list' && each.whole)
        return each.items.slice(0, mostOfOne).map((item) => withEach(plain, item, item));
    return [plain];
}
const withEach = (scope, key, value) => ({ ...scope, each: { key, value } });
function keyValue(text, block) {
    const line = (0,hcl_syntax/* attribute */.l)(block.node.body, 'for_each')?.line ?? block.node.line;
    const at = { file: block.file, line };
    return { kind: 'text', text, type: 'string', at, declared: text, through: [], isDefault: false };
}
/** Whether one more module is within bounds; the first that is not is told. */
function affords({ resources, calls }, builder, at) {
    if (builder.left < 0)
        return false;
    builder.left -= 20 + resources.length + calls.length;
    if (builder.left >= 0)
        return true;
    const text = 'too many modules and deployments of them: they are not followed from here on';
    builder.notices.push({ text, at, unread: false });
    return false;
}
function firstPlace({ resources, calls, path }) {
    const [first] = [...resources, ...calls];
    return first ? placeOf(first) : { file: `${path}/main.tf`, line: 1 };
}

;// CONCATENATED MODULE: ./lib/src/support/terraform-names.js



const terraform_names_wordSet = (text) => new Set(text.split(/\s+/));
/** Words that say nothing at all, and words that say what something is but not what it is for. */
const empty = terraform_names_wordSet('this main default primary master resource module single all one self');
const generic = terraform_names_wordSet(`cluster clusters instance instances server service services database databases db rds aurora postgres postgresql psql
   pg mysql mariadb sql redis valkey cache elasticache memorystore replication group s3 bucket buckets storage queue queues
   topic topics sqs sns table tables dynamodb mq broker rabbitmq kafka msk es search elasticsearch opensearch domain data
   dependency dependencies deployment infrastructure infra stack environment env platform foundation resources backend
   core shared common base network persistence modules live app application project workload managed new`);
/** The name of a thing: its block's, or where that says nothing the one of the nearest module call that does. */
function terraform_names_nameOf(block, scope) {
    const [own = '', ...calls] = namesOf(block, scope);
    const telling = [own, ...calls].find(tells) ?? [own, ...calls].find((name) => !empty.has(name)) ?? own;
    const key = scope.each ? textOf(scope.each.key) : null;
    return key && key !== telling ? `${telling}-${key}` : telling;
}
/** Its name without what tells several of a kind apart: the block's own, else the folder of its module. */
function plainNameOf(block, scope) {
    const own = block.node.labels.at(-1) ?? '';
    return empty.has(own) ? (0,support_path/* fileNameOf */.bV)(scope.instance.directory.path) || own : own;
}
/** The words that say what a thing is for: those of its name and key; where these tell nothing, of its module too. */
function purposeWords(block, scope) {
    const [own = '', ...calls] = namesOf(block, scope);
    const folder = calls.length > 0 ? [(0,support_path/* fileNameOf */.bV)(scope.instance.directory.path)] : [];
    const around = tells(own) ? [] : [calls.find(tells) ?? '', ...folder];
    return [own, ...around, scope.each ? (textOf(scope.each.key) ?? '') : ''].flatMap(wordsOf);
}
/** Its own name and those of the calls that lead to it, from the inside out. */
const namesOf = (block, scope) => [
    block.node.labels.at(-1) ?? '',
    ...callsTo(scope.instance)
        .map((call) => call.block.node.labels[0] ?? '')
        .reverse(),
];
const tells = (name) => wordsOf(name).some((word) => !generic.has(word) && !empty.has(word));
/** Whether a name is none ("this", "main"). */
const isEmpty = (name) => empty.has(name);
/** Whether a name says only what something is, and not what it is for. */
const saysNothing = (name) => !tells(name);
/** The words of a name, in lower case. */
const wordsOf = (name) => name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

// EXTERNAL MODULE: ./lib/src/catalog/engines.js + 5 modules
var engines = __webpack_require__(50779);
;// CONCATENATED MODULE: ./lib/src/support/terraform-services.js




/** The engine is set, but only a run can tell which: something that is worth a notice. */
const unknownEngine = Symbol('unknown engine');
/**
 * The service of a block by the attributes of its kind: the version as set, else from the parameter group; the engine
 * as set, else from a version that names it, the parameter group, the plan, or the kind itself.
 */
function serviceOf(block, kind, scope) {
    if (firstSet(block, kind.copyIf ?? [], scope))
        return null;
    const asked = firstSet(block, kind.engineIn ?? [], scope);
    const version = firstSet(block, kind.versionIn ?? [], scope);
    const family = familyOf(block, kind, scope);
    const plan = planOf(block, kind, scope);
    const engineName = knownText(asked)?.text ?? (asked ? null : kind.engine);
    const versionText = knownText(version)?.text ?? null;
    const known = (0,managed/* identifyVersioned */.ww)(versionText ?? '', kind.provider) ??
        (engineName ? (0,managed/* identifyManaged */.Qq)(engineName, versionText, kind.provider) : null) ??
        (plan && withVersion(plan.identity, versionText));
    const identity = known ?? family?.identity ?? null;
    if (!identity)
        return asked?.value.kind === 'unknown' ? unknownEngine : null;
    const flavour = identity.flavour ?? kind.provider;
    const { role, engine: id } = identity;
    if (identity.version && known)
        return { role, engine: id, flavour, version: identity.version, pin: 'exact', told: version };
    if (family?.identity.version && family.identity.engine === id)
        return {
            role,
            engine: id,
            flavour,
            version: family.identity.version,
            pin: 'exact',
            told: family.sourced,
        };
    const declared = version ?? (knownText(asked) ? asked : (plan?.sourced ?? null));
    return { role, engine: id, flavour, version: null, pin: pinOf(version, block), told: declared };
}
/** A plan never says the version; another attribute may. */
function withVersion(identity, version) {
    return { ...identity, version: (0,managed/* identifyManaged */.Qq)(identity.engine, version)?.version ?? null };
}
/** A version that is set and no version ("latest") moves; one that is not known, or lost to an error, is unresolved. */
function pinOf(version, { node }) {
    if (version)
        return version.value.kind === 'text' ? 'floating' : 'unresolved';
    return node.body.broken ? 'unresolved' : 'undeclared';
}
/** What a parameter group says: by its name ("default.postgres14") or by the `family` of the group that is meant. */
function familyOf(block, { family = [] }, scope) {
    for (const name of family) {
        const named = firstSet(block, [name], scope);
        const sourced = named && knownText(named) && identifyFamily(named) ? named : familyOfGroup(block, name, scope);
        const identity = sourced && identifyFamily(sourced);
        if (identity)
            return { identity, sourced };
    }
    return null;
}
const identifyFamily = (sourced) => (0,managed/* identifyParameterFamily */.A9)((knownText(sourced)?.text ?? '').replace('/', '-'));
/** The `family` of the group that an attribute refers to (`aws_db_parameter_group.main.name`). */
function familyOfGroup(block, name, scope) {
    const value = (0,hcl_syntax/* attribute */.l)(block.node.body, name)?.value;
    if (value?.kind !== 'access' || value.of.kind !== 'name')
        return null;
    const [first] = value.path;
    const group = scope.instance.directory.addresses.get(`${value.of.name}.${stepName(first)}`);
    return group ? firstSet(group, ['family'], { ...scope, file: group.file }) : null;
}
const stepName = (step) => (step?.kind === 'name' ? step.name : '');
/** What a plan says by its words; where it refers to a data source, that one's name and words say it. */
function planOf(block, { plan = [], provider }, scope) {
    for (const name of plan) {
        const sourced = firstSet(block, [name], scope);
        const text = knownText(sourced)?.text;
        const identity = text ? ((0,managed/* identifyAddOn */.rD)(text) ?? (0,managed/* identifyPlan */.mZ)(text, provider)) : null;
        if (sourced && identity)
            return { identity, sourced };
        const meant = sourced && !text ? /^[\w-]+\s*=\s*data\.\w+\.([\w-]{1,100})/.exec(sourced.attribute.source)?.[1] : null;
        const byName = meant ? ((0,managed/* identifyPlan */.mZ)(meant, provider) ?? identifyWord(meant, provider)) : null;
        if (sourced && byName)
            return { identity: byName, sourced };
    }
    return null;
}
/** What a name means one of whose words is the catalogue's own word for a service ("ses"). */
function identifyWord(name, provider) {
    const id = name
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .find(engines/* isKnownEngine */.ip);
    const role = id && (0,engines/* engine */.Hi)(id).role;
    if (!id || !role || role === 'runtime' || role === 'other')
        return null;
    return { role, engine: id, flavour: provider, version: null, pin: 'undeclared' };
}

;// CONCATENATED MODULE: ./lib/src/support/terraform-found.js










/** The services that the blocks of a module make in one deployment. */
function servicesIn(instance, directories, notices) {
    const { resources, calls, path } = instance.directory;
    const foreignCalls = calls.filter(({ node }) => !directories.has(localSource(node, path) ?? '\0'));
    return [...resources, ...foreignCalls].flatMap((block) => {
        const kind = kindOf(block);
        if (!kind)
            return [];
        return scopesOf(block, instance).flatMap((scope) => found(block, kind, scope, notices));
    });
}
/** What to read of a block: attributes, or nothing but its type; null where it is no service. */
function kindOf({ node }) {
    if (node.type === 'module') {
        const source = (0,hcl_syntax/* attribute */.l)(node.body, 'source')?.value;
        const service = source?.kind === 'literal' ? moduleService(source.text) : null;
        return service && 'type' in service ? service.type : service && withInputs(service, node);
    }
    const type = node.labels[0] ?? '';
    return terraform_resources/* terraformServices */.t.get(type) ?? (terraform_resources/* partsOfServices */.y.has(type) || !(0,managed/* identifyResource */.X5)(type) ? null : type);
}
/** A module names its inputs as it likes: those that look like a version or a plan are read. */
function withInputs(service, { body }) {
    const inputs = body.attributes.map(({ name }) => name);
    const versions = inputs.filter((name) => versionInput.test(name));
    const settings = inputs.filter((name) => /(?:^|_)(?:params|parameters|config|settings)$/.test(name));
    return {
        ...service,
        versionIn: [
            ...['engine_version', 'major_engine_version'].filter((name) => versions.includes(name)),
            ...versions.filter((name) => !/^(?:major_)?engine_version$/.test(name)),
            ...settings.flatMap((name) => ['engineVersion', 'engine_version', 'version'].map((key) => `${name}.${key}`)),
        ],
        plan: inputs.filter((name) => planInput.test(name)),
    };
}
function found(block, kind, scope, notices) {
    if (isSwitchedOff(block, scope))
        return [];
    const service = typeof kind === 'string' ? byType(kind) : serviceOf(block, kind, scope);
    if (service === unknownEngine) {
        const what = block.node.labels.join('.');
        notices.push({
            text: `the engine of ${what} is only known at run time`,
            at: placeOf(block),
            unread: false,
        });
        return [];
    }
    if (!service || isOperational(service.engine, wordsAround(block, scope), placeWordsOf(block)))
        return [];
    return [{ service, block, scope, name: terraform_names_nameOf(block, scope), plainName: plainNameOf(block, scope) }];
}
/** Modules have no reliable `count`: many take a switch instead. */
function isSwitchedOff(block, scope) {
    if (block.node.type !== 'module')
        return false;
    return block.node.body.attributes
        .filter(({ name }) => /^(?:create|enabled|create_(?:cluster|db_instance|bucket|table|replication_group))$/.test(name))
        .some(({ name }) => truthOf(attributeValue(block, name, scope) ?? { kind: 'unknown' }) === false);
}
function byType(type) {
    const identity = (0,managed/* identifyResource */.X5)(type);
    if (!identity)
        return null;
    return { ...identity, pin: 'undeclared', told: null };
}
/** The words that its own names and the names of its module have. */
function wordsAround(block, scope) {
    const own = ['bucket', 'name', 'bucket_name'].map((name) => attributeText(block, name, scope) ?? '');
    return [...purposeWords(block, scope), ...own.flatMap(wordsOf)];
}
/** The words of the file and its folder. */
function placeWordsOf({ file }) {
    const [name = '', folder = ''] = file.split('/').reverse();
    return [...wordsOf(name), ...wordsOf(folder)];
}

;// CONCATENATED MODULE: ./lib/src/support/terraform-apart.js


/** What an account has many of without any of them being a service of its own. */
const plentiful = new Set('s3 gcs azure-blob efs sqs sns pubsub kinesis service-bus azure-queue event-hubs'.split(' '));
const few = 2;
/**
 * Names that can be matched with what other environments run: many buckets or queues of one deployment are one service,
 * so that none gets a name; databases of different root modules that are only called "db" get their folders' names.
 */
function namedApart(all) {
    const counts = new Map();
    const roots = new Map();
    for (const { declaration, root } of all) {
        const kind = `${declaration.engine} ${root}`;
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
        const same = sameName(declaration);
        if (root !== null)
            roots.set(same, (roots.get(same) ?? new Set()).add(root));
    }
    return all.map(({ declaration, root }) => {
        const { engine, name } = declaration;
        if (plentiful.has(engine) && (counts.get(`${engine} ${root}`) ?? 0) > few)
            return { ...declaration, name: null };
        const others = roots.get(sameName(declaration));
        if (root === null || name === null || !others || others.size < 2 || !saysNothing(name))
            return declaration;
        const own = tellingSegment(root, others);
        return own ? { ...declaration, name: isEmpty(name) ? own : `${own}-${name}` } : declaration;
    });
}
const sameName = ({ role, name }) => `${role} ${name}`;
/** The innermost folder that not all of these roots share, unless it only names an environment. */
function tellingSegment(root, others) {
    const shared = [...others].map((other) => new Set(other.split('/')));
    const own = root.split('/').filter((segment) => shared.some((segments) => !segments.has(segment)));
    return (own.findLast((segment) => !(0,path_environment/* environmentNamedIn */.Ke)(segment) && wordsOf(segment).some((word) => !saysNothing(word))) ?? null);
}

;// CONCATENATED MODULE: ./lib/src/support/terraform-merge.js



/**
 * One declaration for each line and what it says: several deployments may share it. Production comes first: what it
 * uses too is its own, a line that only other deployments use is theirs.
 */
function mergeDrafts(drafts) {
    const main = drafts.filter(({ stage }) => stage.environment !== 'other');
    const mainBlocks = new Set(main.map(({ block }) => block));
    const mainVersions = new Set(main.map(versionKey));
    const groups = new Map();
    for (const draft of drafts) {
        if (draft.uses && draft.stage.environment === 'other' && mainBlocks.has(draft.block))
            continue;
        const { at, role, engine, version, pin } = draft.declaration;
        const key = [spelled(at), role, engine, version, pin].join('\0');
        const group = groups.get(key) ?? [];
        group.push(draft);
        groups.set(key, group);
    }
    return namedApart([...groups.values()].map((group) => merged(group, mainVersions)));
}
const versionKey = ({ block, declaration }) => [block, declaration.engine, declaration.version].join('\0');
function merged(group, mainVersions) {
    const [first] = [...group].sort((a, b) => rank(a.stage) - rank(b.stage));
    const { declaration } = first;
    const related = others(declaration.at, group.flatMap((one) => one.declaration.related));
    const names = new Set(group.map((one) => one.declaration.name));
    const name = names.size > 1 ? first.plainName : declaration.name;
    const roots = new Set(group.map((one) => one.root));
    return {
        declaration: { ...declaration, name, related, says: statement(first, mainVersions) },
        root: roots.size === 1 ? first.root : null,
    };
}
const rank = ({ environment }) => (environment === 'prod' ? 0 : environment === null ? 1 : 2);
function statement(draft, mainVersions) {
    const { at } = draft.declaration;
    const said = statementAt(at, draft);
    // A default that production replaces by the same value is its value all the same.
    const isDefault = !at.file.includes('.tfvars') && mainVersions.has(versionKey(draft));
    return said?.environment === 'other' && isDefault ? null : said;
}
/** What a deployment says about a line; a folder's name alone says it only for lines of other folders. */
function statementAt(at, { stage, root }) {
    const { environment, because, stated } = stage;
    return !environment || (!stated && (0,support_path/* directoryOf */.jt)(at.file) === root) ? null : { environment, because };
}

// EXTERNAL MODULE: ./lib/src/support/json.js
var json = __webpack_require__(36194);
;// CONCATENATED MODULE: ./lib/src/support/terraform-settings.js







/** Every variable file of the tree. */
function readSettings(tree, notices) {
    return tree.list(['**/*.tfvars', '**/*.tfvars.json']).flatMap((file) => {
        const values = file.endsWith('.json')
            ? readJsonValues(tree, file, notices)
            : readValues(tree, file, notices);
        if (!values)
            return [];
        const word = wordOf(file);
        return [{ file, values, word, always: word === null && alwaysLoaded(file) }];
    });
}
/** Names that stand for all environments rather than for one. */
function alwaysLoaded(file) {
    const stem = stemOf(file);
    return (stem === 'terraform' ||
        /\.auto\.tfvars(?:\.json)?$/.test(file) ||
        /^(?:common|shared|globals?|base|defaults?|all|main|vars|variables|versions)$/.test(stem));
}
const stemOf = (file) => (0,support_path/* fileNameOf */.bV)(file).replace(/(?:\.auto)?\.tfvars(?:\.json)?$/, '');
function wordOf(file) {
    const inName = environmentWord(stemOf(file));
    const found = inName ?? environmentWord((0,support_path/* directoryOf */.jt)(file));
    return found && { environment: found.environment, inName: inName !== null };
}
function readValues(tree, file, notices) {
    const read = readHcl(tree, file, notices);
    const scope = { instance: terraform_settings_nowhere(), file, each: null };
    return (read && new Map(read.body.attributes.map((one) => [one.name, evaluateAttribute(one, scope)])));
}
function readJsonValues(tree, file, notices) {
    try {
        const value = valueFrom((0,json/* parseJson */.q)(tree.text(file) ?? '{}'), file, '');
        return value.kind === 'map' ? value.entries : null;
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        const text = `not read as Terraform variables: ${error.message}`;
        notices.push({ text, at: { file, line: error.line }, unread: true });
        return null;
    }
}
function valueFrom(node, file, name) {
    if (node.kind === 'list')
        return listOf(node.items.map((item) => valueFrom(item, file, name)));
    if (node.kind === 'map') {
        const entries = [...node.entries.values()];
        return mapOf(new Map(entries.map(({ key, value }) => [key, valueFrom(value, file, key)])));
    }
    if (node.type === 'null')
        return nothing;
    const written = node.type === 'string' ? JSON.stringify(node.text) : node.text;
    const at = { file, line: node.line };
    const declared = `${name} = ${written}`;
    return { kind: 'text', text: node.text, type: node.type, at, declared, through: [], isDefault: false };
}
/** A module without anything in it: variable files can refer to nothing. */
function terraform_settings_nowhere() {
    const directory = {
        path: '',
        variables: new Map(),
        locals: new Map(),
        outputs: new Map(),
        addresses: new Map(),
        resources: [],
        calls: [],
    };
    const stage = { environment: null, because: '', stated: false };
    return {
        directory,
        settings: new Map(),
        call: null,
        stage,
        children: new Map(),
        memo: new Map(),
        clock: { depth: 0 },
    };
}

// EXTERNAL MODULE: ./lib/src/catalog/environment-keys.js + 1 modules
var environment_keys = __webpack_require__(70035);
;// CONCATENATED MODULE: ./lib/src/support/terraform-embedded.js


const terraform_embedded_image = /"(?:image|name)"\s{0,20}:\s{0,20}"([^"\n]{1,300})"/g;
const terraform_embedded_variable = /"name"\s{0,200}:\s{0,200}"([A-Za-z_]\w{0,199})"\s{0,200},\s{0,200}"value(?:From)?"\s{0,200}:\s{0,200}"([^"\n]{0,2000})"/g;
/**
 * Images and environments in JSON that is written as a heredoc (container definitions). It is a template, and JSON only
 * once it is filled in; so it is looked at as text.
 */
function embeddedIn(template, scope) {
    const { text, firstLine } = filledIn(template, scope);
    if (!text.includes('"image"'))
        return { images: [], environments: [] };
    const lineOf = lineCounter(text, firstLine);
    const sightings = { images: [], environments: [] };
    let name = null;
    for (const match of text.matchAll(terraform_embedded_image)) {
        if (match[0].startsWith('"name"')) {
            name = match[1] ?? null;
            continue;
        }
        const at = { file: scope.file, line: lineOf(match.index) };
        sightings.images.push({ value: unknown, text: match[1] ?? null, at, name });
    }
    const variables = [...text.matchAll(terraform_embedded_variable)].map((match) => ({
        key: match[1] ?? '',
        value: match[2]?.includes('${}') ? '' : (match[2] ?? ''),
        at: { file: scope.file, line: lineOf(match.index) },
    }));
    if (variables.length > 0)
        sightings.environments.push(variables);
    return sightings;
}
/** The text of a template with its unknown parts as `${}`, and the line on which it starts. */
function filledIn({ parts, line }, scope) {
    const text = parts.map((part) => {
        if (part.kind === 'text')
            return part.text;
        const known = part.kind === 'expression' ? evaluate(part.expression, scope) : unknown;
        return known.kind === 'text' && !known.text.includes('\n') ? known.text : '${}';
    });
    return { text: text.join(''), firstLine: line + 1 };
}
/** Lines of offsets that only grow. */
function lineCounter(text, firstLine) {
    let line = firstLine;
    let at = 0;
    return (offset) => {
        if (offset < at)
            [line, at] = [firstLine, 0];
        for (let next = text.indexOf('\n', at); next >= 0 && next < offset; next = text.indexOf('\n', at)) {
            line++;
            at = next + 1;
        }
        return line;
    };
}

;// CONCATENATED MODULE: ./lib/src/support/terraform-variables.js



const terraform_variables_deepest = 60;
/** The same walk, one level deeper. */
const deeper = (walk) => ({ ...walk, depth: walk.depth + 1 });
const keyShape = /^[A-Za-z_][A-Za-z0-9_]{0,199}$/;
/** The variable that a block of its own makes. */
function variableOf({ body }, { scope }) {
    const key = (0,hcl_syntax/* attribute */.l)(body, 'name') ?? (0,hcl_syntax/* attribute */.l)(body, 'key');
    if (key?.value.kind !== 'literal')
        return [];
    const value = (0,hcl_syntax/* attribute */.l)(body, 'value');
    return terraform_variables_variable(key.value.text, value?.value ?? null, { file: scope.file, line: key.line }, scope);
}
function terraform_variables_variable(key, value, at, scope) {
    if (!keyShape.test(key) || !(/^[A-Z]/.test(key) || key.includes('__')))
        return [];
    const known = value && evaluate(value, scope);
    return [{ key, value: known?.kind === 'text' ? known.text : '', at }];
}
/** The variables of an environment in any of its forms: a map, a list of names with values, both through locals and functions. */
function variablesOf(expression, walk) {
    if (walk.depth > terraform_variables_deepest || walk.steps.left-- <= 0)
        return [];
    const next = deeper(walk);
    switch (expression.kind) {
        case 'call':
            return expression.arguments.flatMap((one) => variablesOf(one, next));
        case 'conditional':
            return [expression.whenTrue, expression.whenFalse].flatMap((one) => variablesOf(one, next));
        case 'list':
            return expression.items.flatMap((item) => listed(item, next));
        case 'object':
            return expression.entries.flatMap(({ key, value, line }) => terraform_variables_variable(key ?? '', value, { file: walk.scope.file, line }, walk.scope));
        case 'access': {
            const meant = resolveExpression(expression, walk.scope);
            return meant ? variablesOf(meant.expression, { ...next, scope: meant.scope }) : [];
        }
        default:
            return [];
    }
}
function listed(item, walk) {
    if (item.kind !== 'object')
        return variablesOf(item, walk);
    const entry = (name) => item.entries.find(({ key }) => key !== null && name.test(key));
    const key = entry(/^(?:name|key)$/i);
    if (key?.value.kind !== 'literal')
        return [];
    const at = { file: walk.scope.file, line: key.line };
    return terraform_variables_variable(key.value.text, entry(/^value$/i)?.value ?? null, at, walk.scope);
}

;// CONCATENATED MODULE: ./lib/src/support/terraform-containers.js




const imageNames = /^(?:container_?|docker_?)?image(?:_?uri|_?identifier)?$/i;
const environmentNames = /(?:^|_)(?:env|envs|environment|secrets|env_?vars?|env_?variables|environment_?vars?|environment_?variables|environment_?secrets|secret_?variables|app_settings|config_?vars|config_?variables|variables)$/i;
/** Blocks of one variable each: Kubernetes' and Cloud Run's `env`, App Platform's, Container Apps'. */
const variableBlocks = /^(?:env|environment_variable|env_var|secret_env)$/;
/** Locals may refer to each other in ways that double the work. */
const mostSteps = 50_000;
/** Every image and every environment in the blocks of a module. */
function sightingsIn(instance) {
    const seen = { images: [], environments: [] };
    const { resources, calls } = instance.directory;
    const steps = { left: mostSteps };
    for (const block of [...resources, ...calls]) {
        // The values of a chart are its own matter.
        if (block.node.labels[0] === 'helm_release')
            continue;
        const [scope] = scopesOf(block, instance);
        const name = block.node.labels.at(-1) ?? null;
        if (scope)
            ofBody(block.node.body, { scope, seen, name, depth: 0, steps });
    }
    return seen;
}
function ofBody(body, walk) {
    const name = namedBy(body.attributes, walk);
    for (const one of body.attributes)
        ofNamed(one.name, one.value, { ...deeper(walk), name });
    const variables = body.blocks
        .filter(({ type }) => variableBlocks.test(type))
        .flatMap((one) => variableOf(one, walk));
    if (variables.length > 0)
        walk.seen.environments.push(variables);
    for (const block of body.blocks)
        ofBody(block.body, { ...deeper(walk), name });
}
/** What an attribute or an entry of that name may hold. */
function ofNamed(name, value, walk) {
    if (imageNames.test(name))
        terraform_containers_image(value, walk);
    else if (environmentNames.test(name)) {
        const variables = variablesOf(value, walk);
        if (variables.length > 0)
            walk.seen.environments.push(variables);
        else
            ofExpression(value, walk);
    }
    else
        ofExpression(value, walk);
}
function terraform_containers_image(value, { scope, seen, name }) {
    const known = evaluate(value, scope);
    const at = { file: scope.file, line: value.line };
    if (known.kind === 'text')
        seen.images.push({ value: known, text: known.text, at, name });
    else if (value.kind === 'template')
        seen.images.push({ value: known, text: withHoles(value, scope), at, name });
}
const withHoles = ({ parts }, scope) => parts
    .map((part) => {
    if (part.kind === 'text')
        return part.text;
    const known = part.kind === 'expression' ? evaluate(part.expression, scope) : null;
    return known?.kind === 'text' ? known.text : '${}';
})
    .join('');
function ofExpression(expression, walk) {
    if (walk.depth > terraform_variables_deepest)
        return;
    const next = deeper(walk);
    if (expression.kind === 'list')
        for (const item of expression.items)
            ofExpression(item, next);
    else if (expression.kind === 'call')
        for (const one of expression.arguments)
            ofExpression(one, next);
    else if (expression.kind === 'conditional') {
        ofExpression(expression.whenTrue, next);
        ofExpression(expression.whenFalse, next);
    }
    else if (expression.kind === 'object') {
        const name = namedBy(expression.entries, walk);
        for (const { key, value } of expression.entries)
            ofNamed(key ?? '', value, { ...deeper(walk), name });
    }
    else if (expression.kind === 'template' && expression.heredoc) {
        const { images, environments } = embeddedIn(expression, walk.scope);
        walk.seen.images.push(...images);
        walk.seen.environments.push(...environments);
    }
}
/** The name that a container gives itself beside its image, else the one from around it. */
function namedBy(entries, walk) {
    const own = entries.find((one) => /^(?:container_?)?name$/i.test(one.name ?? one.key ?? ''))?.value;
    return own?.kind === 'literal' && own.text !== '' ? own.text : walk.name;
}

// EXTERNAL MODULE: ./lib/src/support/helm-release.js
var helm_release = __webpack_require__(94652);
// EXTERNAL MODULE: ./lib/src/support/helm-values.js
var helm_values = __webpack_require__(64971);
// EXTERNAL MODULE: ./lib/src/support/templated-yaml.js
var templated_yaml = __webpack_require__(21422);
;// CONCATENATED MODULE: ./lib/src/support/terraform-helm.js













/** What the charts of somebody else start that a module installs as `helm_release`. */
function releasesIn(instance, tree) {
    return instance.directory.resources
        .filter(({ node }) => node.labels[0] === 'helm_release')
        .flatMap((block) => scopesOf(block, instance).flatMap((scope) => releaseOf(block, scope, tree)));
}
function releaseOf(block, scope, tree) {
    const chart = knownText(firstSet(block, ['chart'], scope));
    // A path is a chart of this repository, which is read where it lies.
    if (!chart || /^[./]/.test(chart.text))
        return [];
    const version = knownText(firstSet(block, ['version'], scope));
    return (0,helm_release/* declareRelease */.Q)({
        chart: chart.text,
        version: version?.text ?? null,
        repository: attributeText(block, 'repository', scope),
        at: (version ?? chart).at,
        related: [placeOf(block)],
        name: terraform_names_nameOf(block, scope),
        layers: [...terraform_helm_valuesOf(block, scope, tree), ...settingsOf(block, scope)],
        keys: [],
    });
}
/** The `values` of a release: YAML as text, encoded objects, files. */
function terraform_helm_valuesOf(block, scope, tree) {
    const values = (0,hcl_syntax/* attribute */.l)(block.node.body, 'values')?.value;
    return values?.kind === 'list' ? values.items.flatMap((item) => layerFrom(item, scope, tree)) : [];
}
function layerFrom(item, scope, tree) {
    if (item.kind === 'template' && item.heredoc)
        return yamlLayer(item, scope);
    if (item.kind !== 'call')
        return [];
    const [first] = item.arguments;
    if (!first)
        return [];
    if (item.name === 'yamlencode' || item.name === 'jsonencode') {
        const node = nodeOf(evaluate(first, scope), { file: scope.file, line: first.line });
        return node ? [{ file: scope.file, node }] : [];
    }
    if (item.name !== 'file' && item.name !== 'templatefile')
        return [];
    const path = pathOf(first, scope);
    const layer = path === null ? null : (0,helm_values/* layerOf */.ZZ)(path, tree);
    return layer ? [layer] : [];
}
function yamlLayer(template, scope) {
    const { text, firstLine } = filledIn(template, scope);
    try {
        return (0,templated_yaml/* parseTemplatedYaml */.X)(text, firstLine).map((node) => ({ file: scope.file, node }));
    }
    catch (error) {
        if (!(error instanceof unreadable/* Unreadable */.I))
            throw error;
        return [];
    }
}
/** A path in the tree: written from the module's own folder ("${path.module}/values.yaml") or from where Terraform runs. */
function pathOf(expression, scope) {
    const { path } = scope.instance.directory;
    if (expression.kind === 'literal')
        return (0,support_path/* resolvePath */.o1)(path, expression.text);
    if (expression.kind !== 'template')
        return null;
    const [start, ...rest] = expression.parts;
    const fromModule = start?.kind === 'expression' && start.expression.kind === 'access' ? start.expression : null;
    const [step] = fromModule?.path ?? [];
    if (fromModule?.of.kind !== 'name' || fromModule.of.name !== 'path' || step?.kind !== 'name')
        return null;
    if (step.name !== 'module' || !rest.every((part) => part.kind === 'text'))
        return null;
    return (0,support_path/* resolvePath */.o1)(path, `.${rest.map((part) => (part.kind === 'text' ? part.text : '')).join('')}`);
}
/** Single values, by `set` blocks or a list of objects: each a layer of its own. */
function settingsOf(block, scope) {
    const listed = firstSet(block, ['set'], scope)?.value;
    const objects = listed?.kind === 'list' ? listed.items : [];
    const inBlocks = (0,hcl_syntax/* blocks */.B)(block.node.body, 'set').map((one) => {
        const here = { file: block.file, node: one };
        const entry = (name) => firstSet(here, [name], scope)?.value ?? { kind: 'null' };
        return {
            kind: 'map',
            whole: true,
            entries: new Map([
                ['name', entry('name')],
                ['value', entry('value')],
            ]),
        };
    });
    return [...objects, ...inBlocks].flatMap((one) => {
        const [name, value] = one.kind === 'map' ? [one.entries.get('name'), one.entries.get('value')] : [];
        if (name?.kind !== 'text' || value?.kind !== 'text')
            return [];
        const node = scalarOf(value);
        const keys = name.text.split('.').slice(0, 20);
        return [
            {
                file: value.at.file,
                node: keys.reduceRight((inner, key) => mapWith([[key, inner]], node), node),
            },
        ];
    });
}
const scalarOf = ({ text, type, at }) => ({
    kind: 'scalar',
    line: at.line,
    column: 1,
    tag: null,
    text,
    type,
    quoted: type === 'string',
    comment: null,
});
function mapWith(entries, at) {
    const all = entries.map(([key, value]) => [
        key,
        { key, line: value.line, column: 1, value },
    ]);
    return { kind: 'map', line: at.line, column: 1, tag: null, entries: new Map(all) };
}
/** A value as a node; what is unknown is left out, and what stands in another file gets the line that asks for it. */
function nodeOf(value, here) {
    if (value.kind === 'text')
        return scalarOf(value.at.file === here.file ? value : { ...value, at: here });
    if (value.kind === 'list') {
        const items = value.items.flatMap((item) => nodeOf(item, here) ?? []);
        return { kind: 'list', line: items[0]?.line ?? 1, column: 1, tag: null, items };
    }
    if (value.kind !== 'map')
        return null;
    const entries = [...value.entries].flatMap(([key, inner]) => {
        const node = nodeOf(inner, here);
        return node ? [[key, node]] : [];
    });
    return mapWith(entries, { line: entries[0]?.[1].line ?? 1 });
}

;// CONCATENATED MODULE: ./lib/src/support/terraform-workloads.js






/**
 * Images that are services of their own, charts, the names of the variables, and what variables declare for roles that no
 * resource plays (`made`): where one does, it says more.
 */
function workloadsIn(instance, made, tree) {
    const sightings = sightingsIn(instance);
    const common = { stage: instance.stage, root: rootOf(instance), plainName: null, uses: false };
    const images = sightings.images.flatMap(terraform_workloads_declarationOf);
    const declarations = [...images, ...terraform_workloads_settingsOf(sightings, made), ...releasesIn(instance, tree)];
    return {
        drafts: declarations.map((declaration) => ({
            ...common,
            block: `${declaration.at.file}:${declaration.at.line}`,
            declaration,
        })),
        keys: sightings.environments.flat().map(({ key, at }) => ({ key, at, ...common })),
    };
}
function terraform_workloads_declarationOf({ value, text, at, name }) {
    if (text === null)
        return [];
    const holds = value.kind === 'text' ? value.at : at;
    const related = holds.file === at.file && holds.line === at.line ? [] : [at];
    const declared = (0,declare/* declareImage */.o)(text, holds, { name, related });
    // A language's own image runs a script here; what the application runs on is its Dockerfile's matter.
    return declared && declared.role !== 'runtime' ? [declared] : [];
}
function terraform_workloads_settingsOf({ environments }, made) {
    return environments.flatMap((variables) => {
        const pairs = variables.map(withPlainKey);
        return (0,environment_keys/* identifySettings */.cv)(pairs).flatMap(({ index, ...setting }) => {
            const [variable, pair] = [variables[index], pairs[index]];
            if (!variable || !pair || (made.has(setting.role) && !choosesStorage(pair)))
                return [];
            return [(0,declare/* declare */.x)({ ...setting, declared: variable.key, at: variable.at })];
        });
    });
}
/** A bucket alone does not say that the application keeps its files there; a setting that chooses it does. */
const choosesStorage = ({ key, value }) => (0,environment_keys/* identifySetting */.Jb)(key, value)?.role === 'storage';
/** .NET writes the levels of a key with two underscores: "Storage__Provider". */
const withPlainKey = ({ key, value }) => ({
    key: key.includes('__') ? key.replaceAll('__', '_').toUpperCase() : key,
    value,
});
/** One key for each line: several deployments may share it, and production comes first. */
function mergeKeys(drafts) {
    const merged = new Map();
    for (const draft of drafts) {
        const name = `${draft.key} ${draft.at.file}:${draft.at.line}`;
        const before = merged.get(name);
        if (!before || (before.stage.environment !== 'prod' && draft.stage.environment !== 'other'))
            merged.set(name, draft);
    }
    return [...merged.values()].map((draft) => ({
        key: draft.key,
        at: draft.at,
        says: statementAt(draft.at, draft),
        how: 'defined',
    }));
}

;// CONCATENATED MODULE: ./lib/src/support/terraform.js








/**
 * What Terraform's files say, by the file in which it stands. Modules call each other across folders, so that the
 * whole tree is read at once, and only once.
 */
const readTerraform = (0,per_tree/* perTree */.e)((tree) => {
    const notices = [];
    const folders = readFolders(tree);
    const instances = instancesOf(folders, readSettings(tree, notices), notices);
    const drafts = instances.flatMap((one) => servicesIn(one, folders.directories, notices).flatMap(draftsOf));
    const made = rolesOf(drafts);
    const workloads = instances.map((one) => workloadsIn(one, made, tree));
    const declarations = mergeDrafts([...drafts, ...workloads.flatMap((one) => one.drafts)]);
    const keys = mergeKeys(workloads.flatMap((one) => one.keys));
    return byFile(declarations, keys, [...folders.notices, ...notices]);
});
/** Redis is a cache to one setting and a broker to the next. */
function rolesOf(drafts) {
    const roles = new Set(drafts.map(({ declaration }) => declaration.role));
    for (const role of ['cache', 'broker'])
        if (roles.has(role))
            roles.add('cache').add('broker');
    return roles;
}
function byFile(declarations, keys, notices) {
    const files = new Map();
    const of = (file) => {
        const known = files.get(file) ?? { declarations: [], keys: [], notices: [] };
        files.set(file, known);
        return known;
    };
    for (const one of declarations)
        of(ownerOf(one)).declarations.push(one);
    for (const one of keys)
        of(one.at.file).keys.push(one);
    for (const one of unique(notices))
        of(one.at.file).notices.push(one);
    for (const { declarations } of files.values())
        declarations.sort((a, b) => a.at.line - b.at.line);
    return files;
}
const ours = /(?:\.(?:tf|tofu|tfvars|tfvars\.json)|(?:^|\/)terragrunt\.hcl)$/;
/** The file that tells it: where it stands in a chart's values, the file that names these. */
const ownerOf = ({ at, related }) => ours.test(at.file) ? at.file : (related.find(({ file }) => ours.test(file))?.file ?? at.file);
/** Several deployments tell the same of one block. */
function unique(notices) {
    return [...new Map(notices.map((one) => [`${one.at.file}:${one.at.line} ${one.text}`, one])).values()];
}

;// CONCATENATED MODULE: ./lib/src/readers/terraform.js

/** Terraform and OpenTofu: managed services, modules that stand for them, and the variable files of each environment. */
const terraform = {
    id: 'terraform',
    title: 'Terraform',
    spec: 'https://developer.hashicorp.com/terraform/language',
    files: ['**/*.tf', '**/*.tofu', '**/*.tfvars', '**/*.tfvars.json', '**/terragrunt.hcl'],
    usually: 'prod',
    read: (file, tree) => readTerraform(tree).get(file.path) ?? {},
};


/***/ })

};
