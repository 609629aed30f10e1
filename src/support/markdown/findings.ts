import type { Finding, Severity } from '../../model.js';
import { code, link as linked, type Markdown, markdown, md, prose } from '../sinks/markdown.js';
import { andMore, placeText } from '../views/findings.js';
import { ageSentence } from '../views/gap-age.js';
import type { Reason, Reasons } from '../views/reasons.js';
import { type Side, sideText } from '../views/sides.js';
import type { Link } from './table.js';

const mostPlaces = 8;

const glyphs: Readonly<Record<Severity, Markdown>> = { high: md`🔴`, medium: md`🟠`, low: md`🟡` };

/** A finding that counts: title, why, what behaves differently, fix, and every place with what it declares. */
export function findingMarkdown(
  finding: Finding,
  sides: readonly Side[],
  reasons: Reasons,
  link: Link,
): Markdown {
  const { severity, title, why, fix, rule, state } = finding;
  const age = ageSentence(finding);
  const known = state === 'known' ? md` · known on base` : md``;
  const paragraphs = [
    md`#### ${glyphs[severity]} ${prose(title)} <sub>${prose(severity)} · ${code(rule)}${known}</sub>`,
    ...(why ? [prose(why)] : []),
    ...(reasons.told.length > 0 ? [reasonsMarkdown(reasons, link)] : []),
    ...(fix ? [md`**Fix:** ${prose(fix)}`] : []),
    ...(age ? [md`**Open for** ${prose(age)}`] : []),
    placesMarkdown(sides, link),
  ];
  return md`${markdown(paragraphs, md`\n\n`)}\n`;
}

function reasonsMarkdown({ told, more }: Reasons, link: Link): Markdown {
  return markdown([
    ...told.map((reason) => md`- ${reasonMarkdown(reason, link)}\n`),
    ...(more ? [md`- <sub>${prose(more)}</sub>\n`] : []),
  ]);
}

function reasonMarkdown(reason: Reason, link: Link): Markdown {
  const { title, bites, usedAt } = reason;
  const used = usedAt ? md` Used in ${placeMarkdown(usedAt, link)}.` : md``;
  return md`**${prose(title)}.** ${prose(bites)}${used}`;
}

function placesMarkdown(sides: readonly Side[], link: Link): Markdown {
  const shown = sides.slice(0, mostPlaces).map((side) => md`- ${sideMarkdown(side, link)}\n`);
  const left = sides.length - shown.length;
  return markdown([...shown, ...(left > 0 ? [md`- ${prose(andMore(left, 'place'))}\n`] : [])]);
}

function sideMarkdown(side: Side, link: Link): Markdown {
  const { at, environment, declared } = side;
  const place = linked(code(sideText(side)), link(at));
  const what = declared === null ? md`` : md` ${code(declared)}`;
  return environment === null ? md`${place}${what}` : md`${prose(environment)}:${what} in ${place}`;
}

/** A place, with a link where the host has one. */
export function placeMarkdown(at: Finding['at'], link: Link): Markdown {
  return linked(code(placeText(at)), link(at));
}

/** A finding that does not count, in one line. */
export function softMarkdown(finding: Finding, link: Link): Markdown {
  const { severity, title, allowance, state, at } = finding;
  const until = allowance?.until ? md` until ${prose(allowance.until)}` : md``;
  const reason = allowance
    ? md`allowed${until}: ${prose(allowance.reason)}`
    : md`${prose(state === 'known' ? 'known on base' : state)}`;
  return md`- ${prose(severity)}: ${prose(title)} (${placeMarkdown(at, link)}), ${reason}\n`;
}
