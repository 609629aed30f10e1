import { engine, sameBoundary } from '../catalog/engines.js';
import type { Finding, Fingerprint, Rule, ServiceFingerprint, Severity } from '../model.js';
import { matched } from '../support/fingerprint.js';

/** One engine, set up differently. */
export const settingDiffers: Rule = {
  id: 'setting-differs',
  title: 'A running service is set up differently',
  gap: 'tools',
  description: `Compares what running services say of themselves with the fingerprint of production: version, and the settings that change behaviour (collation and its provider, character set, time zone, SQL mode, isolation, extensions, eviction, persistence, cluster mode). Settings of scale are never compared. \`parity-gate probe\` asks the services and reports it; \`check\`, which runs nothing, does not.

The fingerprint is \`.github/parity/production.json\`, which \`parity-gate probe --write\` writes where production can be reached. It holds names, versions and settings, no address and no password. A setting that a server does not tell is not compared.`,
  check: ({ fingerprints }) => {
    if (!fingerprints) return [];
    const { production, observed } = fingerprints;
    return matched(production, observed, (id) => engine(id).family).flatMap(([theirs, mine]) => [
      ...versions(theirs, mine, production),
      ...settings(theirs, mine, production),
    ]);
  },
};

/** How much each setting matters, and what goes wrong. */
const knowledge: Readonly<Record<string, readonly [Severity, string]>> = {
  collation: ['high', 'Text sorts, compares and is indexed in another order.'],
  ctype: ['high', 'Upper and lower case of letters beyond ASCII come out otherwise.'],
  'locale provider': ['medium', 'The same locale sorts differently by the C library and by ICU.'],
  server_encoding: ['medium', 'Lengths are counted otherwise, and some characters cannot be stored.'],
  TimeZone: ['high', 'Times without a zone mean another moment, and dates begin at another one.'],
  DateStyle: ['medium', 'Dates such as 01/02/2024 are read and written otherwise.'],
  default_transaction_isolation: ['medium', 'Concurrent transactions see and refuse other things.'],
  standard_conforming_strings: ['medium', 'A backslash in a string means something else.'],
  extensions: ['high', 'Functions, types and indexes of an extension are there on one side only.'],
  sql_mode: ['high', 'Statements and values that one side takes are refused, or changed, by the other.'],
  lower_case_table_names: ['high', 'Tables are found by a name of another case on one side only.'],
  character_set_server: ['high', 'Characters that one side stores are refused, or lost, by the other.'],
  character_set_database: ['high', 'Characters that one side stores are refused, or lost, by the other.'],
  collation_server: ['high', 'Equality, uniqueness and order of text differ.'],
  collation_database: ['high', 'Equality, uniqueness and order of text differ.'],
  time_zone: ['high', 'A TIMESTAMP is read and written as another time.'],
  transaction_isolation: ['medium', 'Concurrent transactions see and refuse other things.'],
  'maxmemory-policy': ['high', 'Where memory runs short one side loses keys and the other refuses writes.'],
  appendonly: ['high', 'After a restart one side has its data and the other has not.'],
  save: ['medium', 'After a restart one side has its data and the other has not.'],
  'cluster-enabled': ['high', 'Commands on several keys, and databases other than 0, fail in a cluster.'],
  databases: ['low', 'SELECT of a high number fails on one side.'],
  'notify-keyspace-events': [
    'medium',
    'Who waits for expired or changed keys hears of them on one side only.',
  ],
};

function versions(theirs: ServiceFingerprint, mine: ServiceFingerprint, production: Fingerprint): Finding[] {
  const spelled = ({ engine: id, version }: ServiceFingerprint) => `${engine(id).title} ${version}`;
  const apart =
    theirs.engine !== mine.engine || sameBoundary(mine.engine, mine.version, theirs.version) === 'differs';
  if (!apart) return [];
  const why = 'Versions and products differ in what they accept and in what they answer.';
  return [
    report(
      theirs,
      mine,
      production,
      'version',
      'high',
      `runs ${spelled(mine)}, production ${spelled(theirs)}`,
      why,
    ),
  ];
}

function settings(theirs: ServiceFingerprint, mine: ServiceFingerprint, production: Fingerprint): Finding[] {
  return [...theirs.settings].flatMap(([name, value]) => {
    const here = mine.settings.get(name);
    if (here === undefined || comparable(here) === comparable(value)) return [];
    const [severity, why] = knowledge[name] ?? [
      'medium',
      'Servers that are set up differently behave differently.',
    ];
    const what =
      name === 'extensions'
        ? extensions(here, value)
        : `has ${name} ${shown(here)}, production ${shown(value)}`;
    return [report(theirs, mine, production, name, severity, what, why)];
  });
}

/**
 * What the catalogue of behaviours calls those settings of which it knows what holds for any two values. Of others it
 * knows some values only, and says nothing rather than something beside the point.
 */
const catalogued: ReadonlyMap<string, string> = new Map([
  ['locale provider', 'locale provider'],
  ['TimeZone', 'TimeZone'],
  ['extensions', 'extensions'],
  ['time_zone', 'time_zone'],
  ['lower_case_table_names', 'lower_case_table_names'],
  ['maxmemory-policy', 'maxmemory-policy'],
  ['cluster-enabled', 'cluster-enabled'],
  ['appendonly', 'appendonly'],
  ['save', 'appendonly'],
  ['notify-keyspace-events', 'notify-keyspace-events'],
]);

/** Spellings of one thing: en_US.UTF-8 and en_US.utf8, UTC and Etc/UTC. */
function comparable(value: string): string {
  const plain = value.toLowerCase().replace(/\.utf-?8$/, '.utf8');
  return /^(?:etc\/)?(?:utc|gmt|uct|zulu|universal)$|^[+-]00:00$/.test(plain) ? 'utc' : plain;
}

const shown = (value: string): string => (value === '' ? 'empty' : value);

function extensions(here: string, there: string): string {
  const [mine, theirs] = [here, there].map((text) => text.split(',').filter(Boolean));
  const only = (some: string[] = [], others: string[] = []) =>
    some.filter((one) => !others.includes(one)).join(', ');
  const [missing, more] = [only(theirs, mine), only(mine, theirs)];
  return [
    missing && `lacks the extensions ${missing} of production`,
    more && `has the extensions ${more}, which production lacks`,
  ]
    .filter(Boolean)
    .join(', and ');
}

function report(
  theirs: ServiceFingerprint,
  mine: ServiceFingerprint,
  { file }: Fingerprint,
  setting: string,
  severity: Severity,
  what: string,
  why: string,
): Finding {
  const role = engine(mine.engine).role;
  const known = catalogued.get(setting);
  return {
    rule: settingDiffers.id,
    gap: settingDiffers.gap,
    severity,
    state: 'new',
    project: '.',
    role,
    environments: ['ci', 'prod'],
    engines: [...new Set([mine.engine, theirs.engine])],
    title: `${mine.name} ${what}`,
    why,
    fix: `Set it here as production has it; where production changed, write ${file} again.`,
    at: { file, line: theirs.lines.get(setting) ?? 1 },
    related: [],
    behaviours: [],
    ...(known !== undefined && {
      compares: { kind: 'setting' as const, engine: engine(mine.engine).family, setting: known },
    }),
    fingerprint: `${settingDiffers.id}/./${role}/${theirs.name}/${setting}`,
  };
}
