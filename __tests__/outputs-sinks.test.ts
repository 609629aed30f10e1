import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { annotationMessage, annotationTitle } from '../src/support/sinks/annotation.js';
import { columns, padded, wrapped } from '../src/support/sinks/columns.js';
import { escaped } from '../src/support/sinks/html.js';
import { json } from '../src/support/sinks/json.js';
import { code, link, md, pre, prose } from '../src/support/sinks/markdown.js';
import { relativeUri, sarifText } from '../src/support/sinks/sarif.js';
import { finished, logLine, plain } from '../src/support/sinks/terminal.js';
import { visible } from '../src/support/sinks/visible.js';
import { hostileText } from './outputs-hostile.js';
import {
  decoded,
  looseTexts,
  reference,
  rendered,
  runnerCommands,
  structure,
  unseen,
} from './outputs-oracles.js';

// HOSTILE_RUNS=100000 tries that many texts at each sink.
const runs = { numRuns: Number(process.env.HOSTILE_RUNS ?? 1000) };
const all = (check: (text: string) => void, more = runs) => fc.assert(fc.property(hostileText, check), more);

describe('the hostile texts', () => {
  const share = (isBad: (text: string) => boolean) => {
    const texts = fc.sample(hostileText, { numRuns: 300, seed: 7 });
    return texts.filter(isBad).length / texts.length;
  };
  const page = (text: string) => `# a\n\n| a | b |\n|---|---|\n| ${text} | b |\n\n${text}\n`;

  test('would do harm without the sinks', () => {
    expect(share((text) => runnerCommands(text).length > 0)).toBeGreaterThan(0.05);
    expect(
      share((text) => String(structure(rendered(page(text)))) !== String(structure(rendered(page('x'))))),
    ).toBeGreaterThan(0.3);
    expect(
      share((text) => looseTexts(rendered(page(text))).some((one) => reference.test(one))),
    ).toBeGreaterThan(0.2);
    expect(share((text) => unseen.test(text))).toBeGreaterThan(0.05);
  });
});

describe('visible text', () => {
  test('holds nothing that is not seen', () => all((text) => expect(visible(text)).not.toMatch(unseen)));

  test('O12 is cut, however long it is', () => {
    const zalgo = `a${'\u0301'.repeat(100_000)}`;
    expect(visible(zalgo).length).toBeLessThan(200 * '\\u{10ffff}'.length);
    expect([...visible('🎉'.repeat(500))]).toHaveLength(201);
  });

  test('O07 leaves out credentials that end far behind what is shown', () => {
    expect(visible(`mysql://root:${'s'.repeat(5000)}@db`)).toBe('mysql://…@db');
  });

  test.each([
    ['postgres://app:hunter2@db.internal/app', 'postgres://…@db.internal/app'],
    ['redis://:hunter2@cache:6379', 'redis://…@cache:6379'],
    ['amqp://u:p@ss@mq/vhost', 'amqp://…@mq/vhost'],
    ['sqlite:///var/a@b.db', 'sqlite:///var/a@b.db'],
    ['caf\u00e9 \u05d0\u05d1', 'café אב'],
    ['e\u0301\u0301\u0301', 'e\u0301\u0301\\u{301}'],
    ['a\u00a0b', 'a\\u{a0}b'],
  ])('%s', (text, expected) => {
    expect(visible(text)).toBe(expected);
  });
});

describe('Markdown', () => {
  const places = ([a, b, c, d]: readonly [string, string, string, string]) => md`${prose(a)}

#### ${prose(b)} <sub>${code(c)}</sub>

- ${code(d)}: ${prose(c)}
- ${link(code(a), 'https://github.com/a/b')}

| a | b |
| :-- | :-- |
| ${prose(d)} | ${code(b)}<br>${prose(a)} |

> **${prose(c)}**

<details><summary>${prose(d)} ${code(a)}</summary>

${pre([b, c])}

${code(c)}
</details>
`;
  const expected = structure(rendered(places(['word', 'word', 'word', 'word'])));
  const shown = hostileText.filter((text) => text.trim() !== '');

  test('O04 O05 keeps its structure and gives GitHub nothing to mention, to link or to close', () =>
    fc.assert(
      fc.property(fc.tuple(shown, shown, shown, shown), (texts) => {
        const html = rendered(places(texts));
        expect(structure(html)).toEqual(expected);
        expect(looseTexts(html).filter((text) => reference.test(text))).toEqual([]);
      }),
      // Four texts at a time.
      { numRuns: Math.ceil(runs.numRuns / 4) },
    ));

  test('shows code as it is', () =>
    all((text) => {
      const [, shown] = /^<p><code>([^<]*)<\/code><\/p>$/.exec(rendered(code(text))) ?? [];
      expect(decoded(shown ?? '')).toBe(visible(text));
    }));

  test.each([
    ['CI tests against PostgreSQL 13', 'CI tests against PostgreSQL 13'],
    ['run `npm test` (Node.js 22).', 'run <code>npm test</code> (Node.js 22).'],
    [
      'use postgres:16, or {{ .Values.image }}',
      'use <code>postgres&#58;16</code>&#44; or <code>&#123;&#123; &#46;Values&#46;image &#125;&#125;</code>',
    ],
    ['1. not a list', '1&#46; not a list'],
    ['a lone ` tick', 'a lone <code>&#96;</code> tick'],
  ])('prose: %s', (text, shown) => {
    expect(prose(text)).toBe(shown);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://github.com/a/b/blob/c/../../evil',
    'https://github.com/a b',
    '//evil.example',
  ])('makes no link of %s', (url) => {
    expect(link(md`label`, url)).toBe('label');
  });
});

describe('the terminal', () => {
  test('O01 O03 never shows a line that is a runner command', () =>
    all((text) => {
      const lines = [plain(text), ...wrapped(plain(text), 10), padded(plain(text), 30)];
      expect(runnerCommands(finished(lines))).toEqual([]);
      expect(finished(lines)).not.toMatch(unseen);
      expect(runnerCommands(logLine(text))).toEqual([]);
      expect(logLine(text)).not.toContain('\n');
    }));

  test('wraps without losing a sign, within the width', () =>
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 20, max: 120 }), (text, width) => {
        const lines = wrapped(plain(text), width);
        expect(lines.join('').replaceAll(' ', '')).toBe(plain(text).replaceAll(' ', ''));
        for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width);
      }),
      runs,
    ));

  test('counts wide signs twice and accents not at all', () => {
    expect(columns(plain('日本 e\u0301'))).toBe(6);
    expect(wrapped(plain('日本日本'), 4)).toEqual(['日本', '日本']);
  });
});

test('O01 O03 annotations hold no command in any of their lines', () =>
  all((text) => {
    expect(runnerCommands(annotationTitle(text))).toEqual([]);
    expect(annotationTitle(text)).not.toContain('\n');
    expect(runnerCommands(annotationMessage([text, `::x ${text}`]))).toEqual([]);
    expect(annotationMessage([text])).not.toMatch(unseen);
  }));

test('O10 HTML text holds no sign of a tag, an attribute or a command', () =>
  all((text) => {
    expect(escaped(text)).not.toMatch(/[<>"'`]|::|##/);
    expect(escaped(text)).not.toMatch(unseen);
    expect(decoded(escaped(text))).toBe(visible(text, 2000));
  }));

describe('JSON', () => {
  test('reads back as the same value and shows everything', () =>
    all((text) => {
      const value = { [text]: [text, 1, null, { text }] };
      expect(JSON.parse(json(value))).toEqual(JSON.parse(JSON.stringify(value)));
      expect(json(value)).not.toMatch(unseen);
      expect(runnerCommands(json(value))).toEqual([]);
    }));
});

describe('SARIF', () => {
  test('messages hold no link and no placeholder', () =>
    all((text) => {
      const bare = sarifText(text)
        .replace(/\\[\\[\]]/g, '')
        .replace(/\{\{|\}\}/g, '');
      expect(bare).not.toMatch(/[[\]{}\\]/);
      expect(bare).not.toMatch(unseen);
    }));

  test('O09 paths stay below the root and name the file', () =>
    all((text) => {
      const uri = relativeUri(text);
      expect(uri).toMatch(/^[\w\-.~!*'()%/]*$/);
      expect(new URL(uri, 'file:///root/repository/').pathname).toMatch(/^\/root\/repository\//);
    }));

  test.each([
    ['deploy/my file.yml', 'deploy/my%20file.yml'],
    ['50%/a#b?.yml', '50%25/a%23b%3F.yml'],
    ['a\nb.yml', 'a%0Ab.yml'],
    ['c:/x.yml', 'c%3A/x.yml'],
    ['./a//b.yml', 'a/b.yml'],
  ])('%s', (path, uri) => {
    expect(relativeUri(path)).toBe(uri);
  });
});
