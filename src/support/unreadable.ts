/** A file that cannot be read: what is wrong and on which line. Readers let it pass; the gate makes it a notice. */
export class Unreadable extends Error {
  readonly line: number;

  constructor(what: string, line = 1) {
    super(what);
    this.name = 'Unreadable';
    this.line = line;
  }
}
