/** A text of Elixir without its comments, line for line (`#` within a string begins none). */
export function withoutElixirComments(source: string): string {
  return source
    .split('\n')
    .map((line) => {
      const at = /(?:^|[\s,\]})])#(?!\{)/.exec(line)?.index;
      return at === undefined || insideString(line, at) ? line : line.slice(0, at);
    })
    .join('\n');
}

const insideString = (line: string, at: number): boolean =>
  (line.slice(0, at).match(/(?<!\\)"/g)?.length ?? 0) % 2 === 1;
