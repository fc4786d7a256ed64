import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { RegisterEvent } from '@mandat/domain';
import { nobody } from '@mandat/policies';
import type { Config } from '../config.ts';
import { recordEvents } from '../features/audit/audit.repository.ts';
import type { Database, Transaction } from '../platform/database/database.ts';
import { sqlOf, type Sql } from '../platform/database/sql.ts';
import { newToken } from '../sign-in/secret-token.ts';
import { credentialsOf, insertCredential, revokeCredential } from '../signals/scim/credential.repository.ts';
import { withRegister } from './open.ts';

type Audited = { readonly type: string; readonly sourceId: string; readonly credentialId: string; readonly now: Date };

const day = 86_400_000;
const longestDays = 3650;

const record = (tx: Transaction, { type, sourceId, credentialId, now }: Audited): Promise<void> => {
  const event: RegisterEvent = {
    type,
    subject: { kind: 'source', id: sourceId },
    changes: [{ field: 'credential', before: null, after: credentialId }],
  };
  const actor = { ...nobody, kind: 'system', label: 'operator', roles: [] } as const;
  return recordEvents(tx, { actor, requestId: `source-token-${credentialId}`, now, newId: randomUUID }, [event]);
};

const sourceNamed = async (sql: Sql, name: string): Promise<string> => {
  const [found] = await sql<{ id: string; channel: string }>('select id, channel from signal_source where name = $1', [
    name,
  ]);
  if (found?.channel !== 'scim')
    throw new Error(`there is no SCIM source "${name}"; it is known once the server ran with it`);
  return found.id;
};

const option = (args: readonly string[], name: string): string | null => {
  const at = args.indexOf(name);
  return at < 0 ? null : (args[at + 1] ?? '');
};

const daysOf = (args: readonly string[]): number | null => {
  const said = option(args, '--days');
  if (said === null) return null;
  const days = Number(said);
  if (!Number.isInteger(days) || days < 1 || days > longestDays) throw new Error(`--days must be 1 to ${longestDays}`);
  return days;
};

/** Those issued before stay good until they end or are revoked: the sender is given the new one in between. */
const issue = async (database: Database, name: string, args: readonly string[]): Promise<boolean> => {
  const days = daysOf(args);
  const file = option(args, '--file');
  const [token, now, id] = [newToken(), new Date(), randomUUID()];
  const expiresAt = days === null ? null : new Date(now.getTime() + days * day);
  await database.transaction(async (tx) => {
    const sourceId = await sourceNamed(sqlOf(tx), name);
    await insertCredential(sqlOf(tx), { id, sourceId, token, now, expiresAt });
    await record(tx, { type: 'source-token-issued', sourceId, credentialId: id, now });
    // Within the transaction: a token that nobody could read must not stay.
    if (file !== null) writeFileSync(file, `${token}\n`, { mode: 0o600, flag: 'wx' });
  });
  console.log(file === null ? token : `Token ${id} of ${name} is in ${file}.`);
  return true;
};

const list = async (database: Database, name: string): Promise<boolean> => {
  const now = new Date();
  const all = await database.hot(async (sql) => credentialsOf(sql, await sourceNamed(sql, name)));
  if (all.length === 0) console.log(`${name} has no token.`);
  for (const { id, issuedAt, expiresAt, revokedAt, lastUsedAt } of all) {
    const state = revokedAt ? 'revoked' : expiresAt && expiresAt <= now ? 'expired' : 'good';
    const [until, used] = [expiresAt, lastUsedAt].map((time) => time?.toISOString() ?? '-');
    console.log(`${id}  ${state}  issued ${issuedAt.toISOString()}  until ${until}  used ${used}`);
  }
  return true;
};

const revoke = (database: Database, id: string): Promise<boolean> =>
  database.transaction(async (tx) => {
    const now = new Date();
    const revoked = /^[\da-f-]{36}$/u.test(id) ? await revokeCredential(sqlOf(tx), id, now) : null;
    if (!revoked) throw new Error(`there is no token "${id}" that could be revoked`);
    await record(tx, { type: 'source-token-revoked', sourceId: revoked.sourceId, credentialId: id, now });
    console.log(`Token ${id} is revoked; within five seconds no server takes it.`);
    return true;
  });

const usage = 'usage: source-token issue NAME [--days N] [--file PATH] | list NAME | revoke ID';

/** `mandat source-token`: what a source of signals authenticates with. The token itself is shown once. */
export const sourceToken = (config: Config, [verb, subject, ...args]: readonly string[]): Promise<boolean> => {
  if (subject === undefined || subject.startsWith('--')) throw new Error(usage);
  if (verb === 'issue') return withRegister(config, (database) => issue(database, subject, args));
  if (verb === 'list') return withRegister(config, (database) => list(database, subject));
  if (verb === 'revoke') return withRegister(config, (database) => revoke(database, subject));
  throw new Error(usage);
};
