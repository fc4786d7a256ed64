import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';
import type { Database } from '../database/transaction.ts';

type Row = { readonly payload: AdapterPayload };

const live = '(expires_at is null or expires_at > now())';

const upsertRecord = `
  insert into oidc_record (kind, id, payload, grant_id, user_code, uid, expires_at)
  values ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => $7))
  on conflict (kind, id) do update set payload = excluded.payload, grant_id = excluded.grant_id,
    user_code = excluded.user_code, uid = excluded.uid, expires_at = excluded.expires_at`;

const markConsumed = `
  update oidc_record set payload = jsonb_set(payload, '{consumed}', to_jsonb(floor(extract(epoch from now()))))
  where kind = $1 and id = $2`;

const adapterOf = (database: Database, kind: string): Adapter => {
  const find = async (column: 'id' | 'uid' | 'user_code', value: string): Promise<AdapterPayload | undefined> => {
    const { rows } = await database.query<Row>(
      `select payload from oidc_record where kind = $1 and ${column} = $2 and ${live}`,
      [kind, value],
    );
    return rows[0]?.payload;
  };
  return {
    find: (id) => find('id', id),
    findByUid: (uid) => find('uid', uid),
    findByUserCode: (userCode) => find('user_code', userCode),
    upsert: async (id, payload, expiresIn) => {
      const { grantId = null, userCode = null, uid = null } = payload;
      const values = [kind, id, JSON.stringify(payload), grantId, userCode, uid, expiresIn ?? null];
      await database.query(upsertRecord, values);
    },
    consume: async (id) => {
      await database.query(markConsumed, [kind, id]);
    },
    destroy: async (id) => {
      await database.query('delete from oidc_record where kind = $1 and id = $2', [kind, id]);
    },
    revokeByGrantId: async (grantId) => {
      await database.query('delete from oidc_record where kind = $1 and grant_id = $2', [kind, grantId]);
    },
  };
};

export const postgresAdapter =
  (database: Database): AdapterFactory =>
  (kind) =>
    adapterOf(database, kind);

export const deleteExpiredRecords = async (database: Database): Promise<void> => {
  await database.query('delete from oidc_record where expires_at <= now()');
};
