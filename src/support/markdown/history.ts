import type { HistoryStatus } from '../../model.js';
import { fitInto } from '../fit.js';
import { code, type Markdown, markdown, md, prose } from '../sinks/markdown.js';
import type { FigureGroup, HistorySection } from '../views/history-words.js';
import type { TableRoom } from './table.js';

const glyphs: Readonly<Partial<Record<HistoryStatus, Markdown>>> = {
  pass: md`✅`,
  warn: md`⚠️`,
  fail: md`❌`,
};

/** Time and people: what matters most in one line, everything else behind it; open where it fails. */
export function historyMarkdown(
  { title, lead, status, groups, violations, sentences }: HistorySection,
  room: number,
  { measure, elsewhere }: Pick<TableRoom, 'measure' | 'elsewhere'>,
): Markdown {
  const shown = fitInto(groups, groupMarkdown, room * 0.6, measure);
  const told = fitInto(sentences, (sentence) => md`${prose(sentence, 400)} `, room * 0.2, measure);
  const broken = fitInto(violations, (violation) => md`- ${prose(violation, 300)}\n`, room * 0.2, measure);
  const left = shown.left + told.left + broken.left;
  const open = status === 'fail' ? md` open` : md``;
  const glyph = glyphs[status];
  const rest = left > 0 ? prose(`More ${elsewhere || 'in the JSON report'}.`) : md``;
  return md`<details${open}><summary>${glyph ? md`${glyph} ` : md``}<b>${prose(title)}.</b> ${prose(lead, 300)}</summary>

${markdown(shown.kept)}${broken.kept.length > 0 ? md`${markdown(broken.kept)}\n` : md``}${markdown(told.kept)}${rest}

</details>

`;
}

function groupMarkdown({ name, strip, rows }: FigureGroup): Markdown {
  if (rows.length === 0) return md``;
  const head = [
    ...(name === null ? [] : [md`**${prose(name, 60)}**`]),
    ...(strip === null ? [] : [md`${code(strip.bars)} ${prose(strip.caption)}`]),
  ];
  const lines = rows.map(
    ({ status, label, figure, details = [], meaning }) =>
      md`| ${glyphs[status] ?? md` `} | **${prose(label)}** | ${prose(figure, 300)}${markdown(details.map((detail) => md`<br>${prose(detail, 100)}`))} | ${prose(meaning)} |\n`,
  );
  return md`${head.length > 0 ? md`${markdown(head, md` `)}\n\n` : md``}| | | Figures | What they mean |
| --- | --- | --- | --- |
${markdown(lines)}
`;
}
