import { randomUUID } from 'node:crypto';
import { insertEntity } from '../features/entities/entity.repository.ts';
import type { Database } from '../platform/database/database.ts';

const names = { ar: 'x', zh: 'x', en: 'x', fr: 'x', ru: 'x', es: 'x' };

/** An office with a head of its own, where nothing of it matters but its code. */
export const addOffice = async (database: Database, code: string): Promise<string> => {
  const id = randomUUID();
  await database.transaction((tx) =>
    insertEntity(tx, {
      id,
      code,
      kind: 'office',
      parentId: null,
      headed: true,
      country: null,
      timeZone: 'UTC',
      names,
      headTitle: 'Director',
      unconfirmedNames: [],
      createdAt: new Date('2020-01-01T00:00:00Z'),
      endedOn: null,
      version: 1,
    }),
  );
  return id;
};
