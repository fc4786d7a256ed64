import type { Compare, Filter } from 'scim2-parse-filter';
import { partOf, type Attribute } from './attributes.ts';
import type { Bare } from './bare.ts';
import { bad } from './fault.ts';

type Value = string | number | boolean | null;

const fold = (value: unknown, caseExact: boolean): string => {
  const text = String(value);
  return caseExact ? text : text.toLowerCase();
};

const holds: Readonly<Record<string, (left: string, right: string) => boolean>> = {
  eq: (left, right) => left === right,
  ne: (left, right) => left !== right,
  co: (left, right) => left.includes(right),
  sw: (left, right) => left.startsWith(right),
  ew: (left, right) => left.endsWith(right),
  gt: (left, right) => left > right,
  ge: (left, right) => left >= right,
  lt: (left, right) => left < right,
  le: (left, right) => left <= right,
};

const partNamed = (attribute: Attribute, name: string): Attribute => {
  const part = partOf(attribute, name);
  if (!part) throw bad('invalidFilter', `${attribute.name} has no such sub-attribute`);
  return part;
};

const compares = (attribute: Attribute, { op, attrPath, compValue }: Compare, element: Bare): boolean => {
  const part = partNamed(attribute, attrPath);
  const actual = element[part.name];
  const wanted: Value = compValue;
  if (wanted === null) return op === 'eq' ? actual === undefined : actual !== undefined;
  if (actual === undefined) return op === 'ne';
  // A flag may be written as a text, as in `primary eq "True"`.
  const exact = part.caseExact === true && part.type !== 'boolean';
  return holds[op]?.(fold(actual, exact), fold(wanted, exact)) ?? false;
};

/** Does one value of a multi-valued attribute fit the filter between its brackets? */
export const elementFits = (attribute: Attribute, filter: Filter, element: Bare): boolean => {
  switch (filter.op) {
    case 'and':
      return filter.filters.every((each) => elementFits(attribute, each, element));
    case 'or':
      return filter.filters.some((each) => elementFits(attribute, each, element));
    case 'not':
      return !elementFits(attribute, filter.filter, element);
    case 'pr':
      return element[partNamed(attribute, filter.attrPath).name] !== undefined;
    case '[]':
      throw bad('invalidFilter', 'A value filter holds no other value filter');
    default:
      return compares(attribute, filter, element);
  }
};

/** What an element would have to be so that the filter fits: only equalities say it. */
export const describedBy = (attribute: Attribute, filter: Filter): Bare | null => {
  const terms = filter.op === 'and' ? filter.filters : [filter];
  const made: Record<string, unknown> = Object.create(null);
  for (const term of terms) {
    if (term.op !== 'eq' || term.compValue === null) return null;
    made[partNamed(attribute, term.attrPath).name] = term.compValue;
  }
  return made;
};
