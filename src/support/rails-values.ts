import type { Compared, Environment } from '../model.js';
import { rubyFallback } from './erb.js';
import type { RubyAssignment, RubyCondition } from './ruby-lines.js';

/** One value that an assignment may give a setting. */
export interface RailsChoice {
  readonly setting: string;
  /** "redis_cache_store", "amazon": a symbol, a text or the name of a class. */
  readonly value: string;
  readonly line: number;
  /** Environment keys that, once set, choose something else. */
  readonly unless: readonly string[];
  /** Environment keys that have to be set for it. */
  readonly when: readonly string[];
  /** Chosen by a file that each developer has or has not (`rails dev:cache`). */
  readonly isToggled: boolean;
  /** Nothing tells whether it comes to it. */
  readonly isOpen: boolean;
}

/** The values that an assignment gives a setting in that environment; nothing where it is for another one. */
export function choicesOf(assignment: RubyAssignment, environment: Environment): RailsChoice[] {
  const { setting, line, conditions } = assignment;
  return branches(assignment.value).flatMap(({ value, conditions: own }) => {
    const judged = [...conditions, ...own].map((one) => judge(one, environment));
    if (judged.some((one) => one.kind === 'never')) return [];
    const known = valueIn(value);
    if (!known) return [];
    const keys = (kind: Judged['kind']) => judged.flatMap((one) => (one.kind === kind ? one.keys : []));
    return [
      {
        setting,
        value: known.text,
        line,
        unless: [...new Set([...keys('unless'), ...known.keys])],
        when: keys('when'),
        isToggled: judged.some((one) => one.kind === 'toggled'),
        isOpen: judged.some((one) => one.kind === 'open'),
      },
    ];
  });
}

interface Judged {
  readonly kind: 'always' | 'never' | 'when' | 'unless' | 'toggled' | 'open';
  readonly keys: readonly string[];
}

const asked = /Rails\.env\.(production|development|test|staging|local)\?/;

function judge({ text, holds }: RubyCondition, environment: Environment): Judged {
  const named = asked.exec(text)?.[1];
  if (named) {
    const isIt = environmentsOf(named).includes(environment) !== /^!/.test(text);
    return { kind: isIt === holds ? 'always' : 'never', keys: [] };
  }
  if (text.includes('caching-dev')) return { kind: holds ? 'toggled' : 'always', keys: [] };
  const keys = [
    ...text.matchAll(/ENV(?:\.fetch\(|\.key\?\(|\.has_key\?\(|\.include\?\(|\[)[ \t]*["']([A-Z]\w*)["']/g),
  ];
  if (keys.length === 0) return { kind: holds ? 'open' : 'always', keys: [] };
  const isAbsence = /^!|\.(?:blank|nil|empty)\?/.test(text);
  return { kind: holds === isAbsence ? 'unless' : 'when', keys: keys.flatMap((one) => one[1] ?? []) };
}

const environmentsOf = (name: string): readonly Environment[] =>
  (
    ({
      production: ['prod'],
      development: ['dev'],
      test: ['ci'],
      staging: ['other'],
      local: ['dev', 'ci'],
    }) as const
  )[name] ?? [];

/** Both sides of `condition ? a : b`, or the value itself. */
function branches(value: string): { value: string; conditions: readonly RubyCondition[] }[] {
  const question = value.indexOf(' ? ');
  const colon = question < 0 ? -1 : value.indexOf(' : ', question);
  if (colon < 0) return [{ value, conditions: [] }];
  const text = value.slice(0, question).trim();
  return [
    { value: value.slice(question + 3, colon).trim(), conditions: [{ text, holds: true }] },
    { value: value.slice(colon + 3).trim(), conditions: [{ text, holds: false }] },
  ];
}

/** A symbol, a text, a class, the first of a list, or what an environment variable falls back to. */
function valueIn(value: string): { text: string; keys: readonly string[] } | null {
  const bare = value.replace(/^[[(]{1,2}[ \t]*/, '');
  const literal = /^:?["']?([a-z]\w*)["']?(?=$|[\s,\])])/.exec(bare)?.[1];
  const symbol = /^:(\w+)/.exec(bare)?.[1] ?? (/^["']/.test(bare) ? literal : undefined);
  if (symbol) return { text: symbol, keys: [] };
  const known = /^ENV\b/.test(bare) ? rubyFallback(bare) : null;
  if (known?.text) return { text: known.text.replace(/^:/, ''), keys: known.keys };
  const named = /^(?:ActiveSupport::Cache(?:::|\.lookup_store\(:)|ActiveJob::QueueAdapters::)(\w+)/.exec(
    bare,
  )?.[1];
  return named ? { text: named, keys: [] } : null;
}

/** The compared environments with the name of the file that Rails loads in each. */
export const environmentFiles: readonly (readonly [environment: Compared, name: string])[] = [
  ['dev', 'development'],
  ['ci', 'test'],
  ['prod', 'production'],
];
