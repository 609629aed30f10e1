import type { Place } from '../model.js';

/** A failure that the person who runs the gate can put right: what happened, where, and what to do about it. */
export class UserError extends Error {
  readonly help: string;
  readonly place: Place | null;

  constructor(message: string, help: string, place: Place | null = null) {
    super(message);
    this.name = 'UserError';
    this.help = help;
    this.place = place;
  }
}

/** The whole error as a person reads it: `file:line: what happened`, and below it what to do. */
export function explainError(error: UserError): string {
  const where = error.place ? `${error.place.file}:${error.place.line}: ` : '';
  return `${where}${error.message}\n  ${error.help}`;
}
