import { accept, refuse, type Decision, type Refusal } from '../decision.ts';
import type { Authorization, AuthorizationScope, Holding } from '../records/holding.ts';
import type { StaffType } from '../records/person.ts';
import { authorizationStatus } from '../status/authorization-status.ts';
import { authorizePerson, type Authorized, type AuthorizingHead, type AuthorizationTerms } from './authorize-person.ts';

export type ToRenew = {
  readonly authorization: Authorization;
  /** What the person holds on the account now. */
  readonly holding: Holding | null;
  readonly staffType: StaffType;
  readonly scopes: readonly AuthorizationScope[];
};

/** Once it has ended there is nothing to follow without a gap: the person is authorized anew. */
const faultOf = ({ authorization, holding }: ToRenew, { now, validUntil }: AuthorizationTerms): Refusal | null => {
  const status = authorizationStatus(authorization, now);
  if (status === 'suspended') return refuse('authorization-suspended');
  if (status !== 'in-force') return refuse('authorization-already-ended');
  if (holding?.authorizationId !== authorization.id || holding.removalAwaitedAt || holding.endedAt) {
    return refuse('authorization-already-ended');
  }
  if (validUntil <= authorization.validUntil) return refuse('renewal-not-longer', { field: 'validUntil' });
  return null;
};

/**
 * A new written authorization follows the old one (3.7). It is valid from now, and the old one ends now: what the person
 * holds rests on the new one from this moment, and one that is not valid yet would leave them without any until then.
 */
export const renewAuthorization = (
  renewed: ToRenew,
  head: AuthorizingHead,
  terms: AuthorizationTerms,
): Decision<Authorized> => {
  const fault = faultOf(renewed, terms);
  if (fault) return fault;
  const { authorization: old, holding, staffType, scopes } = renewed;
  const { accountId, personId } = old;
  // A privilege has a capacity: the fault above stands for what rests on none.
  const capacity = holding?.capacity ?? 'none';
  if (capacity === 'none') return refuse('authorization-already-ended');
  const person = { accountId, personId, capacity, scopes, staffType, existing: holding, standing: old };
  const decision = authorizePerson(person, head, terms);
  if (!decision.ok) return decision;
  const authorization = { ...decision.next.authorization, renewsId: old.id };
  return accept(
    { ...decision.next, authorization },
    {
      type: 'authorization-renewed',
      subject: { kind: 'authorization', id: authorization.id },
      accountId,
      personId,
      changes: [
        { field: 'renews', before: null, after: old.id },
        { field: 'scopes', before: old.scopes, after: scopes },
        { field: 'validUntil', before: old.validUntil.toISOString(), after: terms.validUntil.toISOString() },
      ],
    },
  );
};
