import { type Terminal, tty } from './terminal.js';

/** How a style is put on finished text. */
export type Style = (text: Terminal) => Terminal;

/** What the console report uses of a terminal's styles; all of them leave the text alone without colours. */
export interface Styles {
  readonly bold: Style;
  readonly dim: Style;
  readonly red: Style;
  readonly green: Style;
  readonly yellow: Style;
  readonly blue: Style;
  readonly cyan: Style;
}

const sequence = (on: number, off: number): Style => {
  const [start, end] = [`\u001b[${on}m` as Terminal, `\u001b[${off}m` as Terminal];
  return (text) => (text === '' ? text : tty`${start}${text}${end}`);
};

const same: Style = (text) => text;

/** The styles of a terminal with or without colours. */
export function stylesFor(colour: boolean): Styles {
  const style = (on: number, off: number): Style => (colour ? sequence(on, off) : same);
  return {
    bold: style(1, 22),
    dim: style(2, 22),
    red: style(31, 39),
    green: style(32, 39),
    yellow: style(33, 39),
    blue: style(34, 39),
    cyan: style(36, 39),
  };
}
