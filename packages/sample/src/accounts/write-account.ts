import type { Account } from '@mandat/domain';
import { addDays } from '@mandat/domain';
import { dayOf } from '../dates.ts';
import { phrasesOf, wordingOf } from '../texts/write.ts';
import type { World } from '../world.ts';
import { addressFor, withStableId, type Address } from './handles.ts';
import type { Plan } from './plan.ts';
import type { Timeline } from './timeline.ts';

const creationDays = 60;
const reviewDays = 365;

export type Filed = { readonly plan: Plan; readonly timeline: Timeline; readonly requestedById: string };

/** X leaves three letters after `mandat_demo_`: the place says more than the kind of office. */
const shortCode = ({ entity, platform }: Plan): string =>
  platform === 'x' ? entity.code.replace(/^(RCO|UNIC|UNIS|UNRIC)-/, '') : entity.code;

const addressOf = (world: World, { plan, timeline }: Filed): Address => {
  const words = [shortCode(plan), ...(plan.theme === 'main' ? [] : [plan.theme])];
  const localized = plan.language === 'en' ? words : [...words, plan.language];
  const address = addressFor(world, { platform: plan.platform, words: localized });
  if (timeline.createdAt === null) return { ...address, url: null };
  const known = world.random('stable-ids').chance(0.05);
  return known ? withStableId(address, plan.platform, world.takenHandles.size) : address;
};

const languagesOf = (world: World, { language }: Plan): readonly string[] =>
  language !== 'en' && world.random('second-languages').chance(0.16) ? [language, 'en'] : [language];

const scopeOf = (plan: Plan, settledAt: Date | null) => {
  const found = plan.state === 'out-of-scope';
  return {
    outOfScopeAt: found ? settledAt : null,
    outOfScopeAs: found ? ('personal' as const) : null,
    outOfScopeReason: found ? 'It is run by one person in their own name, and speaks for no entity.' : null,
    outOfScopeById: null,
    reopensId: null,
  };
};

/** How a withdrawn account ended on its platform (3.8). */
const settledOf = (plan: Plan, settledAt: Date | null) => {
  const parkedAt = plan.state === 'parked' ? settledAt : null;
  const closedAt = plan.state === 'closed' ? settledAt : null;
  return {
    parkedAt,
    parkedOn: parkedAt && dayOf(parkedAt),
    parkedEvidence: parkedAt && 'Posting is locked; the profile says that the account is no longer in use.',
    closedAt,
    closedOn: closedAt && dayOf(closedAt),
    closedEvidence: closedAt && 'The platform confirmed the deletion; the address answers with its page for nothing.',
  };
};

const endsOf = (plan: Plan, { withdrawal, settledAt, decision }: Timeline) => ({
  undoneAt: null,
  refusedAt: plan.state === 'refused' ? (decision?.at ?? null) : null,
  ...scopeOf(plan, settledAt),
  withdrawnAt: withdrawal?.at ?? null,
  ...settledOf(plan, settledAt),
  successorId: null,
});

const decisionsOf = (plan: Plan, { decision, maintained, requestKind }: Timeline) => {
  if (decision === null || plan.state === 'refused')
    return { authorizedAt: null, creationDueOn: null, reviewDueOn: null };
  const last = dayOf((maintained ?? decision).at);
  return {
    authorizedAt: decision.at,
    creationDueOn: requestKind === 'new' ? addDays(dayOf(decision.at), creationDays) : null,
    reviewDueOn: addDays(last, reviewDays),
  };
};

/** The record of one account; its reference is given when all are there, in the order of the requests. */
export const writeAccount = (world: World, filed: Filed): Account => {
  const { plan, timeline, requestedById } = filed;
  const random = world.random('audiences');
  const audience = random.pick(phrasesOf(plan.language).audiences);
  const account: Account = {
    id: world.nextId('account'),
    reference: '',
    entityId: plan.entity.id,
    platform: plan.platform,
    ...wordingOf(plan.entity, plan.theme, plan.language),
    ...addressOf(world, filed),
    languages: languagesOf(world, plan),
    // Some older records still lack what 3.4 (e) asks for.
    audience: plan.state === 'authorized' && random.chance(0.03) ? '' : audience,
    requestKind: timeline.requestKind,
    requestedById,
    requestedAt: timeline.requestedAt,
    submittedAt: timeline.submittedAt,
    submittedById: timeline.submittedAt ? requestedById : null,
    createdOn: timeline.createdAt === null ? null : dayOf(timeline.createdAt),
    ...decisionsOf(plan, timeline),
    ...endsOf(plan, timeline),
    version: 1,
  };
  world.records.accounts.push(account);
  return account;
};

/** References run over all accounts in the order of their requests. */
export const numberAccounts = (world: World): void => {
  const { accounts } = world.records;
  accounts.sort(
    (one, other) => one.requestedAt.getTime() - other.requestedAt.getTime() || (one.id < other.id ? -1 : 1),
  );
  accounts.forEach((account, index) => {
    const reference = `R-${account.requestedAt.getUTCFullYear()}-${String(index + 1).padStart(4, '0')}`;
    accounts[index] = { ...account, reference };
  });
};
