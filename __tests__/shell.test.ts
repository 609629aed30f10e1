import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { below } from '../src/support/shell/paths.js';
import { type ShellStart, shellCommands } from '../src/support/shell.js';

const nowhere: ShellStart = { directory: '', variables: new Map() };

/** Every command as `line directory: words`. */
function commands(script: string, start: ShellStart = nowhere): string[] {
  return [...shellCommands(script, start)].map(
    ({ line, directory, words, background }) =>
      `${line} ${directory ?? '?'}: ${words.join('|')}${background ? ' &' : ''}`,
  );
}

describe('shellCommands', () => {
  test.each([
    ['separators', 'a && b; c | d || e', ['1 : a', '1 : b', '1 : c', '1 : d', '1 : e']],
    ['background', 'redis-server --port 1 & sleep 1', ['1 : redis-server|--port|1 &', '1 : sleep|1']],
    ['lines and continuations', 'a \\\n  b\nc', ['1 : a|b', '3 : c']],
    ['quotes', `a "b c" 'd "e' f\\ g "h\\"i"`, ['1 : a|b c|d "e|f g|h"i']],
    ['an empty word', `a "" b`, ['1 : a||b']],
    ['comments', 'a # b; c\n# d\ne#f', ['1 : a', '3 : e#f']],
    ['keywords', 'if ! a; then b; fi', ['1 : a', '1 : b', '1 : fi']],
    ['redirections', 'a > out.txt 2>&1 < in b 2>/dev/null', ['1 : a|b']],
    ['here-documents', 'cat <<EOF > f\ndocker run x\nEOF\nb', ['1 : cat', '4 : b']],
    ['indented here-documents', "cat <<-'E' | a\n\tx\n\tE\nb", ['1 : cat', '1 : a', '4 : b']],
    ['here-strings', 'cat <<< word b\nc', ['1 : cat|b', '2 : c']],
    ['cd', 'cd a/b\nc\ncd ../d && e', ['1 a/b: cd|a/b', '2 a/b: c', '3 a/d: cd|../d', '3 a/d: e']],
    ['subshells', '(cd a; b); c', ['1 a: cd|a', '1 a: b', '1 : c']],
    ['pushd', 'pushd a\nb\npopd\nc', ['1 a: pushd|a', '2 a: b', '3 : popd', '4 : c']],
    [
      'an unknown folder',
      'cd "$SOMEWHERE"; a; cd ..; b',
      ['1 ?: cd|$SOMEWHERE', '1 ?: a', '1 ?: cd|..', '1 ?: b'],
    ],
    ['outside the repository', 'cd ..; a', ['1 ?: cd|..', '1 ?: a']],
    ['the root', 'cd a; cd $GITHUB_WORKSPACE/b; c', ['1 a: cd|a', '1 b: cd|///b', '1 b: c']],
    [
      'substitutions',
      'ID=$(docker run -d x)\nb "$(c "d e")"',
      ['1 : docker|run|-d|x', '2 : c|d e', '2 : b|$(c "d e")'],
    ],
    ['back-quotes', 'a `b c` d', ['1 : b|c', '1 : a|`b c`|d']],
    ['expressions', "a ${{ matrix.x == 'y z' }}-b", ["1 : a|${{ matrix.x == 'y z' }}-b"]],
    ['variables', 'A=b; c $A ${A}d $UNKNOWN "${E:-f}" \'$A\'', ['1 : c|b|bd|$UNKNOWN|f|$A']],
    ['exported variables', 'export A="b c" D=e\nf "$A" $D', ['2 : f|b c|e']],
    ['a command in a variable', 'DC="docker compose -f x"\n$DC up', ['2 : docker|compose|-f|x|up']],
    ['own variables', 'A=b c $A', ['1 : c|$A']],
    ['something unfinished', "a 'b\nc", ['1 : a|b\nc']],
  ])('%s', (_, script, expected) => {
    expect(commands(script)).toEqual(expected);
  });

  test('knows the folder of a script', () => {
    const start = { ...nowhere, scriptDirectory: 'scripts/ci' };
    expect(commands('cd "$(dirname "$0")/.."\na', start).slice(1)).toEqual([
      '1 scripts: cd|//scripts/ci/..',
      '2 scripts: a',
    ]);
    expect(commands('cd "$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"\na', start).at(-1)).toBe(
      '2 : a',
    );
  });

  test("tells a command's own assignments, its output and the line of each word", () => {
    const [command] = shellCommands('A=b \\\n c \\\n  d >> "$GITHUB_ENV"', nowhere);
    expect(command?.assignments).toEqual(new Map([['A', 'b']]));
    expect(command?.output).toBe('$GITHUB_ENV');
    expect(command?.lines).toEqual([2, 3]);
  });

  test('never throws and loses no line', () => {
    const bits = [
      'a',
      ' ',
      '\n',
      '"',
      "'",
      '`',
      '$(',
      ')',
      '${',
      '}',
      '${{',
      '}}',
      '\\',
      '&',
      '|',
      ';',
      '<<',
      'E',
      '(',
      '#',
      'A=',
      '>',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...bits), fc.string()), { maxLength: 60 }), (parts) => {
        const script = parts.join('');
        const height = script.split('\n').length;
        for (const { line, lines, words } of shellCommands(script, nowhere)) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(height);
          expect(lines).toHaveLength(words.length);
        }
      }),
    );
  });

  // Anything more than linear takes minutes on these.
  test.each([
    ['open substitutions', '$('.repeat(100_000), 1],
    ['open braces', '${a'.repeat(100_000), 1],
    ['open quotes', `"'`.repeat(100_000), 1],
    ['doubling', `A=aaaaaaaa\n${'A=$A$A$A$A\n'.repeat(20_000)}`, 0],
    ['long values', `A=${'a'.repeat(4000)}\n${'b $A\n'.repeat(50_000)}`, 50_000],
    ['here-documents', '<<E '.repeat(50_000), 0],
    ['parentheses', '('.repeat(200_000), 0],
    ['substitutions in one word', '$(a)'.repeat(60_000), 60_001],
    ['assignments', 'A=b c;'.repeat(50_000), 50_000],
  ])('stays linear: %s', (_, script, count) => {
    expect([...shellCommands(script, nowhere)]).toHaveLength(count);
  });
});

describe('below', () => {
  test.each([
    ['a', 'b/../c', 'a/c'],
    ['a', './b', 'a/b'],
    ['a', '..', ''],
    ['a', '../..', null],
    ['a', '/tmp', null],
    ['a', '~/b', null],
    ['a', '$B', null],
    [null, 'b', null],
    [null, '//b', 'b'],
  ])('%s, %s', (directory, path, expected) => {
    expect(below(directory, path)).toBe(expected);
  });
});
