import { refuse, type Refusal } from '@mandat/domain';

const longest = 5_000;
const longestLine = 300;
// Titles, names and the like: one line, and short enough for the indexes that keep them in order.
const isLine =
  /(?:^|\.)(?:title|name|names\.\w+|titles\.\w+|headTitle|functionTitle|source|staffNumber|documentReference|email|phone)$/;
// Control characters, and those that turn the direction of what follows: a text must read as it is stored.
// oxlint-disable-next-line no-control-regex -- these characters are what is looked for
const unreadable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/u;

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const namesAnId = /(?:^|\.)(?:id|\w+Id)$/;

const faultOf = (text: string, field: string): Refusal | null => {
  if (namesAnId.test(field) && !uuid.test(text)) return refuse('not-found', { field });
  const line = isLine.test(field);
  const most = line ? longestLine : longest;
  if (text.length > most) return refuse('text-too-long', { field, details: { longest: most } });
  // Half a surrogate pair is no character: PostgreSQL keeps none, neither as text nor in JSON.
  return unreadable.test(text) || !text.isWellFormed() || (line && /[\t\n\r\u2028\u2029]/.test(text.trim()))
    ? refuse('text-with-control-characters', { field })
    : null;
};

/** The first text of an input that the register does not take, with its place. */
export const textFault = (input: unknown, field = ''): Refusal | null => {
  if (typeof input === 'string') return faultOf(input, field);
  if (typeof input !== 'object' || input === null || input instanceof Date) return null;
  for (const [name, value] of Object.entries(input)) {
    const fault = textFault(value, field === '' ? name : `${field}.${name}`);
    if (fault) return fault;
  }
  return null;
};
