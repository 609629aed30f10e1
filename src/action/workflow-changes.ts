import type { Finding, Tree } from '../model.js';
import { ownFinding } from '../own-rules.js';
import { at, entries, items, type Node, text } from '../support/node.js';
import { parseYaml } from '../support/yaml.js';

const workflows = ['.github/workflows/*.yml', '.github/workflows/*.yaml'];

/**
 * What a change does to the steps that run the gate: their inputs and conditions, the action's version, the job around
 * them. A pull request runs its own copy of the workflow, so this cannot stop anybody; it makes sure that it is seen.
 */
export async function workflowChanges(
  head: Tree,
  base: Tree,
  action: string | undefined,
): Promise<Finding[]> {
  const names = ['parity-gate', ...(action ? [action] : [])];
  const changed = base.list(workflows).filter((file) => head.identity(file) !== base.identity(file));
  await Promise.all([head.preload(changed), base.preload(changed)]);
  return changed.flatMap((file) => {
    const before = framesIn(base.text(file), names);
    return before.size === 0 ? [] : found(file, before, framesIn(head.text(file), names));
  });
}

function found(
  file: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Finding[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => before.get(key) !== after.get(key),
  );
  if (keys.length === 0) return [];
  const [first = '', ...more] = keys;
  const what =
    after.size === 0
      ? 'no longer runs the gate'
      : `runs the gate in another way: \`${first}\`${more.length > 0 ? ` and ${more.length} more` : ''}`;
  return [
    ownFinding({
      rule: 'gate-config-changed',
      severity: 'medium',
      title: `This change's \`${file}\` ${what}`,
      why: `A pull request is judged by its own copy of the workflow. Changed: ${keys.map((key) => `\`${key}\``).join(', ')}.`,
      fix: 'Have it looked at by whoever owns the gate; CODEOWNERS or a ruleset can make sure of that.',
      at: { file, line: 1 },
      fingerprint: `gate-config-changed/${file}`,
    }),
  ];
}

/** What decides whether and how the gate runs, by the path of its key. */
function framesIn(source: string | null, names: readonly string[]): ReadonlyMap<string, string> {
  const frames = new Map<string, string>();
  if (!source || !names.some((name) => source.includes(name))) return frames;
  const root = parsed(source);
  for (const job of entries(at(root, 'jobs'))) {
    const steps = items(at(job.value, 'steps')).filter((step) => isGate(step, names));
    if (steps.length === 0) continue;
    for (const { key, value } of entries(job.value))
      if (key !== 'steps') frames.set(`jobs.${job.key}.${key}`, plainText(value));
    for (const step of steps)
      for (const { key, value } of entries(step))
        if (key !== 'with') frames.set(`jobs.${job.key}.steps.${key}`, plainText(value));
        else for (const input of entries(value)) frames.set(`with.${input.key}`, plainText(input.value));
  }
  if (frames.size > 0) frames.set('on', plainText(at(root, 'on')));
  return frames;
}

const isGate = (step: Node, names: readonly string[]): boolean => {
  const [uses = ''] = (text(at(step, 'uses')) ?? '').split('@');
  return names.some((name) => uses === name || uses.endsWith(`/${name}`));
};

function parsed(source: string): Node | null {
  try {
    return parseYaml(source)[0] ?? null;
  } catch {
    return null;
  }
}

function plainText(node: Node | null): string {
  if (!node) return '';
  if (node.kind === 'scalar') return JSON.stringify(node.text);
  if (node.kind === 'list') return `[${node.items.map(plainText).join()}]`;
  return `{${[...node.entries].map(([key, { value }]) => `${JSON.stringify(key)}:${plainText(value)}`).join()}}`;
}
