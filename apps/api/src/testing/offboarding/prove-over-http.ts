import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { SignalSource } from '@mandat/domain';
import { hashToken, newToken } from '../../sign-in/secret-token.ts';
import { startUnderTest, type UnderTest } from '../lying-provider/register-under-test.ts';
import { addOfficial, addOrganisation, rowsOf, type Organisation } from './database-fixture.ts';
import { checkRows } from './database-snapshot.ts';
import { drive, told } from './drive.ts';
import { scimHistories } from './histories.ts';
import { inLanes } from './lanes.ts';
import type { History, SourceName } from './model.ts';
import { ScimWorld, type ScimSpeaker } from './scim-world.ts';

const match = { externalId: 'employeeNumber' };
const trusts = { scim: 'revoke', claims: 'suspend' } as const;

const speakerOf = async (under: UnderTest, name: keyof typeof trusts): Promise<readonly [SourceName, ScimSpeaker]> => {
  const rows = rowsOf(under.register.database);
  const token = newToken();
  const [source] = await rows<SignalSource>(
    `select id, name, provider, issuer, channel, trust, scope, match from signal_source where name = $1`,
    [`p-${name}`],
  );
  if (!source) throw new Error(`no source ${name}`);
  await rows(`insert into source_credential (id, source_id, token_hash, issued_at) values ($1, $2, $3, now())`, [
    randomUUID(),
    source.id,
    hashToken(token),
  ]);
  return [name, { source, token }];
};

type Scene = {
  readonly under: UnderTest;
  readonly organisation: Organisation;
  readonly speakers: ReadonlyMap<SourceName, ScimSpeaker>;
};

const day = 25 * 3_600_000;

const runOne = async ({ under, organisation, speakers }: Scene, history: History): Promise<void> => {
  const { database } = under.register;
  const official = await addOfficial(database, organisation, history);
  const sources = new Map([...speakers].map(([name, { source }]) => [name, source]));
  const began = history.steps.length + 2;
  // The server's clock is the real one; only the day at the end is made to pass.
  const clock = (at: number): Date => new Date(Date.now() + (at > began ? day : 0));
  const parts = { database, organisation, official: { ...official, sources }, clock, url: under.api.url, speakers };
  const world = new ScimWorld(parts);
  await world.arrive();
  const driven = await drive(history, world, true);
  await checkRows(database, official, world.byRow(driven.states));
};

/** Histories that providers tell over HTTP: the built server, two SCIM sources, every PATCH sent twice. */
export const proveOverHttp = async ({ runs, seed }: { readonly runs: number; readonly seed: number }) => {
  const signals = (['scim', 'claims'] as const).map((name) => ({
    name: `p-${name}`,
    channel: 'scim',
    trust: trusts[name],
    match,
  }));
  const under = await startUnderTest({ issuers: ['honest'], more: { honest: { name: 'p', signals } } });
  try {
    const organisation = await addOrganisation(under.register.database);
    const speakers = new Map([await speakerOf(under, 'scim'), await speakerOf(under, 'claims')]);
    const all = fc.sample(scimHistories, { numRuns: runs, seed });
    await inLanes(all, 3, async (history) => {
      try {
        await runOne({ under, organisation, speakers }, history);
      } catch (error) {
        throw new Error(`${told(history)}\n${String(error)}`, { cause: error });
      }
    });
    return { distinct: new Set(all.map((history) => JSON.stringify(history))).size };
  } finally {
    await under.close();
  }
};
