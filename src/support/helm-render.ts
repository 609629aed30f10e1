import type { Place } from '../model.js';
import { evaluate } from './helm-expression.js';
import type { ValuesLayer } from './helm-values.js';
import { actionsOf, openReference, standsAlone } from './template-text.js';

/** A template with its actions worked out as far as values tell, line for line. */
export interface Rendered {
  readonly text: string;
  /** What the actions of a line were read from, by the line of the template. */
  readonly from: ReadonlyMap<number, readonly Place[]>;
  /** Every action that stands in a branch which is not known to be left out. */
  readonly live: readonly { readonly line: number; readonly expression: string }[];
}

interface Block {
  /** Whether its body counts; where nothing tells, the first branch does. */
  on: boolean;
  /** Whether one of its branches was taken. */
  taken: boolean;
  readonly within: boolean;
}

/**
 * Renders a chart's template roughly: branches that the values rule out are blank, values are put in, and what only
 * Helm itself could tell is left as a reference that no reader resolves (`${T1}`). Nothing is executed.
 */
export function renderRoughly(source: string, layers: readonly ValuesLayer[]): Rendered {
  const blocks: Block[] = [];
  const from = new Map<number, Place[]>();
  const live: { line: number; expression: string }[] = [];
  let text = '';
  let line = 1;
  let end = 0;
  const on = (): boolean => blocks.at(-1)?.on ?? true;
  const keep = (part: string): string => (on() ? part : part.replace(/[^\n]+/g, ''));
  for (const action of actionsOf(source)) {
    const before = source.slice(end, action.start);
    text += keep(before);
    line += newlines(before);
    end = action.end;
    const { expression } = action;
    if (!step(expression, blocks, layers) && on() && !expression.startsWith('/*')) {
      live.push({ line, expression });
      const worth = evaluate(expression, layers);
      if (worth && worth.from.length > 0) {
        const places = from.get(line) ?? [];
        places.push(...worth.from);
        from.set(line, places);
      }
      const silent = standsAlone(source, action.start, end) || /^\$\w+\s*:?=/.test(expression);
      if (!silent) text += worth?.text ?? openReference(source, action.start, expression, live.length - 1);
    }
    const breaks = newlines(source.slice(action.start, end));
    text += '\n'.repeat(breaks);
    line += breaks;
  }
  return { text: text + keep(source.slice(end)), from, live };
}

/** Opens, switches or closes a block; false where the action is none of these. */
function step(expression: string, blocks: Block[], layers: readonly ValuesLayer[]): boolean {
  const [, word = '', rest = ''] = /^(\w+)\b\s*([\s\S]*)$/.exec(expression) ?? [];
  const within = blocks.at(-1)?.on ?? true;
  if (word === 'end') blocks.pop();
  else if (word === 'if' || word === 'with') blocks.push(opened(condition(rest, layers), within));
  else if (word === 'range' || word === 'block') blocks.push({ on: within, taken: true, within });
  else if (word === 'define') blocks.push({ on: false, taken: true, within: false });
  else if (word === 'else') {
    const block = blocks.at(-1);
    if (!block) return true;
    const truthy = rest === '' ? true : condition(rest.replace(/^(?:if|with)\b/, ''), layers);
    block.on = block.within && !block.taken && truthy !== false;
    block.taken ||= block.on;
  } else return false;
  return true;
}

const condition = (expression: string, layers: readonly ValuesLayer[]): boolean | null =>
  evaluate(expression, layers)?.truthy ?? null;

const opened = (truthy: boolean | null, within: boolean): Block => ({
  on: within && truthy !== false,
  taken: truthy !== false,
  within,
});

const newlines = (part: string): number => part.split('\n').length - 1;
