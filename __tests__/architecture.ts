import { posix } from 'node:path';

/** Which rooms a room may import; the entries (action, cli) may import everything. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: ['model'],
  version: [],
  support: ['model', 'support', 'catalog'],
  catalog: ['model', 'support', 'catalog'],
  readers: ['model', 'support', 'catalog'],
  rules: ['model', 'support', 'catalog'],
  outputs: ['model', 'support', 'catalog'],
  history: ['model', 'support', 'catalog', 'history'],
  options: ['model', 'support', 'catalog', 'options'],
  read: ['model', 'support', 'catalog'],
  placing: ['model', 'support', 'catalog', 'read', 'placing'],
  place: ['model', 'support', 'read', 'placing'],
  alignment: ['model', 'support', 'catalog', 'alignment'],
  align: ['model', 'support', 'catalog', 'alignment'],
  judge: ['model', 'support', 'own-rules'],
  'own-rules': ['model'],
  removed: ['model', 'support', 'catalog', 'examine', 'own-rules'],
  unjudged: ['model'],
  examine: ['model', 'support', 'readers', 'rules', 'history', 'read', 'place', 'align'],
  reasons: ['model', 'support', 'catalog'],
  report: ['model', 'support', 'version', 'examine', 'judge', 'rules', 'own-rules'],
  past: ['model', 'support', 'examine', 'read'],
  'gap-age': ['model', 'past', 'history'],
  overview: ['model'],
  'gap-history': ['model', 'past', 'gap-age'],
  'look-back': ['model', 'support', 'history'],
  gate: [
    'model',
    'support',
    'outputs',
    'read',
    'examine',
    'judge',
    'reasons',
    'report',
    'removed',
    'unjudged',
    'fixes',
    'look-back',
  ],
  fixes: ['model', 'support', 'catalog', 'fixes'],
  publish: ['model', 'outputs'],
  'exit-code': ['model'],
  hosts: ['model', 'support', 'hosts'],
};

const entries = ['action', 'cli', 'cli-commands'];
const mayTouchTheWorld = ['hosts', ...entries];
const world =
  /^(node:|@actions\/(?!expressions)|@octokit\/|(fs|path|child_process|os|http|https|net|process)(\/|$))/;

/** What a source file imports against the dependency rule of the design, in words. */
export function violations({ path, text }: { path: string; text: string }): string[] {
  const room = roomOf(path);
  if (entries.includes(room)) return [];
  return importsOf(text).flatMap((target) => {
    if (!target.startsWith('.'))
      return world.test(target) && !mayTouchTheWorld.includes(room) ? [`${path} imports ${target}`] : [];
    const other = roomOf(posix.normalize(posix.join(posix.dirname(path), target)));
    const registry = path.endsWith('/index.ts') && other === room;
    return registry || allowed[room]?.includes(other) ? [] : [`${path} imports ${other}`];
  });
}

const roomOf = (path: string): string => path.split('/')[0]?.replace(/\.[jt]s$/, '') ?? '';

const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].flatMap((match) => match[1] ?? []);
