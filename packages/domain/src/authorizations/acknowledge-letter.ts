import { accept, refuse, type Decision } from '../decision.ts';
import type { Authorization } from '../records/holding.ts';
import { hasEnded } from '../status/authorization-status.ts';

/** What is known of the letter of an authorization; null: none was signed. */
export type LetterFound = { readonly number: string; readonly acknowledgedAt: Date | null };

export type Acknowledged = {
  readonly authorizationId: string;
  readonly accountId: string;
  readonly personId: string;
  readonly acknowledgedAt: Date;
};

/** The person takes note of their written authorization (3.7), once, while it has not ended. */
export const acknowledgeLetter = (
  authorization: Authorization,
  letter: LetterFound | null,
  now: Date,
): Decision<Acknowledged> => {
  if (!letter) return refuse('letter-missing');
  if (hasEnded(authorization, now)) return refuse('authorization-already-ended');
  if (letter.acknowledgedAt) return refuse('letter-already-acknowledged');
  const { id, accountId, personId } = authorization;
  return accept(
    { authorizationId: id, accountId, personId, acknowledgedAt: now },
    {
      type: 'letter-acknowledged',
      subject: { kind: 'authorization', id },
      accountId,
      personId,
      changes: [{ field: 'letter', before: null, after: letter.number }],
    },
  );
};
