import { editRequest, type Account, type Decision, type RequestEdit } from '@mandat/domain';
import { refuse, type Refusal } from '@mandat/domain';
import { can } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { findEntity } from '../entities/entity.repository.ts';
import { refreshOverlaps } from '../overlaps/keep-overlaps.repository.ts';
import { saveAccount } from './account.repository.ts';
import { accountSubject } from './account-subject.ts';
import { claimAliases } from './claim-aliases.repository.ts';
import { openAccount } from './open-account.repository.ts';
import { isRefusal, recognizeNamed } from './recognized.ts';

export type UpdateInput = {
  readonly id: string;
  readonly version: number;
  readonly entityId?: string | null;
  readonly title?: string | null;
  readonly languages?: readonly string[] | null;
  readonly purpose?: string | null;
  readonly audience?: string | null;
  readonly languageStatement?: string | null;
  readonly url?: string | null;
  readonly handle?: string | null;
};

const present = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

const renamed = (account: Account, input: UpdateInput) => {
  const asked = account.requestKind === 'existing' ? input.url : input.handle;
  if (asked === null || asked === undefined) return null;
  const platform = account.requestKind === 'new' ? account.platform : null;
  return recognizeNamed({ kind: account.requestKind, platform, url: asked, handle: asked });
};

const editOf = (input: UpdateInput): RequestEdit => ({
  entityId: present(input.entityId),
  title: present(input.title),
  languages: present(input.languages),
  purpose: present(input.purpose),
  audience: present(input.audience),
  languageStatement: present(input.languageStatement),
});

const claimNew = async (tx: Transaction, context: Context, asked: { account: Account; input: UpdateInput }) => {
  const { account, input } = asked;
  const found = renamed(account, input);
  if (found === null || isRefusal(found)) return found ?? { ok: true as const, edit: {} };
  const field = account.requestKind === 'existing' ? 'url' : 'handle';
  const claim = await claimAliases(tx, context, { account, recognized: found, field });
  if (!claim.ok) return claim;
  const edit: RequestEdit = {
    platform: found.platform,
    handle: found.handle ?? null,
    stableId: found.stableId ?? null,
    canonicalKey: found.key,
    ...(account.requestKind === 'existing' && { url: found.url }),
  };
  return { ok: true as const, edit };
};

/** A request moves only to where the same person may still work on it: nobody pushes a record out of their own reach. */
const moveFault = async (
  tx: Transaction,
  context: Context,
  asked: { account: Account; input: UpdateInput },
): Promise<Refusal | null> => {
  const { entityId } = asked.input;
  if (!entityId || entityId === asked.account.entityId) return null;
  const entity = await findEntity(tx, entityId);
  if (!entity || entity.endedOn) return refuse('entity-unknown', { field: 'entityId' });
  const there = accountSubject({ ...asked.account, entityId });
  return can(context.actor, 'account:edit-request', there) ? null : refuse('FORBIDDEN', { field: 'entityId' });
};

const updateIn = async (tx: Transaction, context: Context, input: UpdateInput): Promise<Decision<Written>> => {
  const opened = await openAccount(tx, context, { ...input, action: 'account:edit-request' });
  if (!opened.ok) return opened;
  const fault = await moveFault(tx, context, { account: opened.account, input });
  if (fault) return fault;
  const claim = await claimNew(tx, context, { account: opened.account, input });
  if (!claim.ok) return claim;
  const decision = editRequest(opened.account, { ...editOf(input), ...claim.edit });
  if (!decision.ok) return decision;
  await saveAccount(tx, decision.next, context.now);
  await refreshOverlaps(tx, context, decision.next);
  return decision;
};

export const updateRequest = (context: Context, input: UpdateInput): Promise<Decision<Written>> =>
  write(context, { name: 'updateRequest', input }, (tx) => updateIn(tx, context, input));
