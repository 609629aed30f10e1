/** An action of a template language, with the offsets of its marks. */
export interface Action {
  readonly start: number;
  readonly end: number;
  /** What stands between the marks, without the marks that trim space. */
  readonly expression: string;
}

const closers: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}', '<%': '%>', '%{': '}' };

/** The actions of a text in the languages that manifests are templated in: Go (Helm, gotmpl), Jinja, ERB, Terraform. */
export function actionsOf(source: string): Action[] {
  const actions: Action[] = [];
  const unclosed = new Set<string>();
  const opener = /\{\{|\{%|<%|%\{/g;
  for (let found = opener.exec(source); found; found = opener.exec(source)) {
    const closer = closers[found[0]] ?? '}}';
    const close = unclosed.has(closer) ? -1 : source.indexOf(closer, found.index + 2);
    if (close < 0) {
      unclosed.add(closer);
      continue;
    }
    const body = source.slice(found.index + 2, close);
    const end = close + closer.length;
    // OpenShift's own parameters look alike: ${{REPLICAS}}.
    if (source[found.index - 1] === '$' && /^\w+$/.test(body)) {
      opener.lastIndex = end;
      continue;
    }
    actions.push({ start: found.index, end, expression: body.replace(/^[-~=]|[-~]$/g, '').trim() });
    opener.lastIndex = end;
  }
  return actions;
}

/** Whether a text is written in a template language at all. */
export const hasActions = (source: string): boolean => /\{\{|\{%|<%|%\{/.test(source);

/**
 * A text with its template actions taken out so that what is left parses, line for line: an action that has its
 * lines for itself leaves nothing, one within a line leaves a reference (`${T1}`) that no reader can resolve.
 */
export function withoutActions(source: string): string {
  let text = '';
  let from = 0;
  for (const [index, { start, end, expression }] of actionsOf(source).entries()) {
    const breaks = source.slice(start, end).replace(/[^\n]+/g, '');
    text += source.slice(from, start);
    if (!standsAlone(source, start, end)) text += openReference(source, start, expression, index);
    text += breaks;
    from = end;
  }
  return text + source.slice(from);
}

/**
 * A short name is kept as it reads, but never as a key: keys must differ from each other. In a list or map on one line
 * (`[a, {{ .x }}]`) braces would mean something.
 */
export function openReference(source: string, start: number, expression: string, index: number): string {
  const before = source.slice(Math.max(0, start - 200), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (/[[{][^\]}]*$/.test(line) && !/["']$/.test(line)) return `$T${index + 1}`;
  return line.includes(':') && /^[\w.$]{1,60}$/.test(expression) ? `\${${expression}}` : `\${T${index + 1}}`;
}

/** Whether nothing but space stands beside it on its lines. */
export function standsAlone(source: string, start: number, end: number): boolean {
  let before = start - 1;
  while (before >= 0 && (source[before] === ' ' || source[before] === '\t')) before--;
  let after = end;
  while (after < source.length && /[ \t\r]/.test(source[after] ?? '')) after++;
  return (before < 0 || source[before] === '\n') && (after >= source.length || source[after] === '\n');
}

/** A name without the parts that only become known later; null where nothing is left. */
export function withoutReferences(name: string): string | null {
  const plain = name.replace(/\$\{[^{}]*\}|\$T\d+/g, '');
  return (plain === name ? name : plain.replace(/^[-_.]+|[-_.]+$/g, '')) || null;
}
