import { platformCodes, platforms } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { platformTable, type PlatformRow } from './platform.table.ts';

const rows = platformCodes.map((code, position): PlatformRow => {
  const { label, tile, custody, audiovisual } = platforms[code];
  return { code, label, tile, custodyModel: custody, audiovisual, position };
});

/** The platforms are data of the domain; the table follows it, so that accounts can refer to them. */
export const keepPlatforms = async (tx: Transaction): Promise<void> => {
  await tx.upsert(platformTable.schema, rows as never, ['code']);
};
