import type { GapChange, GapEvent, GapHistory } from '../../model.js';
import { code, type Markdown, markdown, md, prose } from '../sinks/markdown.js';
import { shortCommit } from '../views/gap-age.js';
import { type Week, weekly, worthActing } from '../views/weeks.js';
import { count } from '../views/words.js';

const mostEvents = 10;
const mostChanges = 5;
/** So that the dates below the chart do not cover each other. */
const mostLabels = 13;

/** How the gaps came and went: a chart that GitHub draws, and the latest commits that opened or closed some. */
export function pastMarkdown(past: GapHistory | null, today: string): Markdown {
  if (!past) return md``;
  const weeks = thinned(weekly(past.points, past.since, today));
  const events = past.events.slice(-mostEvents).toReversed();
  const left = past.events.length - events.length;
  const rest = left > 0 ? md`\n${prose(`${count(left, 'earlier commit')} opened or closed gaps.`)}\n` : md``;
  return md`<details><summary><b>Gaps since ${prose(past.since)}.</b> ${prose(trend(weeks))}</summary>

${chart(weeks)}${markdown(events.map(eventMarkdown))}${rest}
</details>

`;
}

function trend(weeks: readonly Week[]): string {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last) return 'There is nothing to compare with yet.';
  return `${worthActing(first.open)} then, ${worthActing(last.open)} now (high and medium).`;
}

/** At most so many of them, evenly, with the last one among them. */
function thinned(weeks: readonly Week[]): Week[] {
  const step = Math.max(1, Math.ceil(weeks.length / mostLabels));
  return weeks.filter((_, index) => (weeks.length - 1 - index) % step === 0);
}

// Inside the chart nothing is decoded, so that a day is put together from its numbers.
const dayLabel = (day: Date): Markdown =>
  md`"${day.getUTCFullYear()}-${day.getUTCMonth() + 1}-${day.getUTCDate()}"`;

// https://mermaid.js.org/syntax/xyChart.html; dates and numbers of ours only, so that nothing needs quoting.
function chart(weeks: readonly Week[]): Markdown {
  if (weeks.length < 2) return md``;
  const dates = weeks.map(({ until }) => dayLabel(new Date(until)));
  const numbers = weeks.map(({ open }) => md`${worthActing(open)}`);
  const most = Math.max(1, ...weeks.map(({ open }) => worthActing(open)));
  return md`\`\`\`mermaid
xychart-beta
  title "Open gaps of high and medium severity"
  x-axis [${markdown(dates, md`, `)}]
  y-axis "gaps" 0 --> ${most}
  line [${markdown(numbers, md`, `)}]
\`\`\`

`;
}

function eventMarkdown({ commit, date, subject, opened, closed }: GapEvent): Markdown {
  const change = (sign: Markdown, { severity, title }: GapChange): Markdown =>
    md`  - ${sign} ${prose(severity)}: ${prose(title)}\n`;
  const changes = [
    ...opened.map((one) => change(md`opened`, one)),
    ...closed.map((one) => change(md`closed`, one)),
  ];
  const left = changes.length - mostChanges;
  const more = left > 0 ? md`  - ${prose(`${left} more`)}\n` : md``;
  return md`- ${prose(date)} ${code(shortCommit(commit))} ${prose(subject, 120)}
${markdown(changes.slice(0, mostChanges))}${more}`;
}
