import type { AccountToReviseResult } from '../graphql/generated/revisions.ts';

export type AccountShown = NonNullable<AccountToReviseResult['account']>;
export type OwnRevision = NonNullable<AccountShown['revisions']>[number];

/** The reader's own proposal that still waits: the form opens with it, and what is sent takes its place. */
export const ownRevision = ({ revisions }: AccountShown, me: string | null): OwnRevision | null =>
  (revisions ?? []).find(({ status, proposedBy }) => status === 'PROPOSED' && proposedBy.id === me) ?? null;
