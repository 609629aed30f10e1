/** Everything hostile that was thought of: what comes in, and what the gate does. docs/hostile-inputs.md shows it. */
export const hostileRows: Readonly<
  Record<string, readonly (readonly [id: string, comesIn: string, does: string])[]>
> = {
  YAML: [
    ['Y02', 'Merge keys and aliases that multiply 25 levels deep', 'Not read: refused before anything grows'],
    ['Y04', '20,000 anchors with as many aliases', 'Not read: more than 1,000 anchors'],
    ['Y05', 'An alias inside the node that it names', 'Not read, with the line'],
    ['Y07', 'An alias before its anchor, merges of each other', 'Not read, with the line'],
    ['Y08', '100,000 nested brackets', 'Not read: nested more than 100 levels deep'],
    ['Y09', 'Thousands of nested mappings and lists', 'Not read: nested more than 100 levels deep'],
    ['Y10', 'Nested complex keys', 'Not read: a key that is no plain text'],
    ['Y12', 'One scalar of 50 MB', 'Not read: too large'],
    ['Y13', 'One mapping of 20,000 keys', 'Read, with every key'],
    ['Y14', 'One mapping of 100,000 keys', 'Not read: too large'],
    ['Y15', 'Keys `__proto__` and `constructor`', 'Ordinary names'],
    ['Y16', '`__proto__` by a merge key', 'An ordinary name'],
    [
      'Y17',
      'Services named `toString`, `hasOwnProperty`',
      'Ordinary services; nothing inherited is ever found',
    ],
    ['Y18', 'The same key twice, the second hides the first', 'Not read, with both lines'],
    ['Y20', 'Words of YAML 1.1: `on`, `yes`, `22:22`', 'Read as YAML 1.2: texts'],
    ['Y21', 'A `%YAML 1.1` directive', 'Changes nothing'],
    ['Y22', 'Versions that are numbers: `3.10`, `1e3`', 'The text as it was written'],
    ['Y23', 'Numbers without end', 'Texts; the report never holds null or Infinity for them'],
    ['Y25', 'Compose’s `!reset` and `!override`', 'As compose merges: removed, replaced'],
    [
      'Y26',
      'Tags that name code: `!!js/function`, `!!python/object`',
      'Plain text; nothing runs, nothing is decoded',
    ],
    [
      'Y27',
      'A chart’s template with control structures',
      'Rendered by the chart’s own values, or said to be unread',
    ],
    ['Y28', 'An unquoted `{{ .Values.image }}`', 'Not resolved; no crash'],
    ['Y29', 'Templates of Jinja, ERB, Go', 'Said to be unread where the values are not known'],
    ['Y30', 'A byte order mark', 'Read'],
    ['Y31', 'UTF-16', 'Decoded; never “no services”'],
    ['Y34', 'CRLF, CR alone, tabs', 'CRLF keeps its lines; the others are refused with the line'],
    ['Y35', 'U+2028 and its like', 'Part of the text, no line break'],
    ['Y36', 'Direction marks, zero width, full width', 'Shown as escapes; such an image is no engine'],
    ['Y37', '10,000 documents in one file', 'Not read above the cap; all of them below it'],
    ['Y38', 'Empty files, comments alone, scalars, lists', 'No services, no crash'],
    ['Y39', 'Mappings, null and numbers as keys', 'Not read, except numbers'],
    ['Y41', 'Conflict markers', 'Not read, with the line'],
    ['Y42', '100,000 stray brackets or broken escapes', 'Stops at the first'],
    ['Y43', '250,000 comments, 50,000 directives, a million blank lines', 'Read or refused, in one pass'],
    ['Y44', 'Anchors and tags repeated without end', 'Not read'],
    ['Y45', 'An innocent file with one anchor used 150 times', 'Read whole'],
    ['Y46', 'A list of 5,000 pods', 'Read whole'],
    ['Y47', 'Aliases that multiply in a matrix', 'Not read'],
    ['Y48', 'A workflow with the key `__proto__`', 'An ordinary name'],
    ['Y49', '20,000 parentheses in an expression', 'The expression is unknown; no crash'],
  ],
  JSON: [
    ['J01', '100,000 nested arrays', 'Not read: too deep'],
    ['J02', 'The key `__proto__`', 'An ordinary name; nothing inherited is ever read'],
    ['J03', 'The same key twice', 'The last one holds, as for npm; a notice names both lines'],
    ['J04', 'A byte order mark', 'Read'],
    ['J05', 'Comments and trailing commas', 'Read where the format allows them'],
    ['J06', 'Truncated, empty, `null`, NaN', 'Not read, with the place'],
    ['J07', 'A comment without end, 200,000 signs of garbage', 'Not read, in one pass'],
    ['J09', 'Numbers and escapes beyond their limits', 'Kept as text, shown as escapes'],
  ],
  TOML: [
    ['T01', '50,000 nested arrays or tables', 'Not read'],
    ['T02', 'A key of 50,000 parts', 'Not read'],
    ['T03', 'Tables named `__proto__`', 'Ordinary names'],
    ['T04', 'A comment inside an array at the end', 'Not read; no loop'],
    ['T05', 'Thousands of comments', 'Read'],
    [
      'T07',
      'Keys twice, bad dates, control characters, CRLF, byte order mark',
      'Refused with the line, or read',
    ],
    ['T08', '100,000 tables', 'Not read: too large'],
  ],
  HCL: [
    ['H01', '20,000 nested lists, templates, operators', 'Not read: too deep'],
    ['H02', '5,000 nested blocks, then a good file', 'The good file is judged all the same'],
    ['H03', 'A million parentheses', 'Not read'],
    ['H04', 'A heredoc of 64 KB', 'Read'],
    ['H05', 'A list of 256 KB', 'Read'],
    ['H06', 'A number of a million digits', 'Unknown'],
    ['H07', '50,000 resources', 'Read'],
    ['H09', '`__proto__` as label and attribute', 'Ordinary names'],
    ['H10', 'A resource or an attribute twice', 'Both kept; a problem with its line'],
    ['H11', 'Texts and heredocs without end', 'Not read, with the line'],
    [
      'H13',
      'Variables, `for_each`, `count = 0`, dynamic blocks, modules',
      'Resolved where the text alone decides, otherwise unknown',
    ],
  ],
  Dockerfile: [
    ['D01', 'One line of 10 MB', 'Not read: too large'],
    ['D02', '`FROM` in the body of a heredoc', 'No stage'],
    ['D03', 'Arguments that name each other', 'Unknown; no loop'],
    ['D04', '`FROM ${BASE}`, `scratch`, stages used again', 'Unknown, ignored, resolved once'],
    ['D05', 'Escape directive, NUL, no `FROM`, nothing at all', 'No crash'],
    ['D07', 'An argument named `__proto__`', 'An ordinary name'],
    ['D08', '60,000 heredocs on a line', 'Read or refused, in one pass'],
  ],
  'dotenv, properties and others': [
    [
      'E01',
      'Secrets, quotes, `$(command)` in .env',
      'Only names leave the reader; nothing is expanded or run',
    ],
    [
      'E02',
      '.env as a link to /proc/self/environ',
      'Not followed; no name of the runner’s environment anywhere',
    ],
    ['E03', '.env of 10 MB, 100,000 keys, a key with line breaks', 'Capped; shown as escapes'],
    ['E04', 'A URL with user and password', 'Scheme and engine are kept, nothing else'],
    ['E05', 'JDBC, ODBC, DSNs, unknown schemes', 'The engine, or unknown'],
    ['E06', 'Settings that are computed', 'Unknown; every look is linear'],
    ['E08', 'XML with a DOCTYPE and entities', 'Refused; no entity is expanded'],
    ['E09', 'A list where a mapping belongs', 'Said to be unread, with the key'],
  ],
  'values: versions, images, globs': [
    ['V01', 'A requirement of 100,000 blanks or a million digits', 'No version, at once'],
    [
      'V02',
      'Tags that look like versions: `sha-1234567`, `16rc1`, dates',
      'Only a version of the engine is one',
    ],
    [
      'V03',
      'Image names with digests, ports, blanks, `..`, flags, 10 KB',
      'Split by the grammar; what breaks it is unknown',
    ],
    [
      'V04',
      '`latest`, `lts`, `stable`, nothing',
      'A tag that moves has no version; that is a finding of its own',
    ],
    ['V05', 'Versions beyond arithmetic, Arabic digits, leading zeros', 'Dotted ASCII digits, or no version'],
    ['V07', 'Patterns of a configuration with braces, ranges, 70,000 signs', 'Refused with the line'],
    [
      'V08',
      'A regular expression in the configuration',
      'Not supported: it is a pattern like any other, or refused',
    ],
  ],
  'the configuration': [
    ['C02', '`__proto__`, a megabyte, 10,000 entries, exploding patterns', 'Refused with the line'],
    [
      'C03',
      'A path out of the repository, an absolute one, a link',
      'There is no such configuration: exit 2',
    ],
    [
      'C04',
      'A pull request that loosens the configuration',
      'Judged by the base’s; `gate-config-changed` tells what is tried, a preview what would come of it',
    ],
    ['C05', 'A first configuration', 'Defaults judge; it is shown what it would do'],
    [
      'C06',
      'A base that the clone does not have',
      'Read by the API, otherwise exit 2; never “no configuration”',
    ],
    [
      'C07',
      'Allowances that a pull request brings for itself',
      'Shown, and not counted before they are merged',
    ],
    [
      'C08',
      'Allowances that have ended or cannot be read',
      'Ended: the finding counts again; unreadable: exit 2',
    ],
    [
      'C09',
      'Inputs: empty, `TRUE`, `yes`, a megabyte',
      'The toolkit’s words for true and false; anything else exits 2 and names the input',
    ],
    ['C11', 'An allowance without reason, or of everything', 'Refused with the line'],
    ['C12', 'parity.yml beside parity.yaml', 'Exit 2: keep one of them'],
  ],
  'git and the file system': [
    [
      'G01',
      'File names with line breaks, commands, markup, 240 signs, broken UTF-8',
      'Read as they are, shown as escapes; never near a shell',
    ],
    ['G02', 'File names that begin with a dash', 'Never an argument: contents are read by object name'],
    ['G03', 'A reference that is an option', 'Refused: no reference to a commit'],
    [
      'G04',
      'Links to /etc/passwd, /proc/self/environ, /dev/zero',
      'Not followed, a notice; where they lead is not shown',
    ],
    ['G05', 'A regular file below a linked folder', 'Not read, a notice'],
    ['G07', 'A folder whose name begins like the root’s', 'Not inside: paths are compared by segments'],
    [
      'G08',
      'An embedded bare repository with a command in its configuration',
      'A folder with files; nothing runs',
    ],
    ['G09', 'Filters, textconv and encodings in .gitattributes', 'Raw contents; nothing runs'],
    [
      'G10',
      'A clone that somebody else owns',
      'Read: safe.directory is set for our own calls, and for nothing else',
    ],
    ['G12', 'A shallow clone', 'The verdict is the same; what is missing is read by the API or named'],
    ['G14', 'Submodules, a hostile .gitmodules', 'Not entered, a notice where it matters; never initialised'],
    ['G15', 'A pointer to Git LFS', 'Not read, a notice'],
    [
      'G16',
      '300 nested folders, thousands of manifests',
      'All of them, without recursion; caps on sizes and counts are named',
    ],
    ['G17', 'Paths that differ in case alone', 'Both are read; `path-case-collision`'],
    ['G19', 'A work tree that changes during the run', 'Not looked at: one commit’s objects are'],
    [
      'G20',
      'A lock, a corrupt object, a missing one',
      'Read without writing; what is not there is not read, or exit 2 with git’s own line',
    ],
    ['G21', 'Commits of 1970 or 2099', 'No verdict depends on them'],
    ['G23', 'Histories without a common commit', 'Exit 2 with what to do; nothing is guessed'],
    ['G24', 'GIT_DIR, GIT_CONFIG_*, LD_PRELOAD of an earlier step', 'Git gets nine variables of our own'],
    ['G25', 'Git that prints without end, or never ends', 'Stopped; no judgement from half of it'],
  ],
  "GitHub's API": [
    ['A01', '403: the token may not', 'The verdict stands; one line with the permission'],
    ['A02', '401, 403 for SAML, 404', 'The permission that is needed is named'],
    [
      'A03',
      'Rate limits, retry-after of a minute or of days',
      'Waits half a minute in all, then goes on without',
    ],
    ['A04', '500, 502, 503', 'Three tries, then unavailable'],
    ['A05', '200 with a page of HTML', 'Unavailable'],
    ['A07', 'A connection that breaks in the body', 'Unavailable, never empty'],
    ['A08', 'A deadline that falls in the body', 'Unavailable, never empty'],
    ['A09', 'Empty 200, 202, 204, 304', 'Unavailable'],
    ['A11', 'No answer at all', '15 seconds a request, 60 for all'],
    ['A12', 'Pages without end', 'Fifty pages, and said to be incomplete'],
    ['A13', 'A next page on another origin', 'Not followed: pages are numbered by us'],
    ['A14', 'Redirects', 'Not followed'],
    ['A15', 'A body of 100 MB', 'Eight are read, then unavailable'],
    ['A17', '`__proto__` in an answer', 'No effect'],
    ['A18', 'A listing that is truncated', 'Exit 2: half a tree is no tree'],
    [
      'A19',
      'Deployments: none, thousands, failed, out of order',
      'Only what succeeded counts; unknown where nothing did',
    ],
    ['A22', '422 for one annotation', 'Once more without annotations'],
    [
      'A23',
      'Comments, summaries, annotations beyond their limits',
      'Cut between findings, worst first, the rest counted; batches of 50',
    ],
    ['A24', 'Two runs that comment at once', 'One comment stays, the older'],
    ['A25', 'Our marker in somebody else’s comment', 'Not touched'],
    [
      'A26',
      'Comment deleted, conversation locked, issues switched off',
      'The verdict stands, one line says so',
    ],
    ['A27', 'A check run named like a job', 'A name and an external id of its own; documented'],
    [
      'A28',
      'An old GHES, a proxy, another certificate',
      'Each extra is unavailable by itself; addresses come from the runner alone',
    ],
  ],
  'the runner and its events': [
    ['R01', 'A promise that never settles', 'Exit 2'],
    ['R02', 'Output cut by process.exit', 'It is never called'],
    ['R03', 'Exceptions and rejections nobody expects', 'Exit 2, with the reason'],
    ['R04', 'Inputs that make a parser slow', 'Parsers are linear and have budgets'],
    ['R05', 'SIGINT, SIGTERM', 'Exit 2'],
    ['R06', 'Files of the runner that are missing, folders, read-only', 'The verdict stands'],
    ['R07', 'Outputs with line breaks or delimiters', 'Words and numbers only, below a random delimiter'],
    ['R09', 'A pull request from a fork', 'The same verdict; no comment'],
    [
      'R10',
      'pull_request_target, workflow_run',
      'The head is data, read by name; a checkout of a fork is refused',
    ],
    [
      'R12',
      'New branches, deleted ones, schedules, tags',
      'Rules for each event; an unknown one compares with nothing',
    ],
    ['R13', 'A merge conflict', 'Documented: GitHub does not start the run'],
    ['R14', 'A job that is skipped', 'Documented: skipped counts as success'],
    ['R16', 'No token, no permissions', 'The same verdict'],
    ['R17', 'Windows: backslashes, CRLF, case', 'The same findings'],
    ['R19', 'No network', 'The same verdict'],
    ['R20', 'RUNNER_DEBUG', 'Nothing more is said'],
  ],
  'what is shown': [
    ['O01', '`##[command]` in a name', 'Starts no command, anywhere in a line'],
    ['O03', '`::stop-commands::` in a name', 'Starts no command'],
    [
      'O04',
      'Pipes, backticks, tags, comments, tables in names',
      'Code, every sign a number: the structure stays',
    ],
    ['O05', '@mentions, #123, commits, URLs, `fixes #1`', 'Mention nobody, link nothing, close nothing'],
    ['O06', 'Our marker, a forged verdict in a name', 'Escaped; a comment is ours by its author'],
    ['O07', 'Secrets in environment values, URLs, build arguments', 'Never shown'],
    ['O08', 'Values equal to a masked secret', 'Outputs hold words and numbers of ours'],
    [
      'O09',
      'SARIF: odd paths, markup, more than 25,000 results',
      'Relative, percent-encoded; plain text; cut with a note',
    ],
    ['O10', 'Scripts and javascript: in the page', 'Escaped; nothing is loaded, nothing runs'],
    ['O12', '100 KB of emoji, zalgo, right-to-left', 'Escaped and cut'],
    ['O13', 'An issue every day', 'One, rewritten in place, closed when it is over'],
  ],
  'a pull request that wants to pass': [
    ['X01', 'Deletes the manifest of one side', '`manifest-removed`'],
    ['X02', 'Renames it out of sight', '`manifest-removed`'],
    ['X03', 'Switches a service off', '`manifest-removed`; behind a profile it is still compared'],
    ['X05', 'Hides it from the parser', 'Exit 2: not read is not absent'],
    ['X07', 'Replaces it by a link or a submodule', 'Exit 2: not read is not absent'],
    [
      'X08',
      'Calls an image like another one',
      'An unknown name is no engine, and what it was is missed; the configuration’s names are the base’s',
    ],
    ['X09', 'Allows the finding beside its line', 'Counts once it is merged'],
    ['X10', 'Edits the step that runs the gate', '`gate-config-changed`; review protects it'],
    ['X11', 'Adds a job of the same name', 'Documented: require the source too'],
    ['X12', 'Pins another version of the action, or switches failing off', '`gate-config-changed`'],
    ['X13', 'Floods the report', 'Worst first; counts and verdict are of the whole list'],
    ['X14', 'Poisons a cache or an artifact', 'There is none that the gate reads'],
    ['X15', 'Comments that the gate passed', 'Documented: the job is the verdict'],
    ['X17', 'Forges commit dates', 'The verdict does not look at them'],
  ],
};

/** A row's number at the start of a test's name, or of the first value of its table. */
const numbers = /['"`]((?:[YJTHDEVCGAROX]\d\d(?: |(?=[:'"`])))+)/g;

/** Whether a file of this folder holds tests that may be named after rows. */
export const isTest = (file: string): boolean => file.endsWith('.test.ts') && file !== 'hostile-rows.test.ts';

/** The rows that the tests of a file are named after. */
export const rowsIn = (source: string): string[] => [
  ...new Set([...source.matchAll(numbers)].flatMap(([, ids = '']) => ids.match(/[A-Z]\d\d/g) ?? [])),
];

const heading = `# Hostile inputs

<!-- Generated from __tests__/hostile-rows.ts and the names of the tests. Do not edit. -->

What somebody could send in to make the gate pass, hang, speak in somebody's name or tell a secret; what the gate does then; and which test shows it (\`npx jest -t G03\` runs the tests of one row). How the gate is protected as a whole: [trust](trust.md).`;

/** docs/hostile-inputs.md, with the test files that name each row. */
export function hostilePage(tests: ReadonlyMap<string, string>): string {
  const files = new Map([...tests].map(([file, source]) => [file, new Set(rowsIn(source))]));
  const shownBy = (id: string) =>
    [...files].flatMap(([file, ids]) =>
      ids.has(id) ? [`[${file.replace('.test.ts', '')}](../__tests__/${file})`] : [],
    );
  const sections = Object.entries(hostileRows).map(([title, rows]) =>
    [
      `## ${title}`,
      '',
      '| Row | What comes in | What the gate does | Shown by |',
      '| --- | --- | --- | --- |',
      ...rows.map(([id, comesIn, does]) => `| ${id} | ${comesIn} | ${does} | ${shownBy(id).join(', ')} |`),
    ].join('\n'),
  );
  return `${[heading, ...sections].join('\n\n')}\n`;
}
