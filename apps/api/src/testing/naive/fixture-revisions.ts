import { accounts } from './fixture-accounts.ts';
import { headships, people } from './fixture-people.ts';
import { at, idOf, maybe, next, on, pick, type Rows, type Value } from './fixture-values.ts';

const personAt = (place: number): string => people[place % people.length]?.['id'] as string;

const ends = (n: number): Readonly<Record<string, Value>> => {
  const open = { withdrawn_at: null, approved_at: null, refused_at: null };
  const undecided = { decided_by_id: null, capacity: null, headship_id: null, second_factor_at: null, reason: null };
  const decided = {
    decided_by_id: personAt(n + 1),
    capacity: pick(['head', 'officer-in-charge', 'head-above', 'head-of-dgc']),
    headship_id: pick(headships)['id'] ?? null,
    second_factor_at: at(-2),
  };
  const kind = n % 4;
  if (kind === 0) return { ...open, ...undecided };
  if (kind === 1) return { ...open, ...undecided, withdrawn_at: at(-1) };
  if (kind === 2) return { ...open, ...decided, approved_at: at(-2), reason: maybe('Remark') };
  return { ...open, ...decided, refused_at: at(-2), reason: 'Reason' };
};

const changesOf = (account: Rows[number]): object => {
  const before = next(4) === 0 ? 'What it was' : (account['title'] ?? null);
  const title = { field: 'title', before, after: 'What it may be' };
  const languages = { field: 'languages', before: account['languages'] ?? null, after: ['ar', 'zh'] };
  const key = { field: 'canonicalKey', before: account['canonical_key'] ?? null, after: null };
  const move = { field: 'entityId', before: account['entity_id'] ?? null, after: idOf(`entity ${next(12)}`) };
  return { json: pick([[title], [languages], [title, languages, key], [key], [move], [title, move]]) };
};

/** Some of every status, several for one account, made from what is approved, from an older one, and from none. */
export const revisions: Rows = Array.from({ length: 48 }, (_, n) => {
  const account = accounts[n % 16] ?? {};
  const number = 1 + Math.floor(n / 16);
  return {
    id: idOf(`revision ${n}`),
    account_id: account['id'] ?? null,
    number,
    base: next(number),
    changes: changesOf(account),
    changed_on: maybe(on(-5)),
    proposed_by_id: personAt(n),
    proposed_at: at(-4 + next(2)),
    ...ends(n + number),
  };
});
