import type { Allowed, DeclaredProduction, Options, Severity } from '../model.js';
import { historyLoosenings } from './loosened-history.js';

/** One way in which options are less strict than others. */
export interface Loosening {
  /** A clause: "fail-on goes from high to none". Names from the configuration stand in backticks. */
  readonly what: string;
  /** What is allowed openly, with a reason, is to be looked at; the rest makes the gate look away. */
  readonly severity: Severity;
}

/** Every way in which `after` finds less, or lets more pass, than `before`. */
export function loosenings(before: Options, after: Options): Loosening[] {
  const high = [
    ...threshold(before, after),
    ...levels(before, after),
    ...without(before.require, after.require).map((one) => `${one} is no longer required`),
    ...placements(before, after),
    ...without(before.production.map(producing), after.production.map(producing)).map(
      (one) => `production no longer has ${one}`,
    ),
    ...images(before, after),
    ...historyLoosenings(before, after),
  ];
  return [
    ...high.map((what): Loosening => ({ what, severity: 'high' })),
    ...without(after.allow.map(allowing), before.allow.map(allowing)).map(
      (what): Loosening => ({ what, severity: 'medium' }),
    ),
  ];
}

const strictness = ['none', 'high', 'medium', 'low'];
const patience = ['warn', 'fail', 'strict'];

function threshold(before: Options, after: Options): string[] {
  const weaker = (order: readonly string[], was: string, is: string) =>
    order.indexOf(is) < order.indexOf(was);
  const told = (key: string, was: string, is: string) => `${key} goes from ${was} to ${is}`;
  return [
    ...(weaker(strictness, before.failOn, after.failOn)
      ? [told('fail-on', before.failOn, after.failOn)]
      : []),
    ...(before.scope === 'all' && after.scope === 'new' ? [told('scope', 'all', 'new')] : []),
    ...(weaker(patience, before.onUnreadable, after.onUnreadable)
      ? [told('on-unreadable', before.onUnreadable, after.onUnreadable)]
      : []),
  ];
}

const ranks: Readonly<Record<string, number>> = { off: 0, low: 1, medium: 2, high: 3 };

// A rule without a level has its own, up to high: any level below that may be less, a level taken away too.
function levels(before: Options, after: Options): string[] {
  const rules = [...new Set([...Object.keys(before.rules), ...Object.keys(after.rules)])].sort();
  return rules.flatMap((rule) => {
    const [was, is] = [before.rules[rule], after.rules[rule]];
    const less = is === undefined ? was === 'high' : (ranks[is] ?? 0) < (ranks[was ?? 'high'] ?? 3);
    if (was === is || !less) return [];
    return [is === undefined ? `\`${rule}\` is no longer ${was}` : `\`${rule}\` is ${is} now`];
  });
}

function placements(before: Options, after: Options): string[] {
  const told = ({ glob, environment }: Options['environments'][number]) =>
    `\`${glob}\` ${places[environment]}`;
  const away = ({ environment }: Options['environments'][number]) =>
    environment === 'ignore' || environment === 'other';
  const [was, is] = [before.environments, after.environments];
  return [
    ...without(is.filter(away).map(told), was.filter(away).map(told)),
    ...without(was.filter((one) => !away(one)).map(told), is.filter((one) => !away(one)).map(told)).map(
      (one) => `no longer said: ${one}`,
    ),
  ];
}

const places = {
  ignore: 'is ignored',
  other: 'is not compared',
  dev: 'is development',
  ci: 'is CI',
  prod: 'is production',
} as const;

const producing = ({ engine, version, role, name, project, flavour }: DeclaredProduction): string =>
  `${engine}${version ? ` ${version}` : ''} (${[role, name, project, flavour].filter(Boolean).join(', ')})`;

function images(before: Options, after: Options): string[] {
  return Object.keys(before.images).flatMap((name) => {
    const [was, is] = [before.images[name], after.images[name]];
    return was === is ? [] : [`the image \`${name}\` is ${is ? `${is} instead of` : 'no longer'} ${was}`];
  });
}

function allowing({ rule, reason, until, project, role, environments, engines }: Allowed): string {
  const where = [project, role, environments?.join('+'), engines?.join('+')].filter(Boolean).join(', ');
  return `\`${rule}\` is allowed${where ? ` (${where})` : ''}${until ? ` until ${until}` : ''}: ${reason}`;
}

const without = (all: readonly string[], others: readonly string[]): string[] =>
  [...new Set(all)].filter((one) => !others.includes(one));
