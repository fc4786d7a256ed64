import { readFileSync } from 'node:fs';
import { decodeJwt } from 'jose';
import { readConfig, type Config } from '../config.ts';
import type { Database } from '../platform/database/database.ts';
import { missingInDatabase } from '../platform/database/readiness.ts';
import { createBoundedFetch } from '../platform/http/bounded-fetch.ts';
import { createLogger } from '../platform/log/logger.ts';
import { entityOfCode, peopleNamedBy, personOfIdentity } from '../sign-in/link.repository.ts';
import { createProviders, type Provider } from '../sign-in/providers.ts';
import { readClaims } from '../sign-in/read-claims.ts';
import { auditRoleFaults } from './check-audit-role.ts';
import { withRegister } from './open.ts';

const askProvider = async ({ settings, discovered }: Provider): Promise<boolean> => {
  try {
    const metadata = (await discovered()).serverMetadata();
    const offers = [
      metadata.pushed_authorization_request_endpoint ? 'PAR' : 'no PAR',
      metadata.authorization_response_iss_parameter_supported ? 'iss in the answer' : 'no iss in the answer',
      metadata.backchannel_logout_supported ? 'back-channel logout' : 'no back-channel logout',
      metadata.end_session_endpoint ? 'sign-out at the provider' : 'no sign-out at the provider',
    ];
    console.log(`provider ${settings.name}: answers at ${settings.issuer} (${offers.join(', ')})`);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`provider ${settings.name}: does not answer at ${settings.issuer}: ${reason}`);
    return false;
  }
};

type Claims = Readonly<Record<string, unknown>> & { readonly iss: string; readonly sub: string };

const claimsOf = (text: string): Claims | null => {
  try {
    const claims = decodeJwt(text.trim());
    return claims.iss && claims.sub ? { ...claims, iss: claims.iss, sub: claims.sub } : null;
  } catch {
    return null;
  }
};

const explainPerson = async (database: Database, claims: Claims, provider: Provider): Promise<void> => {
  const said = readClaims(claims as never, provider.settings);
  await database.transaction(async (tx) => {
    const linked = await personOfIdentity(tx, { issuer: claims.iss, subject: claims.sub });
    const named = await peopleNamedBy(tx, provider.settings.name, said.identifiers);
    const entity = said.unitCode ? await entityOfCode(tx, said.unitCode) : null;
    const identifiers = said.identifiers.map(({ kind, value }) => `${kind} ${value}`).join(', ') || 'none';
    console.log(`identity: ${claims.iss} ${claims.sub}, ${linked ? `linked to person ${linked}` : 'not linked yet'}`);
    console.log(`identifiers: ${identifiers}; people with them: ${named.length === 0 ? 'nobody' : named.join(', ')}`);
    console.log(
      `staff: ${said.isStaff ? 'yes' : 'no'} (${said.staffType}); roles from groups: ${said.groupRoles.join(', ') || 'none'}`,
    );
    console.log(
      `unit: ${said.unitCode ?? 'no claim'}, ${entity ? `entity ${entity.id}` : 'no entity of the register'}`,
    );
  });
};

/** What a pasted ID token would mean; nothing is verified or changed, and the token is not printed. */
const explainToken = async (config: Config, all: readonly Provider[], file: string): Promise<boolean> => {
  const claims = claimsOf(readFileSync(file === '-' ? 0 : file, 'utf8'));
  if (!claims) {
    console.error('token: not a JWT with iss and sub');
    return false;
  }
  const provider = all.find(({ settings }) => settings.issuer === claims.iss);
  if (!provider) {
    console.error(`token: issuer ${claims.iss} is no provider of the file`);
    return false;
  }
  await withRegister(config, (database) => explainPerson(database, claims, provider));
  return true;
};

const checkDatabase = (config: Config): Promise<boolean> =>
  withRegister(config, async (database) => {
    const missing = await missingInDatabase(database);
    console.log(missing.length === 0 ? 'database: answers and is up to date' : `database: ${missing.join(', ')}`);
    return missing.length === 0;
  });

/** In the practice of one machine the two roles may be one; in production nobody's process may rewrite the past. */
const checkAuditRole = (config: Config): Promise<boolean> =>
  withRegister(config, async (database) => {
    const faults = await auditRoleFaults(database);
    for (const fault of faults) console.error(`audit: ${fault}`);
    if (faults.length === 0) console.log('audit: the role of the application can add to it, and change nothing');
    return faults.length === 0 || !config.production;
  });

const checkMail = async ({ mail }: Config): Promise<boolean> => {
  console.log(
    mail ? `mail: goes out from ${mail.from}` : 'mail: MAIL_URL is not set, so that mails wait in the outbox',
  );
  return true;
};

/** Without a key nothing is wrong, but sessions end early and nobody asks the provider in between. */
const explainKeys = ({ keysDir, session }: Config): void => {
  const minutes = Math.floor(session.withoutRefreshSeconds / 60);
  console.log(
    keysDir === null
      ? `keys: no KEYS_DIR, so refresh tokens are not kept: sessions end ${minutes} minutes after sign-in`
      : `keys: refresh tokens are sealed with the key in ${keysDir}`,
  );
};

/** `mandat check [--token FILE]`: configuration, database, every provider, and what a token means here. */
export const check = async (args: readonly string[]): Promise<boolean> => {
  const read = readConfig();
  if (!read.ok) {
    for (const fault of read.faults) console.error(`configuration: ${fault}`);
    return false;
  }
  const { config } = read;
  const mayBePrivate = (host: string) => !config.production || config.privateHosts.includes(host.toLowerCase());
  const fetch = createBoundedFetch({ timeoutMs: 5000, maxBytes: 262_144, mayBePrivate });
  const { all } = createProviders({ settings: config.providers, fetch, logger: createLogger('silent') });
  const found = [
    await checkDatabase(config),
    await checkAuditRole(config),
    await checkMail(config),
    ...(await Promise.all(all.map(askProvider))),
  ];
  explainKeys(config);
  const at = args.indexOf('--token');
  if (at >= 0) found.push(await explainToken(config, all, args[at + 1] ?? '-'));
  return found.every(Boolean);
};
