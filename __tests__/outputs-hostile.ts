import fc from 'fast-check';
import type { Report } from '../src/model.js';

const fragments = [
  ...[
    '::error::',
    '::stop-commands::x',
    '##[add-mask]',
    '##[group]',
    '\n',
    '\r\n',
    '\t',
    '\0',
    '\u001b[31m',
    '\u009b2J',
  ],
  ...[
    '\u202e',
    '\u2066',
    '\u200b',
    '\u00ad',
    '\u2028',
    '\ufeff',
    '\ud800',
    '\udc00',
    '\u{e0041}',
    'e\u0301\u0301\u0301',
    '🎉',
    '日本',
  ],
  ...[
    '|',
    '`',
    '```',
    '~~~',
    '*',
    '**',
    '_',
    '~~',
    '# ',
    '- ',
    '1. ',
    '> ',
    '    ',
    '---',
    '===',
    '\\',
    '[',
    ']',
    '](',
    ')',
    '![',
  ],
  ...[
    '<',
    '>',
    '</code>',
    '</pre>',
    '<img src=x onerror=alert(1)>',
    '<!--',
    '-->',
    '<details>',
    '</summary>',
    '<script>',
    '&lt;',
    '&#64;',
    '&',
  ],
  ...[
    '@octocat',
    '@org/team',
    '#1',
    'GH-1',
    'fixes #1',
    'closes ',
    'a/b#2',
    '0123456789abcdef',
    'deadbeef',
    ':tada:',
    'a@b.example',
  ],
  ...[
    'https://evil.example/x',
    'www.evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '[x](https://evil.example)',
    '[^1]',
    '[ ] ',
  ],
  ...[
    '$x$',
    '$$',
    '{0}',
    '{{0}}',
    '${x}',
    '%0A',
    '%',
    '"',
    "'",
    '../',
    '/etc/passwd',
    ' ',
    ' ',
    'a',
    'PostgreSQL 16',
    'x.y',
    '(',
    ',',
  ],
];

/** Text as somebody would write it who wants a report to say or do something else. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...fragments) },
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));

// What the shape of a report hangs on; everything else is text of others.
const fixed = new Set([
  ...['environment', 'role', 'gap', 'severity', 'state', 'pin', 'verdict', 'environments'],
  ...[
    'status',
    'kind',
    'confidence',
    'stands',
    'policy',
    'check',
    'id',
    'unit',
    'since',
    'until',
    'at',
    'what',
  ],
]);

/** The report with every free text replaced by another one. */
export function withTexts(report: Report, text: string): Report {
  return JSON.parse(JSON.stringify(report), (key, value) => {
    if (fixed.has(key) || /^\d+$/.test(key)) return value;
    if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' ? text : one));
    return typeof value === 'string' ? text : value;
  });
}
