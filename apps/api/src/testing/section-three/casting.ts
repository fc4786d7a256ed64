import { mayConfirm } from './rules-of-offices.ts';
import type { State } from './state.ts';
import { revisionDeciders } from './rules-of-revisions.ts';
import { concernedBy, decidersOf, hasPrivilege, isInOffice } from './who-may.ts';
import { people, type Draft, type Part, type Person, type Step } from './words.ts';

/** How many there are of what is counted; null where nothing is. */
const counted = (state: State, draft: Draft): number | null => {
  if (draft.do === 'confirm-headship' || draft.do === 'end-headship') return state.headships.length;
  if (draft.do === 'end-focal-point') return state.focalPoints.length;
  const account = 'at' in draft ? state.accounts[draft.at] : undefined;
  if (!account) return null;
  const counts: Partial<Record<Draft['do'], number>> = {
    'answer-overlap': account.overlaps.size,
    'answer-question': account.questions.length,
    'approve-revision': account.revisions.length,
    'refuse-revision': account.revisions.length,
    'withdraw-revision': account.revisions.length,
    'withdraw-authorization': account.authorizations.length,
    renew: account.authorizations.length,
  };
  return counts[draft.do] ?? null;
};

/** The draft on what is there; null: there is nothing on which it could be tried. */
const onWhatIsThere = (state: State, draft: Draft): Draft | null => {
  const { length } = state.accounts;
  if ('at' in draft && length === 0) return null;
  const there = 'at' in draft ? { ...draft, at: length - 1 - (draft.at % length) } : draft;
  if (there.do === 'days-pass' && state.accounts[there.at]?.state !== 'to-be-created') return null;
  const count = counted(state, there);
  if (count === null || !('nth' in there)) return there;
  return count === 0 ? null : { ...there, nth: count - 1 - (there.nth % count) };
};

const revisionOf = (state: State, draft: Draft) => {
  const account = 'at' in draft ? state.accounts[draft.at] : undefined;
  const revision = 'nth' in draft ? account?.revisions[draft.nth] : undefined;
  return account && revision && { account, revision };
};

const played: Readonly<Record<Part, (state: State, draft: Draft) => Person | undefined>> = {
  requester: (state, draft) => ('at' in draft ? state.accounts[draft.at]?.requestedBy : undefined),
  decider: (state, draft) => {
    const account = 'at' in draft ? state.accounts[draft.at] : undefined;
    return account && decidersOf(state, account)[0]?.person;
  },
  /** Who decides on what is proposed, and who proposed it. */
  reviser: (state, draft) => {
    const found = revisionOf(state, draft);
    return found && revisionDeciders(state, found.account, found.revision)[0]?.person;
  },
  proposer: (state, draft) => revisionOf(state, draft)?.revision.by,
  /** Who would decide, were it not their own case. */
  concerned: (state, draft) => {
    const account = 'at' in draft ? state.accounts[draft.at] : undefined;
    return account && [...concernedBy(account)].find((person) => isInOffice(state, account.unit, person));
  },
  holder: (state, draft) => {
    const account = 'at' in draft ? state.accounts[draft.at] : undefined;
    return account?.holdings.find(({ person, capacity }) => capacity !== 'publisher' && hasPrivilege(account, person))
      ?.person;
  },
  confirmer: (state, draft) => {
    const headship = 'nth' in draft ? state.headships[draft.nth] : undefined;
    return people.find((person) => headship && person !== headship.person && mayConfirm(state, headship, person));
  },
};

const isPart = (as: Draft['as']): as is Part => as in played;

/** The step that a draft is, as things stand; null: none. */
export const cast = (state: State, draft: Draft): Step | null => {
  const there = onWhatIsThere(state, draft);
  if (there === null) return null;
  return { ...there, as: isPart(there.as) ? (played[there.as](state, there) ?? 'head') : there.as };
};
