import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '@mandat/letter';
import { chainHash, chainStart, type ChainEntry } from './chain.ts';

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, member]) => [name, shuffled(member)]),
  );
};

test('the example of RFC 8785 has its text', () => {
  const example = {
    // Two digits more than a number holds, as the RFC has it.
    numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000f\nA\'B"\\\\"/',
    literals: [null, true, false],
  };
  expect(canonicalJson(example)).toBe(
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  );
});

test('one value has one text, in whatever order its members came, and the text reads back as the value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain = JSON.parse(JSON.stringify(value)) as unknown;
      expect(canonicalJson(shuffled(plain))).toBe(canonicalJson(plain));
      expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
    }),
  );
});

const entry: ChainEntry = {
  id: '00000000-0000-4000-8000-000000000001',
  at: '2026-11-27T10:00:00.000000Z',
  type: 'account-authorized',
  actorId: null,
  actorLabel: 'Amina Wanjiru',
  actorRoles: ['head-of-entity'],
  requestId: 'request-1',
  subjectKind: 'account',
  subjectId: '00000000-0000-4000-8000-000000000002',
  accountId: '00000000-0000-4000-8000-000000000002',
  entityId: null,
  personId: null,
  reason: 'زيادة الوصول',
  changes: [{ field: 'validUntil', before: null, after: '2027-11-27' }],
};

test('the first and the second hash of a chain are these, so that another program can verify an export', () => {
  const first = chainHash(chainStart, entry);
  expect(first.toString('hex')).toBe('0235ed2a103409fa47025b37018e1e4ffa6eb7b2743cdfebf0c7579716e0a140');
  expect(chainHash(first, { ...entry, id: '00000000-0000-4000-8000-000000000003' }).toString('hex')).toBe(
    'c1b6daaae8580cb9135f331ab74d48e7660b5e24df65ef32dfbe7e04450510c1',
  );
});

test('each member of an entry counts, and so does what came before', () => {
  const hash = chainHash(chainStart, entry).toString('hex');
  for (const name of Object.keys(entry)) {
    expect(chainHash(chainStart, { ...entry, [name]: 'changed' }).toString('hex')).not.toBe(hash);
  }
  expect(chainHash(Buffer.alloc(32, 1), entry).toString('hex')).not.toBe(hash);
});
