import {
  accept,
  changesOf,
  dayIn,
  refuse,
  type Decision,
  type OfficialLanguage,
  type Person,
  type Refusal,
  type StaffType,
} from '@mandat/domain';
import { anySubject, can } from '@mandat/policies';
import type { Context } from '../../platform/context.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { write, type Written } from '../audit/write.repository.ts';
import { findEntity } from '../entities/entity.repository.ts';
import { insertAppointment, insertIdentifier, insertPerson, lockPerson, savePerson } from './person.repository.ts';

export type RecordPersonInput = {
  readonly name: string;
  readonly email?: string | null;
  readonly functionTitle?: string | null;
  readonly language: OfficialLanguage;
  readonly staffType: StaffType;
  readonly source: string;
  readonly staffNumber: string;
  readonly entityId: string;
};
export type UpdatePersonInput = {
  readonly id: string;
  readonly version: number;
  readonly name?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly functionTitle?: string | null;
  readonly language?: OfficialLanguage | null;
};

const isMailAddress = (text: string): boolean =>
  /^[\p{L}\p{N}.!#$'*+\-_~]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u.test(text) &&
  text.length <= 254;
const isPhone = (text: string): boolean => /^\+?[\d ().\-/]{3,30}(?:(?:x|ext\.?) ?\d{1,6})?$/i.test(text);

type Contact = { readonly name?: string | null; readonly email?: string | null; readonly phone?: string | null };

const contactFault = (input: Contact): Refusal | null => {
  if (input.name !== undefined && input.name !== null && input.name.trim() === '') {
    return refuse('name-missing', { field: 'name' });
  }
  if (input.email && !isMailAddress(input.email)) return refuse('mail-address-form', { field: 'email' });
  return input.phone && !isPhone(input.phone) ? refuse('phone-form', { field: 'phone' }) : null;
};

const personOf = (context: Context, input: RecordPersonInput): Person => ({
  id: context.world.newId(),
  name: input.name.trim(),
  email: input.email || null,
  phone: null,
  functionTitle: input.functionTitle || null,
  language: input.language,
  staffType: input.staffType,
  createdAt: context.now,
  version: 1,
});

const linkAndAppoint = async (
  tx: Transaction,
  context: Context,
  made: { person: Person; input: RecordPersonInput },
) => {
  const { person, input } = made;
  await insertIdentifier(tx, {
    id: context.world.newId(),
    personId: person.id,
    source: input.source.trim(),
    kind: 'staff-number',
    value: input.staffNumber.trim(),
    validFrom: context.now,
    validUntil: null,
  });
  await insertAppointment(tx, {
    id: context.world.newId(),
    personId: person.id,
    entityId: input.entityId,
    functionTitle: person.functionTitle,
    fromOn: dayIn('UTC', context.now),
    untilOn: null,
  });
};

const recordIn = async (tx: Transaction, context: Context, input: RecordPersonInput): Promise<Decision<Written>> => {
  if (!can(context.actor, 'person:record', anySubject)) return refuse('FORBIDDEN');
  const fault = contactFault(input);
  if (fault) return fault;
  if (input.staffNumber.trim() === '') return refuse('staff-number-missing', { field: 'staffNumber' });
  if (input.source.trim() === '') return refuse('source-missing', { field: 'source' });
  if (!(await findEntity(tx, input.entityId))) return refuse('entity-unknown', { field: 'entityId' });
  const person = personOf(context, input);
  await insertPerson(tx, person);
  await linkAndAppoint(tx, context, { person, input });
  const subject = { kind: 'person' as const, id: person.id };
  const event = { type: 'person-recorded', subject, personId: person.id, entityId: input.entityId };
  return accept({ id: person.id }, event);
};

const editOf = (input: UpdatePersonInput): Partial<Person> => ({
  name: input.name?.trim() ?? undefined,
  email: input.email === undefined ? undefined : input.email || null,
  phone: input.phone === undefined ? undefined : input.phone || null,
  functionTitle: input.functionTitle === undefined ? undefined : input.functionTitle || null,
  language: input.language ?? undefined,
});

const stated = (edit: Partial<Person>): Partial<Person> =>
  Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined));

const updateIn = async (tx: Transaction, context: Context, input: UpdatePersonInput): Promise<Decision<Written>> => {
  const person = await lockPerson(tx, input.id);
  if (!person) return refuse('not-found');
  if (!can(context.actor, 'person:edit', { ...anySubject, personId: person.id })) return refuse('FORBIDDEN');
  if (person.version !== input.version) return refuse('version-conflict');
  const fault = contactFault(input);
  if (fault) return fault;
  const edit = stated(editOf(input));
  const changes = changesOf(person, edit);
  if (changes.length === 0) return accept({ id: person.id });
  await savePerson(tx, { ...person, ...edit, version: person.version + 1 });
  const subject = { kind: 'person' as const, id: person.id };
  // What changed is named, not the contact details: they must be forgettable (1.1 (b)), and the audit never forgets.
  const named = changes.map(({ field }) => ({ field, before: null, after: null }));
  return accept({ id: person.id }, { type: 'person-edited', subject, personId: person.id, changes: named });
};

export const recordPerson = (context: Context, input: RecordPersonInput): Promise<Decision<Written>> =>
  write(context, { name: 'recordPerson', input }, (tx) => recordIn(tx, context, input));

export const updatePerson = (context: Context, input: UpdatePersonInput): Promise<Decision<Written>> =>
  write(context, { name: 'updatePerson', input }, (tx) => updateIn(tx, context, input));
