import type { Edit, Finding, Output, Report, SuggestedChange, Tree } from '../model.js';
import { editedText } from '../support/edited-text.js';
import { type Markdown, marker, md, prose, suggestion } from '../support/sinks/markdown.js';
import type { SafeHost } from '../support/sinks/safe-host.js';

/** Replacements that close a finding, at their lines in the pull request, for one click each. */
export const suggestions: Output = {
  id: 'suggestions',
  async write(report, host: SafeHost, options) {
    if (!options.suggest || !host.publishes) return;
    const changes = suggestedChanges(report, await host.tree());
    const first = marker(options.name);
    if (changes.length > 0)
      await host.suggest(md`${first}\nThese changes make the environments run the same.`, changes);
  },
};

/** The changed lines of a report, each with what its finding says. */
export function suggestedChanges(
  report: Report,
  tree: Tree,
): readonly (SuggestedChange & { readonly markdown: Markdown })[] {
  const lines = new Map<string, { readonly finding: Finding; readonly edits: Edit[] }>();
  for (const finding of report.findings)
    for (const edit of finding.edits ?? []) {
      const key = `${edit.file}\0${edit.line}`;
      const line = lines.get(key) ?? { finding, edits: [] };
      if (!line.edits.some(({ column }) => column === edit.column)) line.edits.push(edit);
      lines.set(key, line);
    }
  return [...lines.values()].flatMap(({ finding, edits }) => changeOf(finding, edits, tree));
}

const longestLine = 1000;

function changeOf(finding: Finding, edits: readonly Edit[], tree: Tree) {
  const [first] = edits;
  const before = first && tree.text(first.file)?.split('\n')[first.line - 1];
  if (!first || before === undefined || before.length > longestLine) return [];
  const after = editedText(
    before,
    edits.map((edit) => ({ ...edit, line: 1 })),
  );
  // A suggestion has line ends of its own: one of Windows would become another one.
  if (after === null || before.endsWith('\r')) return [];
  const { file, line } = first;
  return [{ at: { file, line }, before, markdown: md`${prose(finding.title)}\n\n${suggestion(after)}` }];
}
