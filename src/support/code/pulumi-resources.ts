import { chartEngine } from '../../catalog/charts.js';
import { identifyPulumi, type LookUp, pulumiType } from '../../catalog/pulumi.js';
import type { Declaration } from '../../model.js';
import { isFirstOfItsKind, notTheApplications } from '../cloudformation.js';
import { declare } from '../declare.js';
import { declareManaged } from '../declare-managed.js';
import { at, entries, type Node, text } from '../node.js';
import { type Call, type CodeFile, resolved, textOf } from './shape.js';

/** A resource of a Pulumi program, however it is written. */
interface Resource {
  readonly provider: string;
  readonly module: string;
  readonly type: string;
  readonly name: string | null;
  readonly line: number;
  /** As it is written. */
  readonly declared: string;
  readonly look: LookUp;
}

/** Constructors are what tells something. */
export const isPulumiCall = (path: readonly string[]): boolean => /^[A-Z]/.test(path.at(-1) ?? '');

/** What the resources of a program in TypeScript or Python are, as far as literals of the file tell. */
export function pulumiDeclarations(file: CodeFile, path: string): Declaration[] {
  const found = file.calls.flatMap((call) => resourceOf(call, file) ?? []);
  return found.flatMap((one) => declaration(one, path) ?? []).filter(isFirstOfItsKind);
}

/** The resources of a program in YAML (https://www.pulumi.com/docs/iac/languages-sdks/yaml/yaml-language-reference/). */
export function pulumiYaml(program: Node | null, path: string): Declaration[] {
  const found = entries(at(program, 'resources')).flatMap(({ key, value }): Resource[] => {
    const type = at(value, 'type');
    const written = text(type) ?? '';
    const [provider = '', module = '', name = written.split(':')[1]] = written.split(':', 3);
    if (!type || !name) return [];
    const look: LookUp = (property) => {
      const node = at(value, 'properties', ...property.split('.'));
      const literal = text(node);
      return node && { text: literal?.includes('${') ? null : literal, line: node.line };
    };
    const short = written.split(':').length < 3;
    return [
      {
        provider,
        module: short ? '' : module,
        type: name,
        name: key,
        line: type.line,
        declared: written,
        look,
      },
    ];
  });
  return found.flatMap((one) => declaration(one, path) ?? []).filter(isFirstOfItsKind);
}

/** `aws.rds.Instance` of `import * as aws from "@pulumi/aws"`, `import pulumi_aws as aws`. */
function resourceOf(call: Call, file: CodeFile): Resource | null {
  const [first = '', ...rest] = call.path;
  const full = [file.imports.get(first) ?? '', ...rest].join('/').slice(0, 200);
  const [, provider = '', module = '', type = ''] =
    /^(?:@pulumi\/|pulumi_)([\w-]{1,40})((?:\/[\w-]{1,40}){0,3})\/([A-Z]\w{0,60})$/.exec(full) ?? [];
  if (type === '') return null;
  const look: LookUp = (property) => {
    const [first = '', second] = property.split('.');
    const own = call.named.get(first);
    const holder = second === undefined ? null : resolved(own, file);
    const code =
      second === undefined ? own : holder?.kind === 'object' ? holder.entries.get(second) : undefined;
    const value = resolved(code, file);
    return code && value ? { text: textOf(code, file)?.text ?? null, line: value.line } : null;
  };
  return {
    provider: provider.replaceAll('_', '-'),
    module: module.slice(1).replace(/^index$/, ''),
    type,
    name: textOf(call.arguments[0], file)?.text ?? null,
    line: call.line,
    declared: call.path.join('.'),
    look,
  };
}

function declaration(resource: Resource, file: string): Declaration | null {
  const { provider, module, type, name, line, look } = resource;
  if (provider === 'kubernetes' && /^(?:Chart|Release)$/.test(type)) return chart(resource, file);
  const terraform = pulumiType(provider, module, type);
  if (terraform === null || (terraform.endsWith('bucket') && notTheApplications.test(name ?? '')))
    return null;
  const found = identifyPulumi(terraform, look);
  if (!found) return null;
  const { identity, versionIn } = found;
  const open = identity.version === null && versionIn.some((property) => look(property));
  return declareManaged(identity, {
    declared: [resource.declared, identity.version].filter(Boolean).join(' '),
    at: { file, line: found.line ?? line },
    name,
    ...(open ? { pin: 'unresolved' as const } : {}),
  });
}

/** `new k8s.helm.v3.Release("db", { chart: "postgresql", version: "16.2.1" })` */
function chart({ name, line, look }: Resource, file: string): Declaration | null {
  const [named, version] = [look('chart'), look('version')];
  const source = look('repositoryOpts.repo') ?? look('fetchOpts.repo');
  const identity = named?.text ? chartEngine(named.text, version?.text ?? null, source?.text ?? null) : null;
  return (
    identity &&
    declare({
      ...identity,
      declared: [`chart ${named?.text}`, version?.text].filter(Boolean).join(' '),
      at: { file, line: version?.line ?? named?.line ?? line },
      name,
    })
  );
}
