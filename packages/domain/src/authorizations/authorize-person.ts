import { accept, refuse, type Decision } from '../decision.ts';
import type { Authorization, Holding, Nomination } from '../records/holding.ts';
import type { StaffType } from '../records/person.ts';

export type Authorized = {
  readonly authorization: Authorization;
  readonly holding: Holding;
  /** The one that stood before, which stands no longer. */
  readonly replaced: Authorization | null;
};

export type PersonToAuthorize = Pick<Nomination, 'accountId' | 'personId' | 'capacity' | 'scopes'> & {
  readonly staffType: StaffType;
  readonly existing: Holding | null;
  /** What was given the person for the account before, and neither withdrawn nor replaced. */
  readonly standing: Authorization | null;
};

export type AuthorizingHead = Pick<Authorization, 'authorizedById' | 'authorizedAs' | 'headshipId'>;

export type AuthorizationTerms = {
  readonly authorizationId: string;
  readonly holdingId: string;
  readonly now: Date;
  readonly validUntil: Date;
};

const holdingUnder = (person: PersonToAuthorize, terms: AuthorizationTerms): Holding => ({
  ...(person.existing ?? {
    id: terms.holdingId,
    accountId: person.accountId,
    personId: person.personId,
    platformRole: null,
    holdsSharedSecret: false,
    isRecoveryContact: false,
    fromAt: terms.now,
    endedAt: null,
  }),
  removalAwaitedAt: null,
  // Whoever is authorized keeps it no longer for the time being.
  interim: false,
  capacity: person.capacity,
  authorizationId: terms.authorizationId,
  version: (person.existing?.version ?? 0) + 1,
});

const ended = (standing: Authorization, now: Date): Authorization => ({
  ...standing,
  replacedAt: now,
  version: standing.version + 1,
});

const givenTo = (person: PersonToAuthorize, head: AuthorizingHead, terms: AuthorizationTerms): Authorization => ({
  ...head,
  id: terms.authorizationId,
  accountId: person.accountId,
  personId: person.personId,
  scopes: person.scopes,
  validFrom: terms.now,
  validUntil: terms.validUntil,
  authorizedAt: terms.now,
  suspendedAt: null,
  withdrawnAt: null,
  withdrawnReason: null,
  replacedAt: null,
  renewsId: null,
  version: 1,
});

/** Express written authorization (3.7): of staff members only, and never by the person concerned. */
export const authorizePerson = (
  person: PersonToAuthorize,
  head: AuthorizingHead,
  terms: AuthorizationTerms,
): Decision<Authorized> => {
  if (person.staffType !== 'staff-member') {
    return refuse('not-a-staff-member', { field: 'personId', details: { staffType: person.staffType } });
  }
  if (head.authorizedById === person.personId) return refuse('own-case');
  if (person.scopes.length === 0) return refuse('scope-missing', { field: 'scopes' });
  if (terms.validUntil <= terms.now) return refuse('date-in-the-past', { field: 'validUntil' });
  const authorization = givenTo(person, head, terms);
  return accept(
    {
      authorization,
      holding: holdingUnder(person, terms),
      replaced: person.standing && ended(person.standing, terms.now),
    },
    {
      type: 'authorization-granted',
      subject: { kind: 'authorization', id: authorization.id },
      accountId: person.accountId,
      personId: person.personId,
      changes: [
        { field: 'capacity', before: person.existing?.capacity ?? null, after: person.capacity },
        { field: 'scopes', before: null, after: person.scopes },
        { field: 'validUntil', before: null, after: terms.validUntil.toISOString() },
      ],
    },
  );
};

export type WithdrawnAuthorization = { readonly authorization: Authorization; readonly holding: Holding | null };

/** The authorization ends now; the holding ends only with evidence from the platform, meanwhile its removal is awaited. */
export const withdrawAuthorization = (
  authorization: Authorization,
  holding: Holding | null,
  ending: { readonly reason: string; readonly now: Date },
): Decision<WithdrawnAuthorization> => {
  if (authorization.withdrawnAt || authorization.replacedAt) return refuse('authorization-already-ended');
  if (ending.reason.trim() === '') return refuse('reason-missing', { field: 'reason' });
  return accept(
    {
      authorization: {
        ...authorization,
        withdrawnAt: ending.now,
        withdrawnReason: ending.reason,
        version: authorization.version + 1,
      },
      holding:
        holding && !holding.endedAt
          ? { ...holding, removalAwaitedAt: ending.now, version: holding.version + 1 }
          : holding,
    },
    {
      type: 'authorization-withdrawn',
      subject: { kind: 'authorization', id: authorization.id },
      accountId: authorization.accountId,
      personId: authorization.personId,
      reason: ending.reason,
    },
  );
};
