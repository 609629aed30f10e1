import { chartEngine } from '../catalog/charts.js';
import type { Declaration, Notice, Place, Reader, SourceFile, Statement, Tree, Use } from '../model.js';
import { pythonCode } from '../support/code/python-code.js';
import { type Call, type Code, type CodeFile, resolved, textOf } from '../support/code/shape.js';
import { declare } from '../support/declare.js';
import { usesOfFolder } from '../support/deployed-files.js';
import { directoryOf, resolvePath } from '../support/path.js';

const says: Statement = { environment: 'dev', because: 'a Tiltfile starts it for development' };

/** What Tilt starts on the machines of developers: https://docs.tilt.dev/api.html */
export const tiltfile: Reader = {
  id: 'tiltfile',
  title: 'Tiltfile',
  spec: 'https://docs.tilt.dev/api.html',
  files: ['**/Tiltfile', '**/*.Tiltfile', '**/Tiltfile.*', '**/*.tiltfile'],
  usually: 'dev',
  mentions: /\b(?:docker_compose|k8s_yaml|helm_resource|helm_remote)\s*\(/,
  read: (file, tree) => {
    const code = pythonCode(file.text);
    return {
      declarations: code.calls.flatMap((call) => chart(call, code, file) ?? []),
      uses: code.calls.flatMap((call) => usesOf(call, code, file, tree)),
      notices: code.brokenAt === null ? [] : [broken(file.path, code.brokenAt)],
    };
  },
};

const broken = (file: string, line: number): Notice => ({
  text: 'not well-formed: what follows was read only in part',
  at: { file, line },
  unread: false,
});

function usesOf(call: Call, code: CodeFile, file: SourceFile, tree: Tree): Use[] {
  const name = call.path.join('.');
  const [first] = call.arguments;
  const at = { file: file.path, line: call.line };
  if (name === 'dockerCompose') return paths(first, code, file).flatMap((path) => use(path, at, tree));
  if (name !== 'k8sYaml') return [];
  const given = resolved(first, code);
  const of = given?.kind === 'call' ? given.path.join('.') : '';
  if (given?.kind !== 'call') return paths(first, code, file).flatMap((path) => use(path, at, tree));
  if (of === 'kustomize')
    return paths(given.arguments[0], code, file).flatMap((path) => usesOfFolder(path, says, at, tree));
  if (of !== 'helm') return [];
  // The chart itself may be production's: only its values for development are surely Tilt's own.
  return paths(given.named.get('values'), code, file).flatMap((path) => use(path, at, tree));
}

/** One path or a list of them, as paths of the tree. */
function paths(code: Code | undefined, file: CodeFile, { path }: SourceFile): string[] {
  const value = resolved(code, file);
  const written = value?.kind === 'list' ? value.items : value ? [value] : [];
  return written.flatMap((one) => {
    const found = textOf(one, file);
    return (found && resolvePath(directoryOf(path), found.text)) ?? [];
  });
}

const use = (path: string, at: Place, tree: Tree): Use[] =>
  tree.has(path) ? [{ file: path, ...says, at }] : [];

/** `helm_resource("db", "bitnami/postgresql", flags=["--version=16.2.1"])`, `helm_remote("redis", version="20.1.0")` */
function chart(call: Call, code: CodeFile, { path }: SourceFile): Declaration | null {
  const isRemote = call.path[0] === 'helmRemote';
  if (call.path.length > 1 || !(isRemote || call.path[0] === 'helmResource')) return null;
  const [name, named] = [textOf(call.arguments[0], code), textOf(call.arguments[1], code)];
  const written = isRemote ? name : (textOf(call.named.get('chart'), code) ?? named);
  const flags = resolved(call.named.get('flags'), code);
  const flag = (flags?.kind === 'list' ? flags.items : [])
    .map((one) => textOf(one, code))
    .find((one) => one?.text.startsWith('--version'));
  const version = textOf(call.named.get('version'), code) ?? (flag && { ...flag, text: flag.text.slice(10) });
  const source = textOf(call.named.get('repoUrl'), code) ?? textOf(call.named.get('repoName'), code);
  const identity = written && chartEngine(written.text, version?.text ?? null, source?.text ?? null);
  return identity
    ? declare({
        ...identity,
        declared: [written.text, version?.text].filter(Boolean).join(' '),
        at: { file: path, line: version?.line ?? written.line },
        name: name?.text ?? null,
        says,
      })
    : null;
}
