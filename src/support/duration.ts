const day = 24 * 60 * 60;
const units: ReadonlyMap<string, number> = new Map([
  ['m', 60],
  ['h', 60 * 60],
  ['d', day],
  ['w', 7 * day],
  ['mo', 30 * day],
  ['y', 365 * day],
]);

/** The seconds of a length of time as people write it (`90d`, `12h`, `2w`, `3mo`, `1y`), or null. */
export function duration(text: string): number | null {
  const [, count, unit = ''] = /^(\d{1,5})(m|h|d|w|mo|y)$/.exec(text) ?? [];
  const seconds = units.get(unit);
  return count === undefined || seconds === undefined ? null : Number(count) * seconds;
}

/** Whether a text is a day of the calendar, as in 2031-01-31. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && dateOf(`${text}T00:00:00Z`)?.toISOString().startsWith(text) === true;

/** The seconds from the beginning of a day until another; null where there is no such day or it comes later. */
export function since(day: string, until: string): number | null {
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
