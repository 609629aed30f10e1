import { type Engine, engine, engines, isKnownEngine } from '../catalog/engines.js';
import { type Compatibility, compatibility, isEmulatorOf } from '../catalog/relations.js';
import { exitCodes } from '../exit-code.js';
import { printOut } from '../hosts/streams.js';
import type { RuleCard } from '../model.js';
import { ownRules } from '../own-rules.js';
import { rules } from '../rules/index.js';
import { closest, suggestion } from '../support/closest.js';
import { wrapped } from '../support/sinks/columns.js';
import { finished, plain, type Terminal, tty } from '../support/sinks/terminal.js';
import { UserError } from '../support/user-error.js';
import { isVersion } from '../support/versions.js';
import type { Arguments } from './arguments.js';
import {
  explainBehaviour,
  explainEngine,
  explainPair,
  explainVersions,
  knownFor,
} from './explain-behaviours.js';

const [narrowest, widest] = [60, 100];

/** `explain`: a rule, an engine or two, an engine in two versions, or one behaviour. */
export async function explain({ rest }: Arguments): Promise<number> {
  const room = process.stdout.columns ?? (Number(process.env.COLUMNS) || widest);
  const width = Math.min(widest, Math.max(narrowest, room));
  printOut(`${await explained(rest, width)}\n`);
  return exitCodes.pass;
}

async function explained(words: readonly string[], width: number): Promise<Terminal> {
  const [first, second, third, ...more] = words;
  if (first === undefined || more.length > 0 || (third !== undefined && !isVersion(third)))
    throw new UserError(
      'explain takes a rule, an engine or two, an engine and two versions, or a behaviour',
      'As in: parity-gate explain version-differs, parity-gate explain sqlite postgresql, parity-gate explain postgresql 13 16.',
    );
  if (third !== undefined) return page(await explainVersions(known(first).id, [second ?? '', third], width));
  if (second !== undefined && isKnownEngine(first) && !isKnownEngine(second) && isVersion(second))
    throw new UserError(
      `explain takes two versions of ${plain(first)}, not one`,
      `As in: parity-gate explain ${plain(first)} ${plain(second)} 16.`,
    );
  if (second !== undefined)
    return page([explainEngines(first, second, width), tty``, ...(await explainPair(first, second, width))]);
  const found = isKnownEngine(first)
    ? await explainEngine(first, width)
    : await explainBehaviour(first, width);
  return found ? page(found) : explainRule(first, width);
}

const page = (parts: readonly Terminal[]): Terminal => finished(parts);

/** A rule in words. */
export function explainRule(id: string, width = widest): Terminal {
  const all: readonly RuleCard[] = [...rules, ...ownRules];
  const rule = all.find((one) => one.id === id);
  if (!rule) {
    const ids = all.map((one) => one.id);
    if (isKnownEngine(id))
      throw new UserError(
        `the catalogue knows no versions, settings or builds of ${plain(id)} that differ`,
        `To compare two engines, name both: parity-gate explain ${plain(id)} postgresql.`,
      );
    throw new UserError(
      `there is no rule, engine or behaviour ${plain(id)}`,
      closest(id, [...ids, ...engines.map((each) => each.id)]) === null
        ? `Rules: ${ids.join(', ')}.`
        : suggestion(id, [...ids, ...engines.map((each) => each.id)]),
    );
  }
  const paragraphs = rule.description.split(/\n{2,}/).map((paragraph) => paragraph.replaceAll('\n', ' '));
  return lines(
    [`${rule.title} (${rule.id}, ${rule.gap})`, ...paragraphs, allowance(rule.id), ...knownOf(rule.id)],
    width,
  );
}

const examples: Readonly<Record<string, string>> = {
  'engine-differs': 'sqlite postgresql',
  'variant-differs': 'postgresql',
};

function knownOf(rule: string): string[] {
  const all = knownFor(rule).map((one) => one.replace(' ', ' and '));
  const example = examples[rule] ?? 'postgresql 13 16';
  return all.length > 0
    ? [`What behaves differently is known of: ${all.join(', ')}. As in: parity-gate explain ${example}.`]
    : [];
}

const allowance = (id: string): string =>
  `To allow one difference, name rule and reason under allow: in .github/parity.yml; to change the severity, write "rules: { ${id}: low }", or off.`;

/** How two engines relate, and from where on their versions differ. */
export function explainEngines(one: string, other: string, width = widest): Terminal {
  const [a, b] = [known(one), known(other)];
  return lines(
    [
      `${a.title} and ${b.title}`,
      relations[compatibility(a.id, b.id)](a, b),
      ...new Set([boundaryOf(a), boundaryOf(b)]),
    ],
    width,
  );
}

function known(id: string): Engine {
  if (isKnownEngine(id)) return engine(id);
  throw new UserError(
    `the catalogue has no engine ${plain(id)}`,
    suggestion(
      id,
      engines.map((each) => each.id),
    ).slice(0, 400),
  );
}

const relations: Readonly<Record<Compatibility, (a: Engine, b: Engine) => string>> = {
  same: (a, b) =>
    a.id === b.id
      ? 'The same engine: only versions and variants can differ.'
      : 'They belong together: one keeps its work in the other, so neither replaces the other.',
  emulator: (a, b) => {
    const [fake, real] = isEmulatorOf(a.id, b.id) ? [a, b] : [b, a];
    return isEmulatorOf(fake.id, real.id)
      ? `${fake.title} stands in for ${real.title} outside production. That is meant to be, and at most a low finding: limits, permissions and errors of the real service are not met before production.`
      : 'Both stand in for the same managed service. That is meant to be, and at most a low finding.';
  },
  protocol: () =>
    'They speak one protocol and are made to replace each other, with few exceptions. A finding, but not a high one.',
  embedded: (a, b) =>
    `One of them needs no server of its own. What works with ${a.title} can fail with ${b.title}: types, concurrency, limits and errors differ.`,
  different: (a, b) =>
    a.role === b.role
      ? 'Different engines for one purpose: code that was only tried with one of them was not tried with the other.'
      : `Different engines for different purposes (${a.role} and ${b.role}): they are never compared.`,
};

function boundaryOf({ title, boundary }: Engine): string {
  const count = boundary('99');
  const parts = [
    'are never compared',
    'count as different from one major version to the next',
    'count as different from one minor version to the next',
  ];
  return `Versions of ${title} ${parts[count] ?? 'count as different from each to the next'}.`;
}

// Markdown's marks for code would only be in the way here.
function lines(paragraphs: readonly string[], width: number): Terminal {
  const blocks = paragraphs.map((paragraph) => wrapped(plain(paragraph.replaceAll('`', '')), width));
  return finished(blocks.flatMap((block, i) => (i === 0 ? block : [tty``, ...block])));
}
