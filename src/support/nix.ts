/** `services.postgres.package = pkgs.postgresql_16;`: the names from the outermost set on, and the code behind. */
export interface NixBinding {
  readonly path: readonly string[];
  readonly value: string;
  readonly line: number;
}

const pieces =
  /(\n)|(#[^\n]*)|\/\*|([A-Za-z_][\w'-]*|"[\w.-]{1,80}")((?:\.(?:[A-Za-z_][\w'-]*|"[\w.-]{1,80}")){0,8})\s*=(?!=)\s*|"(?:[^"\\\n]|\\.){0,500}"|''|[{}[\]();]|[^\s{}[\]();"#/']+|[\s\S]/y;

const deepest = 60;

/**
 * The bindings of a Nix expression, without evaluating any (https://nix.dev/manual/nix/stable/language/syntax.html):
 * functions, `let` and `with` are looked through, what is computed keeps its code.
 */
export function nixBindings(source: string): NixBinding[] {
  const bindings: NixBinding[] = [];
  const frames: (readonly string[])[] = [];
  let line = 1;
  for (let at = 0; at < source.length; ) {
    pieces.lastIndex = at;
    const match = pieces.exec(source);
    const [all = source[at] ?? '', newline, , name, more = ''] = match ?? [];
    const end =
      all === '/*'
        ? closing(source, '*/', at + 2)
        : all === "''"
          ? closing(source, "''", at + 2)
          : at + all.length;
    const path = frames.at(-1) ?? [];
    if (newline) line++;
    else if (name) {
      const own = [...path, ...`${name}${more}`.replaceAll('"', '').split('.')];
      if (source[end] === '{' && frames.length < deepest) {
        frames.push(own);
        line += newlines(all);
        at = end + 1;
        continue;
      }
      bindings.push({ path: own, value: valueFrom(source, end), line: line + newlines(all) });
    } else if (all === '{' && frames.length < deepest) frames.push(path);
    else if (all === '}') frames.pop();
    if (!newline) line += newlines(source.slice(at, end));
    at = end;
  }
  return bindings;
}

const closing = (source: string, end: string, from: number): number => {
  const found = source.indexOf(end, from);
  return found < 0 ? source.length : found + end.length;
};

const newlines = (text: string): number => text.split('\n').length - 1;

const longestValue = 200;

const valueFrom = (source: string, from: number): string =>
  (source.slice(from, from + longestValue).split(/[;\n]/, 1)[0] ?? '').trim();
