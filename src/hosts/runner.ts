import { randomUUID } from 'node:crypto';
import type { Annotation } from '../model.js';
import { logLine } from '../support/sinks/terminal.js';
import { append } from './written-files.js';

/** "Job summaries … limited to a maximum size of 1MiB"; the runner drops a larger one whole. */
const largestSummary = 1024 * 1024;

/**
 * "10 warning annotations, 10 error annotations, and 10 notice annotations per step": the runner keeps the first ones
 * and drops the others without a word.
 */
const mostOfOneLevel = 10;

/** What a runner takes from an action: files named in the environment, and lines on standard output. */
export interface Runner {
  /** Whether the summary could be written. */
  summarize(markdown: string): boolean;
  output(name: string, value: string | number): void;
  annotate(annotations: readonly Annotation[]): void;
  /** Keeps a text out of the log, wherever it would appear. */
  mask(secret: string): void;
  log(text: string): void;
  warn(text: string): void;
  /** An error that belongs to no file. */
  fail(title: string, message: string): void;
}

/**
 * The runner of GitHub Actions, spoken to as its toolkit does
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands). The toolkit itself brings an
 * HTTP client along that takes longer to load than a small repository takes to judge.
 */
export function createRunner(environment: NodeJS.ProcessEnv, write: (text: string) => void): Runner {
  return {
    summarize: (markdown) =>
      Buffer.byteLength(markdown) <= largestSummary &&
      extend(environment.GITHUB_STEP_SUMMARY, `${markdown}\n`),
    output(name, value) {
      const delimiter = `ghadelimiter_${randomUUID()}`;
      extend(environment.GITHUB_OUTPUT, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
    },
    annotate(annotations) {
      const counts = { error: 0, warning: 0, notice: 0 };
      const shown = annotations.filter(({ level }) => ++counts[level] <= mostOfOneLevel);
      for (const annotation of shown) write(`${annotationCommand(annotation)}\n`);
      if (shown.length < annotations.length)
        write(`${annotations.length - shown.length} more: the log shows 10 of each kind, the summary all.\n`);
    },
    mask: (secret) => write(`::add-mask::${escapeData(secret)}\n`),
    log: (text) => write(`${logLine(text)}\n`),
    fail: (title, message) => write(`::error title=${escapeProperty(title)}::${escapeData(message)}\n`),
    warn: (text) => write(`::warning::${escapeData(logLine(text))}\n`),
  };
}

function annotationCommand({ level, title, message, at }: Annotation): string {
  const properties = { title, file: at.file, line: at.line, ...(at.column ? { col: at.column } : {}) };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${list.join(',')}::${escapeData(message)}`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

// A missing or unwritable file takes an extra away, never the verdict.
function extend(file: string | undefined, text: string): boolean {
  if (!file) return false;
  try {
    append(file, text);
    return true;
  } catch {
    return false;
  }
}
