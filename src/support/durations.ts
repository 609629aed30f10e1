const units = [
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
  const unit = units.find(({ upTo }) => seconds < upTo) ?? units[5];
  const amount = seconds / unit.seconds;
  const rounded = amount < 9.95 && unit.seconds > 60 ? Math.round(amount * 10) / 10 : Math.round(amount);
  return { unit, rounded };
}

/** A length of time in words: "45 minutes", "1.5 days". */
export function duration(seconds: number): string {
  const { unit, rounded } = inUnit(seconds);
  return `${rounded} ${unit.name}${rounded === 1 ? '' : 's'}`;
}

/** A length of time in a few characters: "45 min", "1.5 d"; a dash where there is none. */
export function shortDuration(seconds: number | null): string {
  if (seconds === null) return '–';
  const { unit, rounded } = inUnit(seconds);
  return `${rounded} ${unit.short}`;
}
