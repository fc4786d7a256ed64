const minute = 60_000;
const day = 1_440 * minute;

export const daysAfter = (at: Date, days: number): Date => new Date(at.getTime() + days * day);
export const daysBefore = (at: Date, days: number): Date => daysAfter(at, -days);
export const minutesBefore = (at: Date, minutes: number): Date => new Date(at.getTime() - minutes * minute);
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
export const startOf = (on: string): Date => new Date(`${on}T09:00:00Z`);
export const daysFrom = (from: Date, until: Date): number => Math.floor((until.getTime() - from.getTime()) / day);
export const latest = (...times: readonly Date[]): Date => new Date(Math.max(...times.map((time) => time.getTime())));
export const earliest = (...times: readonly Date[]): Date => new Date(Math.min(...times.map((time) => time.getTime())));
