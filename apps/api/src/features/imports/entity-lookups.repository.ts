import { lookUpKey, officialLanguages, type KnownEntity } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { standing } from '../entities/entity.repository.ts';

type Known = Required<KnownEntity> & { readonly headed: boolean; readonly names: readonly string[] };

/** Entities that stand, with what the register says of each. */
export const knownEntities = async (tx: Transaction): Promise<readonly Known[]> => {
  const entities = await standing(tx);
  return entities.map((entity) => ({
    id: entity.id,
    code: entity.code,
    headed: entity.headed,
    facts: entity,
    names: officialLanguages.map((language) => entity.names[language]),
  }));
};

/** Codes that are spoken for by entities that are no more; one whose import was undone has freed its own. */
export const endedCodes = async (tx: Transaction): Promise<ReadonlySet<string>> => {
  const rows: { code: string }[] = await tx.query(
    'select code from entity where ended_on is not null and undone_at is null',
  );
  return new Set(rows.map(({ code }) => lookUpKey(code)));
};

/** By the keys of their codes the entities that stand. */
export const standingCodes = async (tx: Transaction): Promise<ReadonlyMap<string, string>> => {
  const rows: { id: string; code: string }[] = await tx.query('select id, code from entity where ended_on is null');
  return new Map(rows.map(({ id, code }) => [lookUpKey(code), id]));
};
