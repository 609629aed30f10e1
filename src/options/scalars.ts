import { suggestion } from '../support/closest.js';
import { type JsonSchema, nameOf, type Shape, wrong } from './shape.js';

/** What is wrong with a text, as a clause that follows its key, and what to write instead. */
export interface Problem {
  readonly what: string;
  readonly help: string;
}

const longestText = 2000;

/** A text; `problem` says what is wrong with it, or null. Numbers are welcome where `numbers` is set. */
export function textual(
  problem: (text: string) => Problem | null = () => null,
  { numbers = false, schema = {} }: { numbers?: boolean; schema?: JsonSchema } = {},
): Shape<string> {
  return {
    schema: {
      type: numbers ? ['string', 'number'] : 'string',
      minLength: 1,
      maxLength: longestText,
      ...schema,
    },
    read(node, where) {
      const fits = node.kind === 'scalar' && (node.type === 'string' || (numbers && node.type === 'number'));
      if (!fits) throw wrong(node, where, `must be a text, not ${nameOf(node)}`, 'Put it in quotes.');
      const text = node.text.trim();
      const bad = lengthProblem(text) ?? problem(text);
      if (bad) throw wrong(node, where, bad.what, bad.help);
      return text;
    },
  };
}

const lengthProblem = (text: string): Problem | null =>
  text === ''
    ? { what: 'is empty', help: 'Write a value, or remove the key.' }
    : text.length > longestText
      ? { what: `is longer than ${longestText} characters`, help: 'Shorten it.' }
      : null;

/** One of a few words. */
export function oneOf<const W extends string>(words: readonly W[]): Shape<W> {
  return {
    schema: { type: 'string', enum: words },
    read(node, where) {
      const word = words.find((each) => node.kind === 'scalar' && each === node.text);
      if (word !== undefined) return word;
      const written = node.kind === 'scalar' && node.type !== 'null' ? node.text : nameOf(node);
      const help = suggestion(written, words);
      throw wrong(node, where, `must be one of ${words.join(', ')}, not ${written}`, help);
    },
  };
}

/** `true` or `false`. */
export const truth: Shape<boolean> = {
  schema: { type: 'boolean' },
  read(node, where) {
    if (node.kind === 'scalar' && node.type === 'boolean') return /^t/i.test(node.text);
    throw wrong(
      node,
      where,
      `must be true or false, not ${nameOf(node)}`,
      'Write true or false without quotes.',
    );
  },
};
