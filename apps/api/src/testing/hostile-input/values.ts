/** A value that no honest client sends; `never` may not be accepted, wherever it stands. */
export type Hostile = { readonly title: string; readonly value: unknown; readonly never: boolean };

const refused = (title: string, value: unknown): Hostile => ({ title, value, never: true });
const either = (title: string, value: unknown): Hostile => ({ title, value, never: false });

const proto: unknown = JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');

const within = (valid: string, mark: string): string => `${valid.slice(0, 2)}${mark}${valid.slice(2)}`;

/** What a reader cannot see, or sees otherwise than it is stored. */
const marks: Readonly<Record<string, string>> = {
  'a null character': '\0',
  'half a surrogate pair': '\ud800',
  'the other half': '\udc00',
  'a right-to-left override': '\u202e',
  'a left-to-right override': '\u202d',
  'an embedding': '\u202a',
  'an isolate': '\u2066',
  'the end of an isolate': '\u2069',
  'a zero-width space': '\u200b',
  'a word joiner': '\u2060',
  'a byte order mark': '\ufeff',
  'a filler': '\u3164',
  'a tag character': '\u{e0041}',
  'a delete': '\u007f',
  'a C1 control': '\u0085',
  'an escape': '\u001b[31m',
  'a noncharacter': '\uffff',
  'a zero-width joiner between Latin letters': '\u200d',
  'a soft hyphen': '\u00ad',
};

const texts = (valid: string): readonly Hostile[] => [
  ...Object.entries(marks).map(([title, mark]) => refused(title, within(valid, mark))),
  refused('10,000 characters', 'a'.repeat(10_000)),
  refused('1,000,000 characters', 'a'.repeat(1_000_000)),
  refused('10,000 characters of three bytes', '字'.repeat(10_000)),
  either('nothing', ''),
  either('only blanks', ' \u00a0\u2003 '),
  either('letters that are put together', `${valid}e\u0301`),
  either('a second line', `${valid}\nBcc: somebody@example.org`),
  either('a script', '<script>alert(1)</script><img src=x onerror=alert(1)>'),
  either('a formula', '=cmd|" /C calc"!A1'),
  either('another formula', '@SUM(1+1)'),
  either('SQL', `'; drop table account; --`),
  either('a template', '${7*7}{{7*7}}%{name}'),
  either('the name of a prototype', '__proto__'),
  either('a path', '../../etc/passwd'),
  either('a script as an address', 'javascript:alert(1)'),
];

const ids = (others: readonly string[]): readonly Hostile[] => [
  refused('nothing', ''),
  refused('no id', 'x'),
  refused('an id of nothing', '00000000-0000-4000-8000-000000000000'),
  refused('SQL', `' or true --`),
  refused('10,000 characters', '0'.repeat(10_000)),
  refused('a null character', '\0'),
  refused('an override', '\u202e'),
  refused('a number', 7),
  ...others.map((id, n) => either(`an id of something else, ${n + 1}`, id)),
];

const days: readonly Hostile[] = [
  refused('the year 0', '0000-01-01'),
  refused('no day', '9999-99-99'),
  refused('a day that February has not', '2026-02-30'),
  refused('the year 275760', '+275760-09-13'),
  refused('the last day of the calendar', '9999-12-31'),
  refused('the first day of the calendar', '0001-01-01'),
  refused('words', 'tomorrow'),
  refused('nothing', ''),
  refused('a point in time', '2026-01-01T00:00:00Z'),
  refused('10,000 characters', '2'.repeat(10_000)),
  refused('a null character', '2026-01-01\0'),
  either('long ago', '2000-01-01'),
  either('far away', '2090-01-01'),
];

const instants: readonly Hostile[] = [
  ...days
    .filter(({ never }) => never)
    .map(({ title, value }) => refused(title, title === 'a point in time' ? 'now' : value)),
  refused('a year of six digits', '+275760-09-13T00:00:00.000Z'),
  refused('the end of time', '9999-12-31T23:59:59.999Z'),
  refused('no hour', '2026-01-01T99:00:00Z'),
  either('long ago', '2000-01-01T00:00:00.000Z'),
  either('far away', '2090-01-01T00:00:00.000Z'),
];

const numbers: readonly Hostile[] = [
  either('a negative number', -1),
  either('nothing', 0),
  either('the largest', 2_147_483_647),
  refused('one too many', 2_147_483_648),
  refused('more than there is', 1e300),
  refused('a fraction', 1.5),
  refused('a word', 'one'),
  refused('digits', '1'),
  refused('truth', true),
];

const truths: readonly Hostile[] = [refused('a word', 'true'), refused('a number', 1), refused('nothing', '')];

const members: readonly Hostile[] = [
  refused('a stranger', 'STRANGER'),
  refused('small letters', 'stranger_small'),
  refused('nothing', ''),
  refused('the name of a prototype', '__proto__'),
  refused('constructor', 'constructor'),
  refused('a number', 0),
  refused('10,000 characters', 'A'.repeat(10_000)),
];

const shapes: readonly Hostile[] = [
  refused('an object', { $ne: null }),
  refused('a prototype', proto),
  refused('lists in lists', [[[]]]),
];

export type LeafKind = 'text' | 'id' | 'day' | 'instant' | 'number' | 'truth' | 'member' | 'list' | 'object';

export type Valued = { readonly kind: LeafKind; readonly valid: unknown; readonly required: boolean };

const ofKind = ({ kind, valid }: Valued, others: readonly string[]): readonly Hostile[] => {
  const tables: Readonly<Record<LeafKind, () => readonly Hostile[]>> = {
    text: () => [...texts(typeof valid === 'string' ? valid : 'text'), refused('a number', 7), refused('truth', true)],
    id: () => ids(others),
    day: () => days,
    instant: () => instants,
    number: () => numbers,
    truth: () => truths,
    member: () => members,
    list: () => lists(valid),
    object: () => [refused('a text', 'x'), refused('a number', 7)],
  };
  return tables[kind]();
};

const lists = (valid: unknown): readonly Hostile[] => {
  const [first]: readonly unknown[] = Array.isArray(valid) ? valid : [];
  return [
    either('an empty list', []),
    either('the same twice', [first, first]),
    refused(
      '10,000 of them',
      Array.from({ length: 10_000 }, () => first),
    ),
    refused('a hole', [first, null]),
  ];
};

/** Everything that is tried in one place. */
export const hostileFor = (leaf: Valued, others: readonly string[]): readonly Hostile[] => [
  ...(leaf.required ? [refused('null', null)] : [either('null', null)]),
  ...ofKind(leaf, others),
  ...shapes.filter(({ title }) => leaf.kind !== 'list' || title === 'lists in lists'),
];
