import { randomUUID } from 'node:crypto';
import type { SignalSource } from '@mandat/domain';
import type { Database } from '../../platform/database/database.ts';
import {
  headedUnits,
  lineages,
  slots,
  sourceNames,
  sourceOf,
  type History,
  type Slot,
  type SourceName,
  type Unit,
} from './model.ts';
import { timeOf } from './time.ts';

const units = Object.keys(lineages) as readonly Unit[];

/** The small organisation of the model with a head in each headed unit, and two administrators. */
export type Organisation = {
  readonly entities: ReadonlyMap<Unit, string>;
  readonly heads: ReadonlyMap<Unit, string>;
  readonly administrators: readonly [string, string];
};

type Rows = <Row>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
export const rowsOf =
  (database: Database): Rows =>
  async <Row>(text: string, values: readonly unknown[] = []) =>
    (await database.reads.query(text, [...values])).rows as readonly Row[];

export const addPerson = async (rows: Rows, name: string): Promise<string> => {
  const id = randomUUID();
  await rows(
    `insert into person (id, name, language, staff_type, created_at, version) values ($1, $2, 'en', 'staff-member', '2025-01-01', 1)`,
    [id, name],
  );
  return id;
};

const addEntity = (
  rows: Rows,
  entity: { readonly id: string; readonly unit: Unit; readonly parentId: string | null },
) =>
  rows(
    `insert into entity (id, code, kind, parent_id, headed, time_zone, name_ar, name_zh, name_en, name_fr, name_ru, name_es,
       head_title, unconfirmed_names, created_at, version)
     values ($1, $2, 'programmed-unit', $3, $4, 'UTC', $2, $2, $2, $2, $2, $2, 'Head', '{}', '2025-01-01', 1)`,
    [entity.id, entity.unit, entity.parentId, headedUnits.includes(entity.unit)],
  );

export const addOrganisation = async (database: Database): Promise<Organisation> => {
  const rows = rowsOf(database);
  const [entities, heads] = [new Map<Unit, string>(), new Map<Unit, string>()];
  const [first, second] = [await addPerson(rows, 'First administrator'), await addPerson(rows, 'Second administrator')];
  for (const unit of units) {
    const id = randomUUID();
    const [, parent] = lineages[unit];
    await addEntity(rows, { id, unit, parentId: parent ? (entities.get(parent) ?? null) : null });
    entities.set(unit, id);
    if (!headedUnits.includes(unit)) continue;
    const head = await addPerson(rows, `Head of ${unit}`);
    heads.set(unit, head);
    await rows(
      `insert into headship (id, entity_id, person_id, capacity, from_on, document_reference, recorded_by_id, recorded_at, confirmed_by_id, confirmed_at, version)
       values (gen_random_uuid(), $1, $2, 'head', '2025-01-01', 'x', $3, '2025-01-01', $4, '2025-01-01', 1)`,
      [id, head, first, second],
    );
  }
  // So high that nobody is held by numbers, and low enough that open holds are looked at.
  await rows(`insert into register_setting (name, value) values ('guard', $1)`, [
    JSON.stringify({ windows: [{ hours: 1, people: 999_999, percent: 100 }] }),
  ]);
  return { entities, heads, administrators: [first, second] };
};

/** One person with their accounts, posts and sources, as a history begins. */
export type Official = {
  readonly personId: string;
  readonly accounts: readonly string[];
  readonly sources: ReadonlyMap<SourceName, SignalSource>;
  /** The authorization of each grant, in the order in which they were granted; a holding stands for one that has none. */
  readonly grants: { readonly slot: Slot; readonly authorizationId: string | null }[];
};

const addAccount = async (rows: Rows, entityId: string): Promise<string> => {
  const id = randomUUID();
  await rows(
    `insert into account (id, reference, entity_id, platform, title, languages, purpose, audience, language_statement, request_kind,
       requested_at, created_on, authorized_at, creation_due_on, review_due_on, version)
     select $1::uuid, 'R-' || $1::text, $2, (select code from platform order by position limit 1), 'An account', '{en}', 'p', 'a', 'l', 'new',
       '2025-01-01', '2025-01-02', '2025-01-01', '2025-03-01', '2027-01-01', 1`,
    [id, entityId],
  );
  return id;
};

const addSources = async (rows: Rows, personId: string): Promise<ReadonlyMap<SourceName, SignalSource>> => {
  const made = new Map<SourceName, SignalSource>();
  for (const name of sourceNames) {
    const { provider, channel, trust, scope } = sourceOf(name);
    const [row] = await rows<SignalSource>(
      `insert into signal_source (id, name, provider, issuer, channel, trust, match, configured_at, scope)
       values (gen_random_uuid(), $1, $2, $3, $4, $5, '{}', '2025-01-01', $6)
       returning id, name, provider, issuer, channel, trust, scope, match`,
      [`${name} ${personId}`, provider, `https://${provider}.example.org`, channel, trust, scope ?? null],
    );
    if (row) made.set(name, row);
  }
  return made;
};

type Holding = { readonly personId: string; readonly accountId: string; readonly slot: Slot; readonly at: number };

const addHolding = async (rows: Rows, { heads }: Organisation, holding: Holding): Promise<string | null> => {
  const { personId, accountId, slot, at } = holding;
  const { family, capacity, authorized } = slots[slot];
  const id = authorized ? randomUUID() : null;
  await rows(
    `with w as (
       insert into written_authorization (id, account_id, person_id, scopes, valid_from, valid_until, authorized_by_id,
         authorized_as, headship_id, authorized_at, version)
       select $1::uuid, $2::uuid, $3::uuid, '{publish}', $4::timestamptz, $4::timestamptz + interval '1 year', h.person_id, 'head', h.id, $4, 1
       from headship h where h.person_id = $5 and $1::uuid is not null)
     insert into holding (id, account_id, person_id, capacity, holds_shared_secret, is_recovery_contact, authorization_id, from_at, version)
     values (gen_random_uuid(), $2, $3, $6, false, false, $1, $4, 1)`,
    [id, accountId, personId, timeOf(at), heads.get(family), capacity],
  );
  return id;
};

export const addOfficial = async (
  database: Database,
  organisation: Organisation,
  { posts, held }: History,
): Promise<Official> => {
  const rows = rowsOf(database);
  const personId = await addPerson(rows, 'An official');
  const accounts: string[] = [];
  for (const { at } of slots) accounts.push(await addAccount(rows, organisation.entities.get(at) ?? ''));
  for (const provider of ['p', 'q', 'register'] as const) {
    for (const unit of posts[provider]) {
      await rows(
        `insert into appointment (id, person_id, entity_id, from_on, source) values (gen_random_uuid(), $1, $2, '2025-01-01', $3)`,
        [personId, organisation.entities.get(unit), provider === 'register' ? null : provider],
      );
    }
  }
  const grants: Official['grants'] = [];
  for (const [index, at] of held.entries()) {
    if (at === null) continue;
    const slot = index as Slot;
    const accountId = accounts[index] ?? '';
    grants.push({ slot, authorizationId: await addHolding(rows, organisation, { personId, accountId, slot, at }) });
  }
  return { personId, accounts, sources: await addSources(rows, personId), grants };
};
