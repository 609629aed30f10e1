import type { Environment } from '../model.js';
import { environmentOfName } from './settings-words.js';

/** One text that a value may have. */
export interface JavaScriptChoice {
  readonly text: string;
  /** Environment keys that, once set, put something else in its place. */
  readonly keys: readonly string[];
  /** The environment that a condition on NODE_ENV takes it for; null for every other. */
  readonly environment: Environment | null;
}

/** The names that a file gives to values, as far as they stand on one line. */
export type Constants = ReadonlyMap<string, string>;

/** Reads `const dialect = …` lines. */
export function constantsIn(source: string): Constants {
  const found = source.matchAll(
    /^[ \t]*(?:export )?(?:const|let|var) (\w{1,80})(?:: [\w .|]{1,80})? = ([^\n;]{1,300})/gm,
  );
  return new Map([...found].map((match) => [match[1] ?? '', match[2] ?? ''] as const));
}

const literal = /^(?:"([^"\n]{0,200})"|'([^'\n]{0,200})'|`([^`$\n]{0,200})`)/;

/** The texts that a value may have: a literal, a default of the environment, both sides of a condition, a constant. */
export function javaScriptChoices(code: string, constants: Constants, depth = 0): JavaScriptChoice[] {
  const bare = code.trim().replace(/ as (?:const|any|\w+)$/, '');
  const sides = depth < 3 ? conditional(bare) : null;
  if (sides) {
    const environment = environmentIn(sides.condition);
    const yes = javaScriptChoices(sides.yes, constants, depth + 1);
    return [
      ...yes.map((one) => ({ ...one, environment: one.environment ?? environment })),
      ...javaScriptChoices(sides.no, constants, depth + 1),
    ];
  }
  const [, double, single, template] = literal.exec(bare) ?? [];
  const text = double ?? single ?? template;
  if (text !== undefined) return [{ text, keys: [], environment: null }];
  const read = environmentRead(bare);
  if (read) return read.text === null ? [] : [{ text: read.text, keys: [read.key], environment: null }];
  const named = /^[\w$]+$/.test(bare) ? constants.get(bare) : undefined;
  return named === undefined || depth > 3 ? [] : javaScriptChoices(named, constants, depth + 1);
}

/** `process.env.KEY || "default"`, `env("KEY", "default")`. */
function environmentRead(code: string): { key: string; text: string | null } | null {
  const read =
    /^\(?[ \t]*(?:process\.env\.([A-Z]\w*)|process\.env\[["']([A-Z]\w*)["']\])!?[ \t]*(?:(?:\|\||\?\?)[ \t]*(.*))?$/.exec(
      code,
    );
  const called = /^(?:\w+\.)?env(?:\.\w+)?\([ \t]*["']([A-Z]\w*)["'][ \t]*(?:,[ \t]*(.*))?$/.exec(code);
  const key = read?.[1] ?? read?.[2] ?? called?.[1];
  if (!key) return null;
  const [, double, single] = literal.exec((read?.[3] ?? called?.[2] ?? '').trim()) ?? [];
  return { key, text: double ?? single ?? null };
}

function conditional(code: string): { condition: string; yes: string; no: string } | null {
  const question = /\s\?\s/.exec(code)?.index ?? -1;
  const colon = question < 0 ? -1 : code.indexOf(':', question);
  if (colon < 0) return null;
  return {
    condition: code.slice(0, question),
    yes: code.slice(question + 2, colon).trim(),
    no: code.slice(colon + 1).trim(),
  };
}

function environmentIn(condition: string): Environment | null {
  const compared = /===?[ \t]*["'](\w{1,40})["']/.exec(condition)?.[1];
  const isName = /^[ \t]*(?:is|in)([A-Z]\w{1,40})[ \t]*$/.exec(condition)?.[1];
  return environmentOfName(compared ?? isName ?? '');
}
