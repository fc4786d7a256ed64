import { refuse, type Decision } from '@mandat/domain';
import { anySubject, can } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import { sqlOf } from '../../platform/database/sql.ts';
import { inputFault } from '../audit/write.repository.ts';
import { entityNamesOf } from './campaign-names.repository.ts';
import { readScope, type ScopeInput } from './read-scope.ts';
import { accountsInScope, type InScope } from './scope.repository.ts';

export type PreviewedEntity = {
  readonly entityId: string;
  readonly name: string;
  readonly accounts: number;
  readonly pending: number;
};
export type CampaignPreview = {
  readonly accounts: number;
  readonly pending: number;
  readonly alreadyAsked: number;
  readonly entities: readonly PreviewedEntity[];
};

const ofEntities = (accounts: readonly InScope[], names: ReadonlyMap<string, string>): readonly PreviewedEntity[] =>
  [...Map.groupBy(accounts, ({ entityId }) => entityId)]
    .map(([entityId, own]) => ({
      entityId,
      name: names.get(entityId) ?? '',
      accounts: own.length,
      pending: own.filter(({ pending }) => pending).length,
    }))
    .toSorted((one, other) => other.accounts - one.accounts || (one.entityId < other.entityId ? -1 : 1));

/** Whom a campaign would ask about how many accounts, before it is opened. */
export const previewCampaign = async (context: Context, input: ScopeInput): Promise<Decision<CampaignPreview>> => {
  if (!can(context.actor, 'campaign:open', anySubject)) return refuse('FORBIDDEN');
  const fault = inputFault(input);
  if (fault) return fault;
  return context.database.transaction(async (tx) => {
    const read = await readScope(tx, context, input);
    if (!read.ok) return read;
    const all = await accountsInScope(sqlOf(tx), read.scope, context.now);
    const accounts = all.filter(({ alreadyAsked }) => !alreadyAsked);
    const names = await entityNamesOf(sqlOf(tx), context.language);
    const next = {
      accounts: accounts.length,
      pending: accounts.filter(({ pending }) => pending).length,
      alreadyAsked: all.length - accounts.length,
      entities: ofEntities(accounts, names),
    };
    return { ok: true, next, events: [] };
  });
};
