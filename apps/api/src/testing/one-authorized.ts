import type { Actor } from '@mandat/policies';
import { authorizePerson } from '../features/authorizations/authorize-person.ts';
import { asking, person, versionOf } from './heads.ts';
import { sampleDay, type TestRegister } from './register.ts';

export type Authorized = {
  readonly accountId: string;
  readonly entityId: string;
  readonly headId: string;
  readonly personId: string;
  readonly id: string;
};

export const rowsIn = async <T>(register: TestRegister, text: string, values: readonly unknown[] = []): Promise<T[]> =>
  (await register.database.reads.query(text, [...values])).rows as T[];

const day = 86_400_000;
export const inDays = (days: number): Date => new Date(sampleDay.getTime() + days * day);

/** An account of a headed entity whose head holds nothing there, and a staff member who holds nothing at all. */
const free = `
select a.id as "accountId", a.entity_id as "entityId", h.person_id as "headId",
  (select p.id from person p where p.staff_type = 'staff-member' and p.id <> h.person_id
     and not exists (select from holding x where x.person_id = p.id)
     and not exists (select from written_authorization w where w.person_id = p.id) order by p.id limit 1) as "personId"
from account a join entity e on e.id = a.entity_id and e.headed
join headship h on h.entity_id = e.id and h.capacity = 'head' and h.confirmed_at is not null
  and h.from_on < $1::date and h.until_on is null
where a.authorized_at is not null and a.withdrawn_at is null and a.closed_at is null and a.created_on is not null
  and not exists (select from holding x where x.person_id = h.person_id and x.account_id = a.id)
order by a.reference limit 1`;

export const headOf = ({ headId, entityId }: Pick<Authorized, 'headId' | 'entityId'>, now: Date = sampleDay): Actor =>
  person(headId, {
    roles: ['head-of-entity', 'staff'],
    headOf: [entityId],
    headReads: [entityId],
    secondFactorAt: now,
  });

/** Somebody whom their head has authorized until a day. */
export const oneAuthorized = async (register: TestRegister, untilDays: number): Promise<Authorized> => {
  const [found] = await rowsIn<Omit<Authorized, 'id'>>(register, free, [sampleDay]);
  if (!found) throw new Error('the sample has no such account');
  const decision = await authorizePerson(asking(register, headOf(found)), {
    ...found,
    version: await versionOf(register, 'account', found.accountId),
    capacity: 'publisher',
    scopes: ['publish'],
    validUntil: inDays(untilDays),
  });
  if (!decision.ok) throw new Error(decision.code);
  const [given] = await rowsIn<{ id: string }>(
    register,
    'select id from written_authorization where account_id = $1 and person_id = $2 and replaced_at is null',
    [found.accountId, found.personId],
  );
  return { ...found, id: given?.id ?? '' };
};
