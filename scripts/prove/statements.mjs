// SQL texts as lists of statements: a server tells of one statement at a time, and the next runs also after an error.

/** The statements of a text, each with its semicolon; none is split within quotes, dollar quotes and comments. */
export function statements(text) {
  const parts = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const closing = closingOf(text, at);
    if (closing) at = skip(text, at + closing.length, closing);
    else if (text[at] === ';') {
      parts.push(text.slice(from, at + 1));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)]
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== ';');
}

function closingOf(text, at) {
  if (`'"\``.includes(text[at])) return text[at];
  if (text.startsWith('--', at)) return '\n';
  return /^\$\w*\$/.exec(text.slice(at, at + 40))?.[0] ?? null;
}

function skip(text, from, closing) {
  const end = text.indexOf(closing, from);
  return end < 0 ? text.length : end + closing.length - 1;
}

/** How rows are written down: columns separated by `|`, NULL as it is called. */
export function row(values) {
  return values.map((value) => (value === null ? 'NULL' : String(value))).join('|');
}

/** Runs statement after statement and notes rows and errors, line by line. */
export async function transcript(text, ask) {
  const lines = [];
  for (const statement of statements(text)) {
    try {
      for (const values of await ask(statement)) lines.push(row(values));
    } catch (error) {
      lines.push(`! ${error.message}`);
    }
  }
  return lines.flatMap((line) => line.split('\n'));
}
