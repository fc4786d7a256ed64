import { defineTable } from '../platform/database/define-table.ts';

/** A first sign-in that could not be linked to one person; DGC sees the list. */
export type RefusedLink = {
  readonly id: string;
  readonly source: string;
  readonly subject: string;
  readonly kind: string;
  readonly reason: RefusedLinkReason;
  readonly refusedAt: Date;
};

export type RefusedLinkReason = 'several-people' | 'linked-to-another-subject';

export const refusedLinkTable = defineTable<RefusedLink>({
  name: 'refused_link',
  columns: {
    id: 'uuid',
    source: 'text',
    subject: 'text',
    kind: 'text',
    reason: 'text',
    refusedAt: 'timestamptz',
  },
});

/** Tokens that act once, remembered until they would be refused for their age. */
export type SeenToken = { readonly issuer: string; readonly tokenId: string; readonly expiresAt: Date };

export const seenTokenTable = defineTable<SeenToken>({
  name: 'seen_token',
  key: 'tokenId',
  columns: { issuer: 'text', tokenId: 'text', expiresAt: 'timestamptz' },
});
