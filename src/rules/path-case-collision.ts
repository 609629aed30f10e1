import type { Rule } from '../model.js';

/** Two paths that are one file where the file system ignores case. */
export const pathCaseCollision: Rule = {
  id: 'path-case-collision',
  title: 'Two paths differ only in case',
  gap: 'tools',
  description:
    'Two tracked paths that differ only in upper and lower case are two files on Linux and one file on macOS and Windows: a checkout there silently loses one of them.',
  check: (facts) => {
    const byLowerCase = new Map<string, string[]>();
    for (const path of facts.paths) {
      const key = path.toLowerCase();
      byLowerCase.set(key, [...(byLowerCase.get(key) ?? []), path]);
    }
    return [...byLowerCase.values()]
      .filter((paths) => paths.length > 1)
      .map((paths) => ({
        rule: pathCaseCollision.id,
        gap: 'tools',
        severity: 'low',
        state: 'new',
        project: '.',
        role: 'other',
        environments: ['dev', 'prod'],
        engines: [],
        title: `${paths.length} paths differ only in case`,
        why: 'Linux keeps them apart, macOS and Windows see one file: what a developer edits is not what production reads.',
        fix: 'Rename all but one of them.',
        at: { file: paths[0] ?? '', line: 1 },
        related: paths.slice(1).map((file) => ({ file, line: 1 })),
        behaviours: [],
        fingerprint: `path-case-collision/${(paths[0] ?? '').toLowerCase()}`,
      }));
  },
};
