import type { Situation } from '@mandat/policies';
import type { Sql } from '../../platform/database/sql.ts';
import { situationStatement } from './situation-statement.ts';

/** What the register needs besides what a plan is made from: whom to tell, and where. */
export type OffboardingFacts = Omit<Situation, 'sessions'> & {
  readonly personName: string;
  readonly timeZone: string | null;
  readonly openCase: { readonly id: string } | null;
  readonly titles: ReadonlyMap<string, string>;
  readonly heads: readonly { readonly familyId: string; readonly personId: string }[];
  readonly units: Situation['facts'][number]['units'];
  readonly sessions: readonly (Situation['sessions'][number] & {
    readonly issuer: string;
    readonly subject: string;
    readonly sid: string | null;
  })[];
};

export type SituationOf = {
  readonly personId: string;
  readonly signalId: string;
  readonly now: Date;
  readonly scope: readonly string[] | null;
  readonly provider: string | null;
};

const times = new Set(['grantedAt', 'since', 'revokeAt', 'effectiveAt', 'openedAt']);

/** JSON knows no times: those of the statement are named. */
const revive = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(revive);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      times.has(key) && typeof each === 'string' ? new Date(each) : key === 'fact' ? each : revive(each),
    ]),
  );
};

export const situationOf = async (sql: Sql, of: SituationOf): Promise<OffboardingFacts> => {
  const [row] = await sql<{ situation: object }>(
    situationStatement,
    [of.personId, of.signalId, of.now, of.scope, of.provider],
    'offboarding-situation',
  );
  if (!row) throw new Error('a situation is always one row');
  const read = revive(row.situation) as Omit<OffboardingFacts, 'titles' | 'personId'>;
  const titled = read.holdings as readonly (OffboardingFacts['holdings'][number] & { readonly title: string })[];
  return {
    ...read,
    personId: of.personId,
    titles: new Map(titled.map(({ accountId, title }) => [accountId, title])),
  };
};
