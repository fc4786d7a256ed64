import { isCalendarDay } from '@mandat/domain';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/u;

const readInstant = (value: unknown): Date => {
  const fits = typeof value === 'string' && instant.test(value) && isCalendarDay(value.slice(0, 10));
  const at = fits ? new Date(value) : null;
  if (!at || Number.isNaN(at.getTime())) throw new GraphQLError('A DateTime is written like 2026-11-21T12:00:00.000Z.');
  return at;
};

const readDay = (value: unknown): string => {
  if (typeof value !== 'string' || !isCalendarDay(value)) throw new GraphQLError('A Day is written like 2026-11-21.');
  return value;
};

export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A point in time: ISO 8601 in UTC with milliseconds, for example 2026-11-21T12:00:00.000Z.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : null),
});

export const Day = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: 'A calendar day, YYYY-MM-DD, in the time zone of the entity concerned.',
  serialize: String,
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : null),
});
