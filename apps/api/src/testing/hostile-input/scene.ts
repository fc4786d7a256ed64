import type { GroupRole, OfficialLanguage } from '@mandat/domain';
import { hashToken, newToken } from '../../sign-in/secret-token.ts';
import { rowsOf } from '../offboarding/database-fixture.ts';
import type { Database } from '../../platform/database/database.ts';
import { insertAll } from '../naive/fixture.ts';
import { idOf } from '../naive/fixture-values.ts';
import { accountRows } from './scene-accounts.ts';
import { dutyRows } from './scene-duties.ts';
import { importRows } from './scene-imports.ts';
import { people, peopleRows, type SceneName } from './scene-people.ts';
import { ago } from './scene-time.ts';

const groups: Partial<Record<SceneName, readonly GroupRole[]>> = {
  admin: ['dgc-administrator'],
  'second admin': ['dgc-administrator'],
};

export type Sessions = Readonly<Record<SceneName, string>>;

const signedIn = async (database: Database, name: SceneName): Promise<string> => {
  const token = newToken();
  await rowsOf(database)(
    `insert into session (token_hash, id, person_id, provider, issuer, subject, group_roles, is_staff, id_token,
       created_at, last_active_at, expires_at, second_factor_at)
     values ($1, $2, $3, 'practice', 'https://practice.example', $4, $5, true, '', $6, $6, $7, $7)`,
    [hashToken(token), idOf(`session of ${name}`), idOf(name), name, groups[name] ?? [], ago(0), ago(-0.2)],
  );
  return token;
};

/** A small register in which every mutation finds what it acts on, and somebody who may; all of them are signed in. */
export const layOutScene = async (database: Database): Promise<Sessions> => {
  await insertAll(database, [...peopleRows, ...accountRows, ...dutyRows, ...importRows]);
  const tokens = await Promise.all(people.map(async (name) => [name, await signedIn(database, name)] as const));
  return Object.fromEntries(tokens) as Sessions;
};

/** The language in which everybody of the scene is answered. */
export const speakIn = (database: Database, language: OfficialLanguage): Promise<unknown> =>
  rowsOf(database)('update person set language = $1', [language]);
