import { postChangesOf, type Contact, type SignalFact } from '@mandat/domain';
import type { ClaimChannel, KnownOfPerson } from './known-claims.repository.ts';
import type { Claimed } from './read-claims.ts';

export type ClaimedFact = { readonly channel: ClaimChannel; readonly fact: SignalFact };

export type Claims = {
  readonly channel: ClaimChannel;
  readonly claimed: Claimed;
  readonly known: KnownOfPerson;
  /** The first time that this identity is seen: then there is nothing yet that could have changed. */
  readonly isFirst: boolean;
};

const channels: readonly ClaimChannel[] = ['sign-in-claims', 'session-refresh'];

/** Whom another provider knows as well must have been staff here before this one can say that they no longer are. */
const wasStaffHere = ({ staffType, hasOtherIssuer, isStaffInSession }: KnownOfPerson): boolean =>
  isStaffInSession || (staffType === 'staff-member' && !hasOtherIssuer);

/** Said once, by whichever channel came first: one provider's claims are one witness, not two who agree. */
const departure = ({ channel, claimed, known }: Claims): readonly ClaimedFact[] => {
  const isLost = claimed.saysStaff && !claimed.isStaff && wasStaffHere(known);
  const isSaid = channels.some((each) => known.said[each] === 'person-departed');
  return isLost && !isSaid ? [{ channel, fact: { type: 'person-departed', how: 'not-staff' } }] : [];
};

/** A departure known from claims alone ends as it began; no refresh can say so, since the departed have no session. */
const returns = ({ channel, claimed, known }: Claims): readonly ClaimedFact[] => {
  if (channel !== 'sign-in-claims' || !claimed.isStaff || known.goneElsewhere) return [];
  return channels
    .filter((each) => known.said[each] === 'person-departed')
    .map((each) => ({ channel: each, fact: { type: 'person-returned' } }));
};

const isKnownUnit = (code: string, { units, posts, unitEntityId }: KnownOfPerson): boolean => {
  if (units !== null) return units.includes(code);
  const own = posts.filter(({ isOfProvider }) => isOfProvider);
  return (own.length > 0 ? own : posts).some(({ entityId }) => entityId === unitEntityId);
};

const move = ({ channel, claimed, known }: Claims): readonly ClaimedFact[] => {
  const { unitCode, unitClaim } = claimed;
  if (unitCode === null || unitClaim === null || isKnownUnit(unitCode, known)) return [];
  // A unit that the register does not know, of somebody whom it knows in none, takes nothing and tells nothing.
  if (known.units === null && known.posts.length === 0 && known.unitEntityId === null) return [];
  return [{ channel, fact: { type: 'person-moved', units: [unitClaim] } }];
};

const groups = ({ channel, claimed, known }: Claims): readonly ClaimedFact[] => {
  const isGone = known.sessionRoles.some((role) => !claimed.groupRoles.includes(role));
  return isGone ? [{ channel, fact: { type: 'groups-changed', roles: claimed.groupRoles } }] : [];
};

const differing = ({ claimed, known }: Claims): Contact => ({
  ...(claimed.fullName !== null && claimed.fullName !== known.name ? { name: claimed.fullName } : {}),
  ...(claimed.email !== null && claimed.email !== known.email ? { email: claimed.email } : {}),
  ...(claimed.functionTitle !== null && claimed.functionTitle !== known.functionTitle
    ? { functionTitle: claimed.functionTitle }
    : {}),
});

/** What these claims said before is no news, however the record has it meanwhile. Tokens name no manager. */
const movedIn = ({ claimed, known }: Claims) =>
  known.contact?.['functionTitle'] === claimed.functionTitle
    ? []
    : postChangesOf({ post: known.functionTitle, manager: null }, { post: claimed.functionTitle, manager: null });

const contact = (claims: Claims): readonly ClaimedFact[] => {
  const { channel, isFirst, known } = claims;
  if (isFirst || channel !== 'sign-in-claims') return [];
  const changed = differing(claims);
  const isNew = Object.entries(changed).some(([field, value]) => known.contact?.[field] !== value);
  const moved = movedIn(claims);
  const fact = { type: 'contact-changed' as const, contact: changed, ...(moved.length > 0 ? { moved } : {}) };
  return isNew ? [{ channel, fact }] : [];
};

/** What a token says that was not known: who is gone has not moved, and nobody asks for their new address. */
export const factsOfClaims = (claims: Claims): readonly ClaimedFact[] => {
  const gone = departure(claims);
  if (gone.length > 0) return gone;
  return [...returns(claims), ...move(claims), ...groups(claims), ...contact(claims)];
};
