import type { ServiceAccount } from '@mandat/domain';
import type { Transaction } from '../../platform/database/database.ts';
import { findRow, insertRow, lockRow, updateRow } from '../../platform/database/rows.ts';
import { serviceAccountTable } from './service-account.table.ts';

export const findServiceAccount = (tx: Transaction, id: string): Promise<ServiceAccount | null> =>
  findRow(tx, serviceAccountTable, { id });

export const lockServiceAccount = (tx: Transaction, id: string): Promise<ServiceAccount | null> =>
  lockRow(tx, serviceAccountTable, id);

export const insertServiceAccount = (tx: Transaction, account: ServiceAccount): Promise<void> =>
  insertRow(tx, serviceAccountTable, account);

export const saveServiceAccount = (tx: Transaction, account: ServiceAccount): Promise<void> =>
  updateRow(tx, serviceAccountTable, account);

export const isRegistered = async (
  tx: Transaction,
  { provider, clientId }: Pick<ServiceAccount, 'provider' | 'clientId'>,
): Promise<boolean> => (await findRow(tx, serviceAccountTable, { provider, clientId })) !== null;

/** Each provider of the configuration has its sources, whose names are kept at the start. */
export const isProviderKnown = async (tx: Transaction, provider: string): Promise<boolean> => {
  const rows: unknown[] = await tx.query('select 1 from signal_source where provider = $1 limit 1', [provider]);
  return rows.length > 0;
};

/** Whether the departure of its owner asked for another one who has not been named. */
export const isOwnerAwaited = async (tx: Transaction, id: string): Promise<boolean> => {
  const rows: unknown[] = await tx.query(
    `select 1 from due_item where kind = 'service-account-owner' and key = $1 and done_at is null`,
    [id],
  );
  return rows.length > 0;
};
