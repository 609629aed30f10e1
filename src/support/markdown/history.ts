import type { HistoryStatus } from '../../model.js';
import { code, type Markdown, markdown, md, prose } from '../sinks/markdown.js';
import type { FigureGroup, HistorySection } from '../views/history-words.js';

const glyphs: Readonly<Partial<Record<HistoryStatus, Markdown>>> = {
  pass: md`✅`,
  warn: md`⚠️`,
  fail: md`❌`,
};

/** Time and people: what matters most in one line, everything else behind it; open where it fails. */
export function historyMarkdown({
  title,
  lead,
  status,
  groups,
  violations,
  sentences,
}: HistorySection): Markdown {
  const open = status === 'fail' ? md` open` : md``;
  const glyph = glyphs[status];
  const lines = violations.map((violation) => md`- ${prose(violation)}\n`);
  return md`<details${open}><summary>${glyph ? md`${glyph} ` : md``}<b>${prose(title)}.</b> ${prose(lead)}</summary>

${markdown(groups.map(groupMarkdown))}${lines.length > 0 ? md`${markdown(lines)}\n` : md``}${markdown(
  sentences.map((sentence) => prose(sentence)),
  md` `,
)}

</details>

`;
}

function groupMarkdown({ name, strip, rows }: FigureGroup): Markdown {
  if (rows.length === 0) return md``;
  const head = [...(name === null ? [] : [md`**${prose(name)}**`]), ...(strip === null ? [] : [code(strip)])];
  const lines = rows.map(
    ({ status, label, figure, meaning }) =>
      md`| ${glyphs[status] ?? md` `} | **${prose(label)}** | ${prose(figure)} | ${prose(meaning)} |\n`,
  );
  return md`${head.length > 0 ? md`${markdown(head, md` `)}\n\n` : md``}| | | Figures | What they mean |
| --- | --- | --- | --- |
${markdown(lines)}
`;
}
