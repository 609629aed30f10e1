import { plainText, refuseConflict } from './plain-text.js';

const largest = 256 * 1024;
const mostHeredocs = 10;

/** One instruction with its continuation lines put together; comments and the bodies of heredocs are left out. */
export interface Instruction {
  /** Upper case. */
  readonly keyword: string;
  readonly rest: string;
  readonly line: number;
  /** The physical lines that it was put together from. */
  readonly lines: readonly { readonly line: number; readonly text: string }[];
}

/**
 * The instructions of a Dockerfile (https://docs.docker.com/reference/dockerfile/).
 * @throws Unreadable where it is no text or larger than 256 KiB
 */
export function readInstructions(source: string): Instruction[] {
  const text = plainText(source, largest);
  refuseConflict(text);
  const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  const lastLine = new Map(lines.map((line, index) => [line.trimStart(), index]));
  const continues = escapeCharacter(lines);
  const instructions: Instruction[] = [];
  for (let index = 0; index < lines.length; ) {
    const taken = takeLogicalLine(lines, index, continues);
    index = taken.next;
    if (!taken.instruction) continue;
    instructions.push(taken.instruction);
    for (const end of heredocs(taken.instruction)) index = afterHeredoc(lines, lastLine, index, end);
  }
  return instructions;
}

/** The parser directive `# escape=` counts only before everything else. */
function escapeCharacter(lines: readonly string[]): string {
  for (const line of lines) {
    const directive = /^#[ \t]*(\w+)[ \t]*=[ \t]*(\S+)$/.exec(line.trim());
    if (!directive) break;
    if (directive[1]?.toLowerCase() === 'escape' && directive[2] === '`') return '`';
  }
  return '\\';
}

function takeLogicalLine(
  lines: readonly string[],
  first: number,
  continues: string,
): { next: number; instruction: Instruction | null } {
  const parts: { line: number; text: string }[] = [];
  let next = first;
  for (let open = true; open && next < lines.length; next++) {
    const line = lines[next] ?? '';
    const trimmed = line.trim();
    if (trimmed.startsWith('#') || (trimmed === '' && parts.length > 0)) open = parts.length > 0;
    else {
      open = trimmed.endsWith(continues);
      parts.push({ line: next + 1, text: open ? line.slice(0, line.lastIndexOf(continues)) : line });
    }
  }
  const match = /^\s*([A-Za-z]+)(?:\s+|$)/.exec(parts.map(({ text }) => text).join(''));
  const instruction = match && {
    keyword: (match[1] ?? '').toUpperCase(),
    rest: match.input.slice(match[0].length).trim(),
    line: parts[0]?.line ?? first + 1,
    lines: parts,
  };
  return { next, instruction };
}

const withHeredocs = new Set(['RUN', 'COPY', 'ADD']);

function heredocs({ keyword, rest }: Instruction): string[] {
  if (!withHeredocs.has(keyword) || !rest.includes('<<')) return [];
  const marks = rest.matchAll(/(?:^|\s)\d?<<-?(["']?)([A-Za-z_]\w*)\1(?=\s|$)/g);
  return [...marks].slice(0, mostHeredocs).map((mark) => mark[2] ?? '');
}

/** The index after a heredoc's last line; where none ends it, it was none. */
function afterHeredoc(
  lines: readonly string[],
  lastLine: ReadonlyMap<string, number>,
  from: number,
  end: string,
): number {
  if ((lastLine.get(end) ?? -1) < from) return from;
  let index = from;
  while (index < lines.length && lines[index]?.trimStart() !== end) index++;
  return index + 1;
}
