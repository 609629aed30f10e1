// Whether what an engine gave is what the catalogue claims. Claims are written as the engine's own shell prints; what
// only decorates (hints, positions, warnings of another release) is left out on both sides.

const noise = [
  /^(HINT|DETAIL|CONTEXT|LINE \d+|NOTICE|WARNING|QUERY):/,
  /^Warning \(Code \d+\)/,
  // The statement, and an arrow below the place: SQLite's shell.
  /^\s{2,}\S/,
  // Stacks and warnings of interpreters.
  /^\s+at /,
  /^<string>:\d+: \w*Warning: /,
  /^\(no rows, no error\)$/,
  /^\(Use `node --trace/,
  /^\(node:\d+\)/,
  /^WARNING: /,
  /Warning: .*(deprecated|planned|experimental|obsolete)/i,
  /: warning: /,
];

const errors = [
  /^ERROR:\s+/,
  /^ERROR \d+ \(\w+\)(?: at line \d+)?: /,
  /^(?:Parse |Runtime )?[Ee]rror(?: near| at)? line \d+: /,
  /^(?=ERR |WRONGTYPE |NOPERM |NOAUTH |OOM |CROSSSLOT |MOVED |NOSCRIPT |NOPROTO |CLIENT_ERROR|SERVER_ERROR)/,
];

/** The lines of a text that say what happened; errors begin with `! `. */
export function essence(text) {
  return (Array.isArray(text) ? text : text.split('\n'))
    .filter((line) => line.trim() !== '' && !noise.some((pattern) => pattern.test(line)))
    .map((line) => {
      const said = line.replace(/\t/g, '|').trimEnd();
      if (said.startsWith('! ')) return said;
      const pattern = errors.find((one) => one.test(said));
      return pattern ? `! ${said.replace(pattern, '').replace(/ \(\d+\)$/, '')}` : said;
    });
}

/**
 * Whether both say the same; a claim may leave out the end of a line where it ends in an ellipsis. Without `wording`
 * an error is as good as another.
 */
export function agrees(claimed, seen, wording = true) {
  const [left, right] = [essence(claimed), essence(seen)].map((lines) =>
    wording ? lines : lines.map((line) => (line.startsWith('! ') ? '! …' : line)),
  );
  if (left.length !== right.length) return false;
  return left.every((line, i) => line === right[i] || cut(line, right[i]));
}

const cut = (line, seen) => /(…|\.\.\.)$/.test(line) && seen.startsWith(line.replace(/(…|\.\.\.)$/, ''));
