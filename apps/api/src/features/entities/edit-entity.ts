import {
  accept,
  changesOf,
  isTimeZone,
  officialLanguages,
  refuse,
  type Decision,
  type Entity,
  type EntityKind,
  type Refusal,
  type Translated,
} from '@mandat/domain';
import { anySubject, can } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { findEntity, insertEntity, lineAbove, lockEntity, lockEntityTree, saveEntity } from './entity.repository.ts';

export type EntityFields = {
  readonly kind: EntityKind;
  readonly parentId?: string | null;
  readonly headed: boolean;
  readonly country?: string | null;
  readonly timeZone: string;
  readonly names: Translated;
  readonly headTitle: string;
};
export type CreateEntityInput = EntityFields & { readonly code: string };
export type UpdateEntityInput = EntityFields & { readonly id: string; readonly version: number };

const fieldsFault = (fields: EntityFields): Refusal | null => {
  const unnamed = officialLanguages.find((language) => fields.names[language].trim() === '');
  if (unnamed) return refuse('name-missing', { field: `names.${unnamed}`, details: { language: unnamed } });
  if (!isTimeZone(fields.timeZone)) return refuse('time-zone-unknown', { field: 'timeZone' });
  if (!fields.headed && !fields.parentId) return refuse('parent-missing', { field: 'parentId' });
  if (fields.country && !/^[A-Z]{2}$/.test(fields.country)) return refuse('country-form', { field: 'country' });
  return null;
};

const parentFault = async (tx: Transaction, fields: EntityFields, id: string | null): Promise<Refusal | null> => {
  if (!fields.parentId) return null;
  if (!(await findEntity(tx, fields.parentId))) return refuse('entity-unknown', { field: 'parentId' });
  const above = await lineAbove(tx, fields.parentId);
  return id !== null && above.includes(id) ? refuse('entity-below-itself', { field: 'parentId' }) : null;
};

const factsOf = (fields: EntityFields) => ({
  kind: fields.kind,
  parentId: fields.parentId ?? null,
  headed: fields.headed,
  country: fields.country ?? null,
  timeZone: fields.timeZone,
  names: fields.names,
  headTitle: fields.headTitle.trim(),
});

const createIn = async (tx: Transaction, context: Context, input: CreateEntityInput): Promise<Decision<Written>> => {
  if (!can(context.actor, 'entity:create', anySubject)) return refuse('FORBIDDEN');
  const code = input.code.trim();
  if (!/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/.test(code)) return refuse('entity-code-form', { field: 'code' });
  const fault = fieldsFault(input) ?? (await parentFault(tx, input, null));
  if (fault) return fault;
  const entity: Entity = {
    ...factsOf(input),
    id: context.world.newId(),
    code,
    unconfirmedNames: [],
    createdAt: context.now,
    endedOn: null,
    version: 1,
  };
  await insertEntity(tx, entity);
  const subject = { kind: 'entity' as const, id: entity.id };
  return accept({ id: entity.id }, { type: 'entity-created', subject, entityId: entity.id });
};

const updateIn = async (tx: Transaction, context: Context, input: UpdateEntityInput): Promise<Decision<Written>> => {
  await lockEntityTree(tx);
  const entity = await lockEntity(tx, input.id);
  if (!entity) return refuse('not-found');
  if (!can(context.actor, 'entity:edit', { ...anySubject, entityIds: [entity.id] })) return refuse('FORBIDDEN');
  if (entity.version !== input.version) return refuse('version-conflict');
  const fault = fieldsFault(input) ?? (await parentFault(tx, input, entity.id));
  if (fault) return fault;
  const changes = changesOf(entity, factsOf(input));
  if (changes.length === 0) return accept({ id: entity.id });
  await saveEntity(tx, { ...entity, ...factsOf(input), version: entity.version + 1 });
  const subject = { kind: 'entity' as const, id: entity.id };
  return accept({ id: entity.id }, { type: 'entity-edited', subject, entityId: entity.id, changes });
};

export const createEntity = (context: Context, input: CreateEntityInput): Promise<Decision<Written>> =>
  write(context, { name: 'createEntity', input }, (tx) => createIn(tx, context, input));

export const updateEntity = (context: Context, input: UpdateEntityInput): Promise<Decision<Written>> =>
  write(context, { name: 'updateEntity', input }, (tx) => updateIn(tx, context, input));
