import { defineTable } from '../../platform/database/define-table.ts';

/** What the register signed of a written authorization (3.7): the very text, and its signature. */
export type Letter = {
  readonly authorizationId: string;
  readonly number: string;
  readonly facts: string;
  readonly jws: string;
  readonly keyId: string;
  readonly signedAt: Date;
};

export const letterTable = defineTable<Letter>({
  name: 'letter',
  key: 'authorizationId',
  columns: {
    authorizationId: 'uuid',
    number: 'text',
    facts: 'text',
    jws: 'text',
    keyId: 'text',
    signedAt: 'timestamptz',
  },
});

export type LetterAcknowledgement = {
  readonly authorizationId: string;
  readonly accountId: string;
  readonly personId: string;
  readonly acknowledgedAt: Date;
};

export const letterAcknowledgementTable = defineTable<LetterAcknowledgement>({
  name: 'letter_acknowledgement',
  key: 'authorizationId',
  columns: { authorizationId: 'uuid', accountId: 'uuid', personId: 'uuid', acknowledgedAt: 'timestamptz' },
});
