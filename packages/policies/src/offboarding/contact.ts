import type { Contact } from '@mandat/domain';
import type { KnownFact } from './situation.ts';

type Said = Pick<KnownFact, 'effectiveAt' | 'fact'>;
type Member = keyof Contact;

const members = Object.keys({
  name: true,
  email: true,
  phone: true,
  functionTitle: true,
} satisfies Record<Member, true>) as readonly Member[];

const valueOf = ({ fact }: Said, member: Member): string | null | undefined =>
  fact.type === 'contact-changed' ? fact.contact[member] : undefined;

/** Of what each says about one member the later counts; at one moment it is the order of what they say that decides. */
const isBefore = (one: Said, other: Said, member: Member): boolean => {
  const apart = one.effectiveAt.getTime() - other.effectiveAt.getTime();
  return apart === 0 ? JSON.stringify(valueOf(one, member)) < JSON.stringify(valueOf(other, member)) : apart < 0;
};

const newestOf = (facts: readonly Said[], member: Member): Said | null =>
  facts.reduce<Said | null>(
    (newest, each) => (newest === null || isBefore(newest, each, member) ? each : newest),
    null,
  );

/** Who only proposes says nothing that the record follows. */
const stating = (facts: readonly KnownFact[], member: Member): readonly KnownFact[] =>
  facts.filter((each) => each.trust !== 'propose' && valueOf(each, member) !== undefined);

const built = (valueFor: (member: Member) => string | null | undefined): Contact | null => {
  const stated = members.flatMap((member) => {
    const value = valueFor(member);
    return value === undefined ? [] : [[member, value] as const];
  });
  return stated.length === 0 ? null : (Object.fromEntries(stated) as Contact);
};

/** What of a fact the record follows: the members of which nobody said anything later. */
export const contactStated = (said: Said, others: readonly KnownFact[]): Contact | null =>
  built((member) => {
    const newest = newestOf(stating(others, member), member);
    return newest !== null && isBefore(said, newest, member) ? undefined : valueOf(said, member);
  });

/** What the record follows again without a fact that it followed; of what nobody else said it keeps what it has. */
export const contactWithout = (undone: Said, others: readonly KnownFact[]): Contact | null =>
  built((member) => {
    const newest = newestOf(stating(others, member), member);
    const isFollowed = valueOf(undone, member) !== undefined && newest !== null && isBefore(newest, undone, member);
    return isFollowed ? valueOf(newest, member) : undefined;
  });
