import { storageEndpoint } from '../catalog/setting-hosts.js';
import type { Place, Role, Tree } from '../model.js';
import { erbValue, withoutErb } from './erb.js';
import { at, type Node, text, texts } from './node.js';
import { Unreadable } from './unreadable.js';
import { parseYaml } from './yaml.js';

/** A setting of Rails that chooses an engine. */
export interface RailsSetting {
  readonly role: Role;
  readonly name: string;
}

/** https://guides.rubyonrails.org/configuring.html */
export const railsSettings: ReadonlyMap<string, RailsSetting> = new Map([
  ['cache_store', { role: 'cache', name: 'cache_store' }],
  ['active_storage.service', { role: 'storage', name: 'active_storage' }],
  ['active_job.queue_adapter', { role: 'broker', name: 'queue_adapter' }],
  ['action_mailer.delivery_method', { role: 'mail', name: 'mailer' }],
]);

const engines: Readonly<Record<string, readonly (readonly [value: RegExp, engine: string])[]>> = {
  cache_store: [
    [/^memory_?store$/i, 'in-memory'],
    [/^null_?store$/i, 'null'],
    [/^file_?store$/i, 'local-disk'],
    [/^(?:redis|readthis)(?:_?cache)?(?:_?store)?$/i, 'redis'],
    [/^(?:mem_?cache|dalli)_?store$/i, 'memcached'],
    [/^solid_?cache_?store$/i, 'solid_cache'],
  ],
  'active_job.queue_adapter': [
    [/^(?:async|inline|sucker_?punch)(?:adapter)?$/i, 'in-process'],
    [/^test(?:adapter)?$/i, 'in-memory'],
    [/^sidekiq(?:adapter)?$/i, 'sidekiq'],
    [/^delayed(?:_?job)?(?:adapter)?$/i, 'delayed_job'],
    [/^solid_?queue(?:adapter)?$/i, 'solid_queue'],
    [/^good_?job(?:adapter)?$/i, 'good_job'],
    [/^resque(?:adapter)?$/i, 'resque'],
    [/^que(?:adapter)?$/i, 'que'],
    [/^(?:shoryuken|active_elastic_job|amazon_?sqs|aws_?sqs|sqs)/i, 'sqs'],
    [/^sneakers/i, 'rabbitmq'],
    [/^backburner/i, 'beanstalkd'],
  ],
  'action_mailer.delivery_method': [
    [/^letter_opener/i, 'letter_opener'],
    [/^(?:aws_|amazon_)?ses/i, 'ses'],
    [/^test$/i, 'in-memory'],
    [/^(?:logger|file)$/i, 'console'],
    [/^(?:smtp|sendmail|postmark|mailgun|sendgrid|mandrill|sparkpost)/i, 'smtp'],
  ],
};

/** The engine of a value; where Active Storage takes it from config/storage.yml, the line there as well. */
export function railsEngine(
  setting: string,
  value: string,
  storage: ReadonlyMap<string, StorageService>,
): { engine: string; related: readonly Place[] } | null {
  if (setting !== 'active_storage.service') {
    const found = engines[setting]?.find(([pattern]) => pattern.test(value));
    return found ? { engine: found[1], related: [] } : null;
  }
  const service = storage.get(value);
  if (service) return service.engine ? { engine: service.engine, related: [service.at] } : null;
  return value === 'local' || value === 'test' ? { engine: 'local-disk', related: [] } : null;
}

/** A service of config/storage.yml; no engine where it is none that is known. */
export interface StorageService {
  readonly engine: string | null;
  readonly at: Place;
}

const services: readonly (readonly [service: RegExp, engine: string])[] = [
  [/^disk$/i, 'local-disk'],
  [/^s3$/i, 's3'],
  [/^azure/i, 'azure-blob'],
  [/^(?:gcs|google)/i, 'gcs'],
];

/** The services that config/storage.yml describes (https://guides.rubyonrails.org/active_storage_overview.html#setup). */
export function storageServices(path: string, tree: Tree): ReadonlyMap<string, StorageService> {
  const source = withoutErb(tree.text(path) ?? '');
  const root = rootOf(source.text);
  const result = new Map<string, StorageService>();
  for (const [name, { value }] of root?.kind === 'map' ? root.entries : []) {
    const node = at(value, 'service');
    const [primary] = texts(at(value, 'primary'));
    const service = /^mirror$/i.test(text(node) ?? '') && primary ? at(root, primary, 'service') : node;
    const engine = services.find(([pattern]) => pattern.test(text(service) ?? ''))?.[1] ?? null;
    const endpoint = erbValue(text(at(value, 'endpoint')) ?? '', source).text ?? '';
    const host = engine === 's3' ? storageEndpoint('S3_ENDPOINT', endpoint) : null;
    const known = host === 'unknown' ? null : (host ?? engine);
    if (node) result.set(name, { engine: known, at: { file: path, line: node.line } });
  }
  return result;
}

/** What cannot be read there leaves the services unknown; that file is not what is judged here. */
function rootOf(source: string): Node | null {
  try {
    return parseYaml(source)[0] ?? null;
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}
