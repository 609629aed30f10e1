/** A condition that a line of Ruby stands under: true or not true. */
export interface RubyCondition {
  readonly text: string;
  readonly holds: boolean;
}

/** An assignment of a setting, with everything that decides whether it is reached. */
export interface RubyAssignment {
  readonly setting: string;
  readonly value: string;
  readonly line: number;
  readonly conditions: readonly RubyCondition[];
}

interface Open {
  readonly indent: number;
  readonly condition: string;
  holds: boolean;
}

const mostDeep = 30;

/**
 * The assignments of settings (`config.cache_store = …`) in a Ruby file, with the `if`s around them, found by their
 * indentation, and those behind them.
 */
export function rubyAssignments(source: string, setting: RegExp): RubyAssignment[] {
  const open: Open[] = [];
  const lines = source.split('\n').map(withoutComment);
  return lines.flatMap((line, index) => {
    const code = line.trim();
    if (code === '') return [];
    follow(open, line.length - line.trimStart().length, code);
    const found = setting.exec(code);
    if (!found?.[1]) return [];
    const rest = code.slice(found.index + found[0].length).trim();
    const value = /^(?:\[|\(|)$/.test(rest) ? `${rest}${(lines[index + 1] ?? '').trim()}` : rest;
    const { kept, conditions } = modifiers(value);
    const around = open.map((one) => ({ text: one.condition, holds: one.holds }));
    return [{ setting: found[1], value: kept, line: index + 1, conditions: [...around, ...conditions] }];
  });
}

function follow(open: Open[], indent: number, code: string): void {
  const word = /^(?:if|unless|elsif|else|end|case|when)\b/.exec(code)?.[0];
  while ((open.at(-1)?.indent ?? -1) > indent) open.pop();
  const top = open.at(-1)?.indent === indent ? open.at(-1) : undefined;
  if (word === 'end' && top) open.pop();
  else if (word === 'else' && top) top.holds = !top.holds;
  else if ((word === 'elsif' || word === 'when') && top) {
    open.pop();
    open.push({ indent, condition: code.slice(word.length).trim(), holds: true });
  } else if ((word === 'if' || word === 'unless' || word === 'case') && open.length < mostDeep)
    open.push({ indent, condition: code.slice(word.length).trim(), holds: word !== 'unless' });
}

/** `… if Rails.env.production?` */
function modifiers(value: string): { kept: string; conditions: RubyCondition[] } {
  const at = Math.max(value.lastIndexOf(' if '), value.lastIndexOf(' unless '));
  if (at < 0) return { kept: value, conditions: [] };
  const isIf = value.startsWith(' if ', at);
  const text = value.slice(at + (isIf ? 4 : 8)).trim();
  return { kept: value.slice(0, at).trim(), conditions: [{ text, holds: isIf }] };
}

/** A line up to its comment; `#{` begins none. */
function withoutComment(line: string): string {
  const at = /(?:^|\s)#(?!\{)/.exec(line)?.index;
  return at === undefined ? line : line.slice(0, at);
}
