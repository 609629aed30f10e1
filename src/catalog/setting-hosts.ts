import type { Role } from '../model.js';
import { engine, isKnownEngine } from './engines.js';

/** What an environment variable says about a service. */
export interface Setting {
  readonly role: Role;
  readonly engine: string;
  readonly flavour: string | null;
  /** Only where the value carries it (`serverVersion=16`). */
  readonly version: string | null;
}

/** A variable of one environment: a dotenv file, a compose service, a container, a task. */
export interface Pair {
  readonly key: string;
  readonly value: string;
}

/** Keys that only an application on S3 has; credentials and endpoints say nothing alone. */
export const storageKey =
  /(?:^|_)(?:S3_(?:\w+_)?BUCKET(?:_NAME)?|AWS_BUCKET(?:_NAME)?|AWS_STORAGE_BUCKET_NAME|AWS_S3_(?!ENDPOINT|ACCESS|SECRET|REGION)\w+)$/;

const endpointKey = /(?:^|_)(?:S3|STORAGE|BUCKET|AWS|MINIO|UPLOADS?|BLOB)_(?:\w+_)?ENDPOINT(?:_URL)?$/;
const mailHostKey = /(?:^|_)(?:E?MAIL|MAILER|SMTP|NODEMAILER)_(?:SMTP_)?(?:HOST|HOSTNAME|SERVER|ADDRESS)$/;

/** Ports that these stand-ins listen on unless told otherwise. */
const usualPorts = new Map([
  ['9000', 'minio'],
  ['4566', 'localstack'],
  ['3900', 'garage'],
  ['8333', 'seaweedfs'],
  ['10000', 'azurite'],
]);

/**
 * The stand-in for object storage that an endpoint names, by the words of its host or by its usual port; `unknown`
 * for a local one that it does not name; null where the key names no endpoint or the endpoint is out in the world.
 */
export function storageEndpoint(key: string, value: string): string | null {
  if (!endpointKey.test(key)) return null;
  const [, host = '', port = ''] =
    /^(?:https?:\/\/)?([\w.-]{1,253})(?::(\d{1,5}))?(?:\/|$)/.exec(value.trim()) ?? [];
  const isLocal = /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|host\.docker\.internal|[\w-]+)$/.test(host);
  if (host === '') return null;
  return named(host, 'storage') ?? (isLocal ? (usualPorts.get(port) ?? 'unknown') : null);
}

/** The mail engine that a host names: a catcher by its name, Amazon SES by its address. */
export function mailHost(key: string, value: string): string | null {
  if (!mailHostKey.test(key)) return null;
  const host = value.trim();
  return /^email-smtp\.[\w.-]+\.amazonaws\.com$/.test(host) ? 'ses' : named(host, 'mail');
}

const named = (host: string, role: Role): string | null =>
  host
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .find(
      (word) => isKnownEngine(word) && engine(word).role === role && !['s3', 'ses', 'smtp'].includes(word),
    ) ?? null;
