/** Zones by their proper names, of which there are a few hundred: asking for one costs more than a row of a file. */
const proper = new Set<string>();

/** A name, not an offset: PostgreSQL counts the hours of an offset westwards, JavaScript eastwards. */
export const isTimeZone = (text: string): boolean => {
  if (proper.has(text)) return true;
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions();
    if (timeZone === text) proper.add(text);
    return timeZone !== '';
  } catch {
    return false;
  }
};
