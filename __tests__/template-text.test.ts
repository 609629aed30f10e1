import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderRoughly } from '../src/support/helm-render.js';
import { parseValues } from '../src/support/helm-values.js';
import { actionsOf, withoutActions } from '../src/support/template-text.js';

const newlines = (text: string): number => text.split('\n').length;

/** Texts that are mostly template marks, line breaks and YAML. */
const templated = fc
  .array(
    fc.constantFrom(
      '{{',
      '}}',
      '{{-',
      '-}}',
      '{%',
      '%}',
      '<%',
      '%>',
      '%{',
      '}',
      '\n',
      ' ',
      'if .Values.a',
      'else',
      'end',
      'with .Values.b',
      'range .Values.c',
      'define "x"',
      '/* note */',
      'image: ',
      'redis:7',
      '(',
      ')',
      '"',
      '`',
      '| quote',
      'not',
      'eq .Values.a "b"',
      '${{A}}',
      '#',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('taking template actions out', () => {
  test('never moves a line', () => {
    fc.assert(fc.property(templated, (text) => newlines(withoutActions(text)) === newlines(text)));
  });

  test('leaves a text without actions alone', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => actionsOf(text).length === 0),
        (text) => withoutActions(text) === text,
      ),
    );
  });

  test.each([
    ['a: {{ .Values.x }}\n', 'a: ${.Values.x}\n'],
    ['{{- if .Values.x }}\na: 1\n{{- end }}\n', '\na: 1\n\n'],
    ['a: "{{ printf "%s" .x }}"', 'a: "${T1}"'],
    ['{{ .key }}: 1', '${T1}: 1'],
    ['replicas: ${{REPLICAS}}', 'replicas: ${{REPLICAS}}'],
    ['{# no mark of ours #}', '{# no mark of ours #}'],
    ['a: {{ never closed', 'a: {{ never closed'],
    ['{{/* two\nlines */}}\na: 1', '\n\na: 1'],
    ['%{ if tracing }\na: 1\n%{ endif }', '\na: 1\n'],
  ])('%j', (source, expected) => {
    expect(withoutActions(source)).toBe(expected);
  });
});

describe('rendering a template roughly', () => {
  const values = `
on: true
off: false
none:
text: hello
number: 0
nested: {name: cache, tags: [one]}
`;
  const layers = [{ file: 'values.yaml', node: parseValues(values) ?? never() }];
  const rendered = (source: string): string => renderRoughly(source, layers).text;

  test('never moves a line', () => {
    fc.assert(fc.property(templated, (text) => newlines(rendered(text)) === newlines(text)));
  });

  test.each([
    ['.Values.on', 'yes'],
    ['.Values.off', 'no'],
    ['not .Values.on', 'no'],
    ['.Values.missing', 'no'],
    ['.Values.none', 'no'],
    ['.Values.number', 'no'],
    ['.Values.nested', 'yes'],
    ['and .Values.on .Values.nested.name', 'yes'],
    ['and .Values.off (include "x" .)', 'no'],
    ['or .Values.off .Values.text', 'yes'],
    ['or .Values.on (include "x" .)', 'yes'],
    ['eq .Values.text "hello"', 'yes'],
    ['eq .Values.text "other"', 'no'],
    ['ne .Values.text "hello"', 'no'],
    ['eq .Values.text "a" "hello"', 'yes'],
    ['(empty .Values.missing)', 'yes'],
    ['and .Values.on (eq .Values.nested.name "cache")', 'yes'],
    ['.Values.off | default .Values.on', 'yes'],
    ['$.Values.on', 'yes'],
    // Unknown: the first branch stands for both.
    ['include "chart.enabled" .', 'yes'],
    ['.Capabilities.APIVersions.Has "v1"', 'yes'],
    ['not (include "chart.enabled" .)', 'yes'],
  ])('if %s', (condition, expected) => {
    expect(rendered(`{{ if ${condition} }}yes{{ else }}no{{ end }}`)).toBe(expected);
  });

  test.each([
    ['{{ if .Values.off }}a{{ else if .Values.on }}b{{ else }}c{{ end }}', 'b'],
    ['{{ if .Values.on }}a{{ else if .Values.on }}b{{ else }}c{{ end }}', 'a'],
    ['{{ with .Values.nested }}a{{ else }}b{{ end }}', 'a'],
    ['{{ if .Values.off }}{{ if .Values.on }}a{{ else }}b{{ end }}{{ end }}', ''],
    ['{{ define "x" }}a{{ end }}b', 'b'],
    ['{{ range .Values.list }}a{{ end }}', 'a'],
    ['x: {{ .Values.nested.name | quote }}', 'x: cache'],
    ['x: {{ .Values.missing | default "7.2" }}', 'x: 7.2'],
    ['x: {{ include "y" . }}', 'x: ${T1}'],
    ['{{ $x := .Values.text }}', ''],
    ['{{ end }}{{ else }}a', 'a'],
  ])('%s', (source, expected) => {
    expect(rendered(source)).toBe(expected);
  });

  test('tells where a value was read', () => {
    const { from } = renderRoughly('a: 1\nb: {{ .Values.nested.name }}', layers);
    expect([...from]).toEqual([[2, [{ file: 'values.yaml', line: 7 }]]]);
  });

  test('many unclosed actions and deep parentheses come to an end', () => {
    const unclosed = '{{ '.repeat(200_000);
    expect(rendered(unclosed)).toBe(unclosed);
    expect(rendered(`{{ if ${'('.repeat(50_000)} }}a{{ end }}`)).toBe('a');
    expect(rendered('{{ .Values.text }} '.repeat(30_000))).toBe('hello '.repeat(30_000));
  });
});

function never(): never {
  throw new Error('the values of this test are no YAML');
}
