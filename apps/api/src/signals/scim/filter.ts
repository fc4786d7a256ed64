import { parse, type Filter } from 'scim2-parse-filter';
import { bad } from './fault.ts';

const longest = 4000;
const deepest = 40;
// The parser's pattern of a text takes exponential time over line breaks, and no filter needs one.
const control = /\p{Cc}/u;

const depthOf = (text: string): number => {
  let [open, most] = [0, 0];
  for (const character of text) {
    if (character === '(' || character === '[') open += 1;
    if (character === ')' || character === ']') open -= 1;
    most = Math.max(most, open);
  }
  return most + (text.match(/\bnot\b/giu)?.length ?? 0);
};

const operators = new Set(['eq', 'ne', 'co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le', 'pr', '[]', 'not', 'and', 'or']);

/** The parser also takes a word such as `constructor` for an operator, since its table of them has a prototype. */
const isKnown = (filter: Filter): boolean => {
  if (!operators.has(filter.op)) return false;
  if (filter.op === 'not') return isKnown(filter.filter);
  if (filter.op === '[]') return isKnown(filter.valFilter);
  return filter.op === 'and' || filter.op === 'or' ? filter.filters.every(isKnown) : true;
};

const parsed = (text: string): Filter | null => {
  try {
    const filter = parse(text);
    return isKnown(filter) ? filter : null;
  } catch {
    return null;
  }
};

/** RFC 7644 3.4.2.2. The parser descends by recursion: what is deep or long is refused before it. */
export const parseFilter = (text: string): Filter => {
  if (text.length > longest) throw bad('invalidFilter', 'The filter is too long');
  if (control.test(text) || !text.isWellFormed()) throw bad('invalidFilter', 'The filter has control characters');
  if (depthOf(text) > deepest) throw bad('invalidFilter', 'The filter is nested too deep');
  const filter = parsed(text);
  if (!filter) throw bad('invalidFilter', 'The filter is malformed');
  return filter;
};
