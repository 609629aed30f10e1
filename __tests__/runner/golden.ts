import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Github } from '../github/server.js';
import type { Ran } from './step.js';

/** Everything that a run left for people and machines to see, as one text. */
export function shown(ran: Ran, github: Github): string {
  const { state } = github;
  const sections: readonly (readonly [string, string])[] = [
    ['result', `${ran.result}, exit code ${ran.code}`],
    ['outputs', lines(Object.entries(ran.outputs).map(([name, value]) => `${name}=${value}`))],
    [
      'annotations',
      lines(
        ran.issues.map(
          ({ type, message, properties }) => `${type} ${JSON.stringify(properties)}\n${message}`,
        ),
      ),
    ],
    ['requests', lines(github.seen.map(({ line, status, fault }) => `${line} ${fault ?? status}`))],
    ...state.comments.map(({ id, user, body }) => [`comment ${id} by ${user?.login}`, body] as const),
    ...state.checks.map(
      ({ name, head_sha, conclusion, output, annotations }) =>
        [
          `check run ${name}`,
          `${conclusion} at ${head_sha}, ${annotations.length} annotations: ${output.title}`,
        ] as const,
    ),
    ...state.issues.map(
      (issue) => [`issue ${issue.number}, ${issue.state}: ${issue.title}`, issue.body ?? ''] as const,
    ),
    ['summary', ran.summary],
    ['log', ran.log],
  ];
  return timeless(sections.map(([title, text]) => `===== ${title}\n${text.trimEnd()}\n`).join('\n'));
}

// The year that a report looks back on ends today.
const timeless = (text: string): string =>
  text
    .replace(/(<b>Gaps since )[^<]*?\.<\/b>/g, '$1a year ago.</b>')
    .replace(/^( {2}x-axis \[).*(\])$/gm, '$1weeks$2')
    .replace(/^( {2}line \[).*(\])$/gm, '$1numbers$2');

const lines = (all: readonly string[]): string => (all.length > 0 ? all.join('\n') : '(none)');

/** The golden text; UPDATE_FIXTURES=1 writes it. */
export function golden(file: string, text: string): string {
  if (process.env.UPDATE_FIXTURES && (!existsSync(file) || readFileSync(file, 'utf8') !== text)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
