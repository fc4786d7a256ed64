import { accounts } from './fixture-accounts.ts';
import { entities, personId } from './fixture-people.ts';
import { at, idOf, maybe, on, pick, type Rows } from './fixture-values.ts';

/** None, one and several versions for an account; rotated today, long ago and never. */
export const custodies: Rows = Array.from({ length: 36 }, (_, n) => ({
  id: idOf(`custody ${n}`),
  account_id: accounts[n % 24]?.['id'] ?? null,
  number: 1 + Math.floor(n / 24),
  custody_model: pick(['delegated-roles', 'shared-secret', 'owner-bound']),
  vault_reference: `VAULT-${n}`,
  second_factor: pick(['none', 'security-key', 'text-message']),
  second_factor_holder_id: maybe(personId()),
  recovery_mailbox: maybe('Entity "mailbox"'),
  recovery_phone: maybe('Duty telephone'),
  phone_owner_id: maybe(personId()),
  last_rotated_on: maybe(on(pick([0, -1, -400]))),
  connected_applications: pick([[], ['Scheduler'], ['Scheduler', 'Éditeur']]),
  changed_on: on(-9),
  detected_on: maybe(on(-8)),
  recorded_at: at(-7),
  recorded_by_id: maybe(personId(), 4),
}));

/** What DGC keeps for the time being, of accounts from which the last holder went and of others. */
export const interimHoldings: Rows = [3, 9, 15, 21].map((n) => ({
  id: idOf(`interim holding ${n}`),
  account_id: accounts[n]?.['id'] ?? null,
  person_id: idOf('person 3'),
  capacity: 'none',
  interim: true,
  holds_shared_secret: false,
  is_recovery_contact: false,
  from_at: at(-1),
  ended_at: n === 9 ? at(-0.5) : null,
  version: 1,
}));

/** In force, waiting for the head, and both, in one language and in several. */
export const procedures: Rows = Array.from({ length: 12 }, (_, n) => ({
  id: idOf(`procedure ${n}`),
  entity_id: entities[n % 8]?.['id'] ?? null,
  number: 1 + Math.floor(n / 8),
  texts: { json: pick([{ en: 'Kept "safe"' }, { ru: 'Так', ar: 'كذا' }]) },
  document_reference: 'memo 1',
  evidence_url: maybe('https://memo.mandat-demo.example/1'),
  recorded_at: at(-6),
  recorded_by_id: maybe(personId(), 4),
  ...(n % 3 === 0 ? {} : { confirmed_at: at(-5), confirmed_by_id: maybe(personId()) }),
}));
