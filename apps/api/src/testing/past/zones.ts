/** From -11 to +14 hours, both hemispheres, halves and quarters of hours, clocks that change at midnight, and none. */
export const zones = [
  'Pacific/Pago_Pago',
  'America/Anchorage',
  'America/New_York',
  'America/Havana',
  'America/Santiago',
  'America/St_Johns',
  'Atlantic/Azores',
  'UTC',
  'Europe/Paris',
  'Africa/Cairo',
  'Africa/Nairobi',
  'Asia/Beirut',
  'Asia/Gaza',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
] as const;

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day that it is there. */
export const dayThere = (zone: string, at: number): string => {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
  formats.set(zone, format);
  return format.format(at);
};

const quarter = 900_000;

/** The moment at which a day is over, by looking at every quarter of an hour: clocks change at such, in the years of the proofs. */
export const dayOver = (zone: string, day: string): number => {
  const noon = Date.parse(`${day}T12:00:00Z`);
  let last = noon - 160 * quarter;
  for (let at = last; at < noon + 160 * quarter; at += quarter) if (dayThere(zone, at) <= day) last = at;
  return last + quarter;
};
