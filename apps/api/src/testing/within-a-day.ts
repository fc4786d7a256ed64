/** What came of it, and how often it was begun again. */
export type WithinADay<T> = { readonly value: T; readonly replays: number };

export const todayInUtc = (): string => new Date().toISOString().slice(0, 10);

/**
 * Plays something that the clock of the register is a part of. What began on one day and ended on another says nothing
 * of the rules, whether it passed or failed: it is played anew from its beginning.
 */
export const withinADay = async <T>(
  today: () => string,
  play: (day: string) => Promise<T>,
  replays = 0,
): Promise<WithinADay<T>> => {
  const day = today();
  const [played] = await Promise.allSettled([play(day)]);
  if (today() !== day) return withinADay(today, play, replays + 1);
  if (played.status === 'rejected') throw played.reason;
  return { value: played.value, replays };
};
