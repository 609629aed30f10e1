import { cdkEngine, cdkVersion, cdkVersionOf, cloudFormationType, lambdaRuntime } from '../../catalog/cdk.js';
import { identifyManaged, type ManagedIdentity } from '../../catalog/managed.js';
import type { Declaration, Place } from '../../model.js';
import {
  identifyCloudFormation,
  isFirstOfItsKind,
  type Look,
  notTheApplications,
} from '../cloudformation.js';
import { declare, declareImage } from '../declare.js';
import { declareManaged } from '../declare-managed.js';
import { type Call, type Code, type CodeFile, resolved, textOf } from './shape.js';

/** What the constructs of one file of an AWS CDK application are, as far as literals of the file tell. */
export function cdkDeclarations(file: CodeFile, path: string): Declaration[] {
  const made = file.calls.flatMap((call) => construct(call, file, path) ?? []);
  return [
    ...withVersions(made, file, path).filter(isFirstOfItsKind),
    ...containers(file, path),
    ...runtimes(file, path),
  ];
}

/** The calls whose arguments tell something: constructors, and functions that name an engine, a version, an image. */
export const isCdkCall = (path: readonly string[]): boolean =>
  /^[A-Z]/.test(path.at(-1) ?? '') ||
  (path.length > 1 &&
    (cdkEngine(path) !== null || /^(?:of|openSearch|elasticsearch|fromRegistry)$/.test(path.at(-1) ?? '')));

interface Found {
  readonly identity: ManagedIdentity;
  readonly place: Place;
}

/** The engine and version that `PostgresEngineVersion.VER_15_4` or `.of("15.4", "15")` stands for. */
function versionIn(code: Code | undefined, file: CodeFile, path: string): Found | null {
  const value = resolved(code, file);
  if (value?.kind !== 'path' && value?.kind !== 'call') return null;
  const text = value.kind === 'call' ? textOf(value.arguments[0], file)?.text : undefined;
  const identity =
    value.kind === 'path'
      ? cdkVersion(value.path)
      : text === undefined
        ? null
        : cdkVersionOf(value.path, text);
  return identity && { identity, place: { file: path, line: value.line } };
}

const databases = /^(?:DatabaseInstance|DatabaseCluster|ServerlessCluster)(?:FromSnapshot)?$/;

function construct(call: Call, file: CodeFile, path: string): Declaration | null {
  const [module, name] = classOf(call.path, file);
  const id = textOf(call.arguments[1], file)?.text ?? null;
  if (module === 'rds' && databases.test(name)) return database(call, file, path, id);
  const type = cloudFormationType(module, name);
  if (type === null) return module === '' ? wrapper(call, file, path, id) : null;
  if (type === 'AWS::S3::Bucket' && notStorage.test(id ?? '')) return null;
  const chosen = call.named.get('version') ?? call.named.get('kafkaVersion');
  const version = versionIn(chosen, file, path);
  const found = identifyCloudFormation(type, lookIn(call, file));
  const identity = version?.identity ?? found?.identity;
  if (!identity) return null;
  const written = textOf(call.named.get(camel(found?.version ?? '')), file);
  return declareManaged(identity, {
    declared: [`new ${call.path.join('.')}`, identity.version].filter(Boolean).join(' '),
    at: version?.place ?? { file: path, line: written?.line ?? call.line },
    name: id,
    ...(identity.version === null && (chosen || isOpen(call, found?.version))
      ? { pin: 'unresolved' as const }
      : {}),
  });
}

const notStorage = new RegExp(`${notTheApplications.source}|site|front|static|asset|pipeline|access`, 'i');

const isOpen = (call: Call, version: string | undefined): boolean =>
  version !== undefined && version !== '' && call.named.has(camel(version));

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const lookIn =
  (call: Call, file: CodeFile): Look =>
  (name = '') => {
    const found = textOf(call.named.get(camel(name)), file);
    return found && { value: found.text, line: found.line };
  };

/** `rds.DatabaseInstance`, `DatabaseInstance` of an import, `cdk.aws_rds.DatabaseInstance`: the module and the class. */
function classOf(path: readonly string[], { imports }: CodeFile): readonly [module: string, name: string] {
  const [first = '', ...rest] = path;
  const full = [imports.get(first) ?? '', ...rest].join('/');
  const [, module = '', name = ''] =
    /(?:^|\/)aws[-_]?([A-Za-z\d]{1,40})(?:-alpha|_alpha)?\/([A-Z]\w{0,80})$/.exec(full.slice(-200)) ?? [];
  return [module.toLowerCase(), name];
}

/** `new DatabaseInstance(this, "Orders", { engine: DatabaseInstanceEngine.postgres({ version }) })` */
function database(call: Call, file: CodeFile, path: string, name: string | null): Declaration | null {
  const engine = resolved(call.named.get('engine'), file);
  if (engine?.kind !== 'path' && engine?.kind !== 'call') return null;
  const named = cdkEngine(engine.path);
  if (named === null) return null;
  const chosen = engine.kind === 'call' ? engine.named.get('version') : undefined;
  const version = versionIn(chosen, file, path);
  const identity = version?.identity ?? identifyManaged(named, null, 'rds');
  if (!identity) return null;
  const declared = [engine.path.slice(-2).join('.'), identity.version].filter(Boolean).join(' ');
  const at = version?.place ?? { file: path, line: engine.line };
  const related = version && version.place.line !== call.line ? [{ file: path, line: call.line }] : [];
  const open = chosen !== undefined && !version ? { pin: 'unresolved' as const } : {};
  return declareManaged(identity, { declared, at, related, name, ...open });
}

/** A construct of the application's own that is given engine and version as texts. */
function wrapper(call: Call, file: CodeFile, path: string, name: string | null): Declaration | null {
  const engine = textOf(call.named.get('engine'), file);
  const version = textOf(call.named.get('engineVersion'), file);
  const identity = engine && version ? identifyManaged(engine.text, version.text, 'aws') : null;
  if (!engine || !version || !identity?.version) return null;
  const declared = `engine: ${engine.text}, engineVersion: ${version.text}`;
  return declareManaged(identity, { declared, at: { file: path, line: version.line }, name });
}

/**
 * A version that the file names outside of the constructs that it belongs to, for one of its own, is the version of
 * that engine where the file names no other.
 */
function withVersions(made: readonly Declaration[], file: CodeFile, path: string): Declaration[] {
  const named = [
    ...file.paths.map((one): Code => ({ kind: 'path', path: [...one.path], line: one.line })),
    ...file.calls,
  ].flatMap((code) => versionIn(code, file, path) ?? []);
  const engines = [...new Set(named.map(({ identity }) => identity.engine))];
  const strays = engines.flatMap((engine) => {
    if (made.some((one) => one.engine === engine && one.version)) return [];
    const [first, ...others] = named.filter(({ identity }) => identity.engine === engine);
    if (!first || others.some(({ identity }) => identity.version !== first.identity.version)) return [];
    return [
      declareManaged(first.identity, { declared: `${engine} ${first.identity.version}`, at: first.place }),
    ];
  });
  const open = made.filter((one) => one.version || !strays.some(({ engine }) => engine === one.engine));
  return [...open, ...strays];
}

/** `ContainerImage.fromRegistry("redis:7")` */
function containers(file: CodeFile, path: string): Declaration[] {
  return file.calls.flatMap((call) => {
    const image = call.path.at(-1) === 'fromRegistry' ? textOf(call.arguments[0], file) : null;
    const found = image && declareImage(image.text, { file: path, line: image.line });
    return found && found.role !== 'runtime' && found.role !== 'other' ? [found] : [];
  });
}

function runtimes(file: CodeFile, path: string): Declaration[] {
  const found = new Map<string, Declaration>();
  for (const one of file.paths) {
    const runtime = lambdaRuntime(one.path);
    const declared = one.path.slice(-2).join('.');
    if (!runtime || found.has(declared)) continue;
    found.set(
      declared,
      declare({ role: 'runtime', ...runtime, declared, at: { file: path, line: one.line } }),
    );
  }
  return [...found.values()];
}
