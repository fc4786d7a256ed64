export type Window = { readonly hours: number; readonly people: number; readonly percent: number };
export type WrittenWindow = { readonly hours: number; readonly people: string; readonly percent: string };

export const mostPeople = 1_000_000;
export const mostPercent = 100;

export const writtenOf = (windows: readonly Window[]): readonly WrittenWindow[] =>
  windows.map(({ hours, people, percent }) => ({ hours, people: String(people), percent: String(percent) }));

/** A whole number as people write it; null for anything else. */
export const wholeNumber = (text: string, most: number): number | null => {
  const trimmed = text.trim();
  const value = Number(trimmed);
  return /^\d+$/u.test(trimmed) && value <= most ? value : null;
};

/** The windows as the register takes them; null while a number is none. */
export const windowsOf = (written: readonly WrittenWindow[]): readonly Window[] | null => {
  const read = written.flatMap(({ hours, people, percent }): Window[] => {
    const [of, share] = [wholeNumber(people, mostPeople), wholeNumber(percent, mostPercent)];
    return of === null || share === null ? [] : [{ hours, people: of, percent: share }];
  });
  return read.length === written.length ? read : null;
};
