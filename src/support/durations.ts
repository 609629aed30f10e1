const day = 24 * 60 * 60;
const writtenUnits: ReadonlyMap<string, number> = new Map([
  ['m', 60],
  ['h', 60 * 60],
  ['d', day],
  ['w', 7 * day],
  ['mo', 30 * day],
  ['y', 365 * day],
]);

/** The seconds of a length of time as people write it (`90d`, `12h`, `2w`, `3mo`, `1y`), or null. */
export function readDuration(text: string): number | null {
  const [, count, unit = ''] = /^(\d{1,5})(m|h|d|w|mo|y)$/.exec(text) ?? [];
  const seconds = writtenUnits.get(unit);
  return count === undefined || seconds === undefined ? null : Number(count) * seconds;
}

/** Whether a text is a day of the calendar, as in 2031-01-31. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && dateOf(`${text}T00:00:00Z`)?.toISOString().startsWith(text) === true;

/** The seconds from the beginning of a day until another; null where there is no such day or it comes later. */
export function secondsBetween(day: string, until: string): number | null {
  const length = isDay(day) ? (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / 1000 : -1;
  return length > 0 ? length : null;
}

/** Seconds since 1970 of an ISO time, or null where it is none. */
export function secondsOf(time: string | null | undefined): number | null {
  const milliseconds = time == null ? Number.NaN : Date.parse(time);
  return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / 1000);
}

function dateOf(text: string): Date | null {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? null : date;
}

const toldUnits = [
  { name: 'second', short: 's', seconds: 1, upTo: 90 },
  { name: 'minute', short: 'min', seconds: 60, upTo: 90 * 60 },
  { name: 'hour', short: 'h', seconds: 3600, upTo: 36 * 3600 },
  { name: 'day', short: 'd', seconds: 86_400, upTo: 120 * 86_400 },
  // DORA's month: 730 hours.
  { name: 'month', short: 'mo', seconds: 730 * 3600, upTo: 24 * 730 * 3600 },
  { name: 'year', short: 'y', seconds: 8760 * 3600, upTo: Number.POSITIVE_INFINITY },
] as const;

// Below ten of a unit half of one matters: 1.5 days are not 2.
function inUnit(seconds: number) {
  const unit = toldUnits.find(({ upTo }) => seconds < upTo) ?? toldUnits[5];
  const amount = seconds / unit.seconds;
  const rounded = amount < 9.95 && unit.seconds > 60 ? Math.round(amount * 10) / 10 : Math.round(amount);
  return { unit, rounded };
}

/** A length of time in words: "45 minutes", "1.5 days". */
export function durationInWords(seconds: number): string {
  const { unit, rounded } = inUnit(seconds);
  return `${rounded} ${unit.name}${rounded === 1 ? '' : 's'}`;
}

/** A length of time in a few characters: "45 min", "1.5 d"; a dash where there is none. */
export function shortDuration(seconds: number | null): string {
  if (seconds === null) return '–';
  const { unit, rounded } = inUnit(seconds);
  return `${rounded} ${unit.short}`;
}
