import { describe, expect, test } from '@jest/globals';
import { dataOf, dictionary, type Origin, textData } from '../src/support/github-workflow/data.js';
import type { Scope } from '../src/support/github-workflow/expressions.js';
import { legsOf } from '../src/support/github-workflow/matrix.js';
import { render, renderText, surelyFalse } from '../src/support/github-workflow/templates.js';
import { parseYaml } from '../src/support/yaml.js';

const origin = (yaml: string): Origin => ({ node: parseYaml(yaml)[0] ?? fail(), file: 'w.yml' });
const fail = (): never => {
  throw new Error('no document');
};

const scope: Scope = new Map([
  ['matrix', dataOf(origin('pg: 3.10\nname: Tests\non: true').node, 'w.yml')],
  ['inputs', dictionary([{ key: 'version', value: textData('16', null) }])],
]);

describe('expressions', () => {
  test.each([
    ['postgres:16', 'postgres:16'],
    ['postgres:${{ matrix.pg }}', 'postgres:3.10'],
    ["postgres:${{matrix['pg']}}-${{ inputs.version }}", 'postgres:3.10-16'],
    ["${{ (matrix.name == 'Tests') && 'postgres:17.5' || '' }}", 'postgres:17.5'],
    ["${{ (matrix.name == 'Docs') && 'postgres:17.5' || '' }}", ''],
    ["${{ matrix.missing || 'none' }}", 'none'],
    ["${{ vars.IMAGE || 'postgres:16' }}", 'postgres:16'],
    ["${{ needs.a.outputs.b == 'yes' && 'postgres:16' || '' }}", 'postgres:16'],
    ["${{ needs.a.outputs.b == 'yes' && 'postgres:15' || 'postgres:16' }}", null],
    ["${{ matrix.on && 'a' || 'b' }}", 'a'],
    ["${{ format('postgres:{0}', matrix.pg) }}", 'postgres:3.10'],
    ['${{ fromJSON(\'["a","b"]\')[1] }}', 'b'],
    ['${{ fromJSON(needs.a.outputs.list)[0] }}', null],
    ["${{ case(matrix.on, 'x', 'y') }}", 'x'],
    ['${{ secrets.IMAGE }}', null],
    ['${{ inputs.other }}', null],
    ["${{ '}}' }}", '}}'],
    ['${{ matrix.pg == 3.1 }}', 'true'],
    ['${{ unheard.of }}', null],
    ['${{ constructor.name }}', null],
    ['${{ toString() }}', null],
    ['${{ ) }}', null],
    ['${{ }}', null],
    ['${{ unfinished', '${{ unfinished'],
  ])('%s', (text, expected) => {
    const rendered = render(origin(JSON.stringify(text)), scope);
    expect(rendered?.known ? rendered.text : null).toBe(expected);
  });

  test('what is not known stays as it was written', () => {
    expect(renderText('a ${{ secrets.B }} ${{ matrix.pg }}', scope)).toBe('a ${{ secrets.B }} 3.10');
  });

  test('a value taken whole stands where it was written, a part of one is related', () => {
    const job = origin('a: x\nmatrix: { pg: 16 }');
    const values = new Map([['matrix', dataOf(origin('\n\npg: 16').node, 'm.yml')]]);
    expect(render(origin("'${{ matrix.pg }}'"), values)).toMatchObject({
      at: { file: 'm.yml', line: 3 },
      declared: '16',
      related: [{ file: 'w.yml', line: 1 }],
    });
    expect(render(origin("'postgres:${{ matrix.pg }}'"), values)).toMatchObject({
      at: { file: 'w.yml', line: 1 },
      declared: 'postgres:${{ matrix.pg }}',
      related: [{ file: 'm.yml', line: 3 }],
    });
    expect(job.file).toBe('w.yml');
  });

  test.each([
    ['false', true],
    ["'${{ false }}'", true],
    ["matrix.name == 'Docs'", true],
    ["matrix.name == 'Tests'", false],
    ['github.ref == github.head', false],
    ['always()', false],
    ['true', false],
    ["''", false],
  ])('if: %s', (condition, expected) => {
    expect(surelyFalse(origin(condition).node, scope)).toBe(expected);
  });

  test.each([
    ['parentheses', `${'('.repeat(20_000)}1${')'.repeat(20_000)}`],
    ['negations', `${'!'.repeat(50_000)}1`],
    ['empty expressions', '}}${{'.repeat(20_000)],
    ['quotes', "'${{'".repeat(20_000)],
  ])('too many %s are unknown', (_, text) => {
    expect(render(origin(JSON.stringify(`\${{ ${text} }}`)), scope)?.known).toBe(false);
  });
});

/** The legs as lists of `key=value`. */
function legs(yaml: string, names = /./): string[] {
  const { legs: found } = legsOf(origin(yaml), new Map(), (name) => names.test(name));
  return found.map((leg) =>
    ['os', 'pg', 'extra', 'fruit', 'animal', 'color', 'shape']
      .map((name) => [name, renderText(`\${{ matrix.${name} }}`, new Map([['matrix', leg]]))])
      .flatMap(([name, value]) => (value ? `${name}=${value}` : []))
      .join(' '),
  );
}

describe('matrix', () => {
  test('every combination', () => {
    expect(legs('matrix: { os: [a, b], pg: [15, 16] }')).toEqual([
      'os=a pg=15',
      'os=a pg=16',
      'os=b pg=15',
      'os=b pg=16',
    ]);
  });

  test('the example of the documentation', () => {
    const yaml = `
matrix:
  fruit: [apple, pear]
  animal: [cat, dog]
  include:
    - color: green
    - color: pink
      animal: cat
    - fruit: apple
      shape: circle
    - fruit: banana
    - fruit: banana
      animal: cat`;
    expect(legs(yaml)).toEqual([
      'fruit=apple animal=cat color=pink shape=circle',
      'fruit=apple animal=dog color=green shape=circle',
      'fruit=pear animal=cat color=pink',
      'fruit=pear animal=dog color=green',
      'fruit=banana',
      'fruit=banana animal=cat',
    ]);
  });

  test('exclude', () => {
    expect(legs('matrix: { os: [a, b], pg: [15, 16], exclude: [{ os: a }, { os: b, pg: 16 }] }')).toEqual([
      'os=b pg=15',
    ]);
  });

  test('include alone', () => {
    expect(legs('matrix: { include: [{ pg: 15 }, { pg: 16, extra: x }] }')).toEqual([
      'pg=15',
      'pg=16 extra=x',
    ]);
  });

  test('legs that the job cannot tell apart are one', () => {
    expect(legs('matrix: { os: [a, b], pg: [15, 16] }', /pg/)).toEqual(['os=a pg=15', 'os=a pg=16']);
  });

  test('lists that are expressions', () => {
    expect(legs('matrix: { pg: "${{ fromJSON(\'[15, 16]\') }}" }')).toEqual(['pg=15', 'pg=16']);
    expect(legs('matrix: { os: [a], pg: "${{ fromJSON(needs.x.outputs.y) }}" }')).toEqual([
      'os=a pg=${{ matrix.pg }}',
    ]);
    expect(legs('matrix: ${{ fromJSON(needs.x.outputs.y) }}')[0]).toContain('pg=${{ matrix.pg }}');
  });

  test('no more legs than GitHub starts', () => {
    const axis = JSON.stringify(Array.from({ length: 100 }, (_, i) => i));
    const found = legsOf(origin(`matrix: { os: ${axis}, pg: ${axis} }`), new Map(), () => true);
    expect(found.cut).toBe(true);
    expect(found.legs.length).toBeLessThanOrEqual(256);
  });

  test('names that objects inherit are ordinary names', () => {
    const found = legsOf(origin('matrix: { __proto__: [1, 2], constructor: [3] }'), new Map(), () => true);
    expect(found.legs).toHaveLength(2);
  });
});
