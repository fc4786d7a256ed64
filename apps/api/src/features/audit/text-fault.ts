import {
  holdsControls,
  holdsInvisible,
  isCalendarDay,
  isSensibleDay,
  looksLikeASecret,
  refuse,
  type Refusal,
} from '@mandat/domain';

const longest = 5_000;
const longestLine = 300;
// Titles, names, codes and the like: one line, and short enough for the indexes that keep them in order.
const isLine =
  /(?:^|\.)(?:title|name|names\.\w+|titles\.\w+|headTitle|functionTitle|source|staffNumber|documentReference|email|phone|organisation|code|country|timeZone|provider|client|platform|handle|strategy|vaultReference|recoveryMailbox|recoveryPhone|connectedApplications\.\d+)$/;

/** Longer than any list that may be sent; what takes fewer says so itself, and how many. */
const longestList = 5_000;

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const namesAnId = /(?:^|\.)(?:id|\w+Id)$/;
const namesADay = /(?:On|^lastDay)$/;

const lineFault = (text: string, field: string): Refusal | null =>
  /[\t\n\r\u2028\u2029]/.test(text.trim()) ? refuse('text-with-control-characters', { field }) : null;

/** Of an address or a handle it is said as such: there the reason is known by a name of its own. */
const isAddress = /(?:^|\.)(?:url|handle)$/;

const readingFault = (text: string, field: string): Refusal | null => {
  if (holdsControls(text)) return refuse('text-with-control-characters', { field });
  if (!holdsInvisible(text)) return null;
  return isAddress.test(field)
    ? refuse('address-invisible-characters', { field })
    : refuse('text-with-invisible-characters', { field });
};

const dayFault = (day: string, field: string): Refusal | null =>
  isCalendarDay(day) && !isSensibleDay(day) ? refuse('date-out-of-range', { field }) : null;

/** What is not asked whether it is a secret, and why: nothing else is left out. */
export const exemptFromSecrets: readonly { readonly fields: RegExp; readonly why: string }[] = [
  { fields: namesAnId, why: 'an id is refused unless it has the form of the ids which the register gives' },
];

/** The audit deletes nothing: a secret is refused before anything is looked up or kept (4.2). */
const secretFault = (text: string, field: string): Refusal | null =>
  !exemptFromSecrets.some(({ fields }) => fields.test(field)) && looksLikeASecret(text)
    ? refuse('looks-like-a-secret', { field })
    : null;

const faultOf = (text: string, field: string): Refusal | null => {
  if (namesAnId.test(field) && !uuid.test(text)) return refuse('not-found', { field });
  if (namesADay.test(field) && isCalendarDay(text)) return dayFault(text, field);
  const line = isLine.test(field);
  const most = line ? longestLine : longest;
  if (text.length > most) return refuse('text-too-long', { field, details: { longest: most } });
  const fault = readingFault(text, field) ?? (line ? lineFault(text, field) : null);
  return fault ?? secretFault(text, field);
};

const listFault = (input: object, field: string): Refusal | null =>
  Array.isArray(input) && input.length > longestList
    ? refuse('list-too-long', { field, details: { most: longestList } })
    : null;

const faultIn = (input: object, field: string): Refusal | null => {
  const long = listFault(input, field);
  if (long) return long;
  for (const [name, value] of Object.entries(input)) {
    const fault = textFault(value, field === '' ? name : `${field}.${name}`);
    if (fault) return fault;
  }
  return null;
};

/** The first value of an input that the register does not take, with its place. */
export const textFault = (input: unknown, field = ''): Refusal | null => {
  if (typeof input === 'string') return faultOf(input, field);
  if (input instanceof Date) return dayFault(input.toISOString().slice(0, 10), field);
  return typeof input === 'object' && input !== null ? faultIn(input, field) : null;
};
