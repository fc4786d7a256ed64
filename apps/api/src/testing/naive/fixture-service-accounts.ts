import { people } from './fixture-people.ts';
import { numbered } from './fixture-signals.ts';
import { at, idOf, on, type Rows } from './fixture-values.ts';

const lastDays = [-1, 0, 1, 30, 31, 400];

/** Each state beside each other, with owners who left and owners who are here. */
export const serviceAccounts: Rows = numbered(18, (n) => ({
  id: idOf(`service account ${n}`),
  provider: n % 5 === 0 ? 'other' : 'practice',
  client_id: `client-${n}`,
  purpose: n % 4 === 0 ? 'Reads "figures"' : 'Reports',
  owner_id: people[n % people.length]?.['id'] ?? null,
  expires_on: on(lastDays[n % lastDays.length] ?? 0),
  suspended_at: n % 3 === 0 ? at(-1) : null,
  version: 1 + (n % 3),
}));

/** Of some that are suspended an owner is asked for, and for some it was answered. */
export const ownersAsked: Rows = serviceAccounts.slice(0, 9).map(({ id, owner_id }, n) => ({
  id: idOf(`due owner ${n}`),
  kind: 'service-account-owner',
  key: String(id),
  addressee: 'dgc',
  person_id: owner_id ?? null,
  opened_at: at(-2),
  due_at: at(-1),
  level: 0,
  done_at: n % 2 === 0 ? null : at(-0.5),
  outcome: n % 2 === 0 ? null : 'owner-named',
  version: 1,
}));
