import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type {
  Annotation,
  CheckRun,
  Done,
  HistoryData,
  HistoryRequest,
  Host,
  Past,
  SuggestedChange,
  Tree,
} from '../src/model.js';
import { globMatcher } from '../src/support/glob-index.js';
import { emptyHistory } from '../src/support/history-data.js';

/** A tree of the given texts, as a host would show it. */
export function treeOf(files: Readonly<Record<string, string>>): Tree {
  const texts = new Map(Object.entries(files));
  const paths = [...texts.keys()].sort();
  return {
    has: (path) => texts.has(path),
    text: (path) => texts.get(path) ?? null,
    identity: (path) => texts.get(path) ?? null,
    list: (globs) => {
      if (!globs) return paths;
      return paths.filter(globMatcher(globs));
    },
    preload: async () => {},
    notices: () => [],
    lacking: () => [],
  };
}

/** Everything that a host was asked to show, in the order of the calls. */
export interface Recording {
  readonly printed: string[];
  readonly logged: string[];
  readonly annotations: Annotation[];
  readonly summaries: string[];
  readonly comments: { marker: string; markdown: string; mode: string }[];
  readonly checks: CheckRun[];
  readonly issues: { marker: string; title: string; markdown: string; open: boolean }[];
  readonly suggested: { text: string; changes: readonly SuggestedChange[] }[];
  readonly saved: Map<string, string>;
}

/** What a recording host shows and answers. */
export interface Recorded {
  readonly files: Readonly<Record<string, string>>;
  readonly base?: Readonly<Record<string, string>>;
  readonly past?: Past;
  readonly changedPaths?: readonly string[];
  /** The answer of every method that writes to a place outside. */
  readonly answer?: Done;
  readonly colour?: boolean;
  readonly width?: number;
  /** What is known of the past; without it, nothing. */
  readonly history?: (request: HistoryRequest) => Promise<HistoryData>;
}

/** A host that keeps in memory what it is given; tests look at its recording. */
export function recordingHost(recorded: Recorded): { host: Host; recording: Recording } {
  const recording: Recording = {
    printed: [],
    logged: [],
    annotations: [],
    summaries: [],
    comments: [],
    checks: [],
    issues: [],
    suggested: [],
    saved: new Map(),
  };
  const { answer = 'done' } = recorded;
  const keep = async (write: () => unknown): Promise<Done> => {
    write();
    return answer;
  };
  const host: Host = {
    tree: async () => treeOf(recorded.files),
    baseTree: async () => (recorded.base ? treeOf(recorded.base) : null),
    print: (text) => void recording.printed.push(text),
    log: (text) => void recording.logged.push(text),
    colour: recorded.colour ?? false,
    width: recorded.width ?? 100,
    annotate: (annotations) => keep(() => recording.annotations.push(...annotations)),
    summarize: (markdown) => keep(() => recording.summaries.push(markdown)),
    comment: (marker, markdown, mode) => keep(() => recording.comments.push({ marker, markdown, mode })),
    check: (run) => keep(() => recording.checks.push(run)),
    issue: (marker, title, markdown, open) =>
      keep(() => recording.issues.push({ marker, title, markdown, open })),
    suggest: (text, changes) => keep(() => recording.suggested.push({ text, changes })),
    save: (path, text) => keep(() => recording.saved.set(path, text)),
    publishes: answer !== 'unavailable',
    refusals: () => (answer === 'denied' ? ['Not posted: the token may only read.'] : []),
    changedPaths: async () => recorded.changedPaths ?? null,
    now: () => Date.parse('2031-05-04T12:00:00Z') / 1000,
    digest: (text) => `digest of ${text.length}`,
    history: recorded.history ?? (async (request) => emptyHistory(request, 'acme/shop')),
    revision: () => ({ repository: 'acme/shop', commit: null }),
    past: async () => recorded.past ?? { unavailable: 'nothing of it is kept' },
    link: (place) => `https://example.test/blob/0123456/${place.file}#L${place.line}`,
  };
  return { host, recording };
}

/** Every file below a folder, by its path from there; `expected.*` and golden outputs are not part of the repository. */
export function filesBelow(
  folder: string,
  leaveOut: readonly string[] = ['expected.json'],
): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
    if (!leaveOut.includes(path)) files[path] = readFileSync(join(folder, path), 'utf8');
  }
  return files;
}
