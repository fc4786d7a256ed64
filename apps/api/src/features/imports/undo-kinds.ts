import { settings, type DataImport, type DataImportKind, type RegisterEvent } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { lockEntityTree } from '../entities/entity.repository.ts';
import { keepBuiltUpon, undoEntities } from './undo-entities.repository.ts';
import { keepAnswered, undoHeadships } from './undo-headships.repository.ts';
import { keepDecided, undoRest } from './undo.repository.ts';

export type TakenBack = { readonly events: readonly RegisterEvent[]; readonly kept: number };
type Undoing = Pick<DataImport, 'id' | 'undoReason'>;
type TakeBack = (tx: Transaction, given: Undoing, now: Date) => Promise<TakenBack>;

const accounts: TakeBack = async (tx, { id, undoReason: reason }, now) => {
  const kept = await keepDecided(tx, id);
  const undone = await undoRest(tx, id, now);
  const events = undone.map(({ accountId, entityId }) => ({
    type: 'account-import-undone',
    subject: { kind: 'account' as const, id: accountId },
    accountId,
    entityId,
    reason,
  }));
  return { kept, events };
};

const entities: TakeBack = async (tx, { id, undoReason: reason }, now) => {
  await lockEntityTree(tx);
  const kept = await keepBuiltUpon(tx, id, settings.dgcEntityCode);
  const undone = await undoEntities(tx, id, now);
  const events = undone.map((entityId) => ({
    type: 'entity-import-undone',
    subject: { kind: 'entity' as const, id: entityId },
    entityId,
    reason,
  }));
  return { kept, events };
};

const headships: TakeBack = async (tx, { id, undoReason: reason }, now) => {
  const kept = await keepAnswered(tx, id);
  const undone = await undoHeadships(tx, id, now);
  const events = undone.map(({ id: headshipId, entityId, personId }) => ({
    type: 'headship-import-undone',
    subject: { kind: 'headship' as const, id: headshipId },
    entityId,
    personId,
    reason,
  }));
  return { kept, events };
};

/** What of an import goes when it is undone, and how much of it stays. */
export const takeBack: Readonly<Record<DataImportKind, TakeBack>> = { accounts, entities, headships };
