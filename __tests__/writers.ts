interface Way {
  readonly what: string;
  readonly pattern: RegExp;
  /** The files that may. */
  readonly only: readonly string[];
}

/** Where each way out of the program is, and what using it looks like. Nothing else writes anywhere. */
const ways: readonly Way[] = [
  {
    what: 'writes to a stream',
    pattern: /\bstd(?:out|err)\s*[?!]?\s*(?:\.\s*|\[\s*['"`])(?:write|end|pipe|cork)\b/,
    only: ['hosts/streams.ts'],
  },
  { what: 'writes to the console', pattern: /(?<![/\w])console\s*[.[]/, only: [] },
  {
    what: 'writes files',
    pattern:
      /import\s*(?:\*\s*as\s+\w+|\w+|\{[^}]*\b(?:write|append|mkdir|mkdtemp|rm|unlink|rename|copy|cp|symlink|link|truncate|ftruncate|chmod|chown|utimes|createWrite)\w*[^}]*\})\s*from\s*['"](?:node:)?fs['"]|fs\/promises|require\(/,
    only: ['hosts/written-files.ts'],
  },
  {
    what: "names a runner's file",
    pattern: /\.GITHUB_(?:OUTPUT|STEP_SUMMARY|ENV|PATH|STATE)\b/,
    only: ['hosts/runner.ts'],
  },
  {
    what: 'speaks a runner command',
    pattern: /[`'"](?:::(?:\$\{level|[a-z]+(?:-[a-z]+)*(?: \w+=|::))|##\[[a-z]+\])/,
    only: ['hosts/runner.ts'],
  },
  {
    what: 'starts a process',
    pattern:
      /(?:from|import\s*\()\s*['"](?:node:)?(?:child_process|worker_threads|cluster)['"]|\bprocess\.(?:dlopen|binding)\b/,
    only: ['hosts/git.ts', 'hosts/git-stream.ts'],
  },
  {
    what: 'ends the process',
    pattern: /\bprocess\.(?:exit|abort|reallyExit|kill)\s*\(/,
    only: [],
  },
  {
    what: 'evaluates text',
    pattern: /(?<![.\w])eval\s*\(|\bnew\s+Function\b|['"](?:node:)?vm['"]/,
    only: [],
  },
  {
    what: 'speaks to the network',
    pattern:
      /\bgetOctokit\b|(?<![.\w])fetch\s*\(|['"]node:(?:https?|http2|net|tls|dgram|dns)\b|(?:from|import\()\s*'postgres'/,
    only: [
      'hosts/api.ts',
      'hosts/bounded-fetch.ts',
      // What `probe` is asked to ask; no other command loads them.
      'hosts/probe/socket.ts',
      'hosts/probe/postgresql.ts',
    ],
  },
];

/** What a source file does that only its own place may do, in words. Comments do nothing, the catalogue's texts neither. */
export function writers({ path, text }: { readonly path: string; readonly text: string }): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const read = path.startsWith('catalog/')
    ? code.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`]*`/g, '""')
    : code;
  return ways.flatMap(({ what, pattern, only }) =>
    only.includes(path) || !pattern.test(read) ? [] : [`${path} ${what}`],
  );
}
