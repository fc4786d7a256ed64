import { randomUUID } from 'node:crypto';
import { createSignalDoor } from '../apps/api/src/features/offboarding/take-signal.ts';
import { openDatabase } from '../apps/api/src/platform/database/database.ts';
import { changeUser } from '../apps/api/src/signals/scim/change-user.ts';
import type { Call } from '../apps/api/src/signals/scim/call.ts';

/** A leaver as the SCIM server tells the register, in the same transaction, without HTTP, credential and parsing. */
export const openWithoutHttp = async (url: string) => {
  const database = await openDatabase({ url, poolSize: 10, tables: [], migrations: [] });
  const world = { now: () => new Date(), newId: randomUUID };
  const { rows } = await database.reads.query<Call['source']>(
    `select id, name, provider, issuer, channel, trust, scope, match from signal_source where channel = 'scim'`,
  );
  const [source] = rows;
  if (!source) throw new Error('no SCIM source');
  const call: Call = {
    source,
    roles: {},
    unitAttribute: 'department',
    database,
    world,
    handle: createSignalDoor({ world, unitCode: (_, code) => code }),
    requestId: 'bench',
    base: '',
    ifMatch: null,
  };
  return {
    leave: async (id: string): Promise<void> => {
      await changeUser(call, id, (before) => ({ attributes: { ...before, active: false }, unknown: [] }));
    },
    stop: database.close,
  };
};
