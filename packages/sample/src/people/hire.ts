import type { Entity, OfficialLanguage, Person, StaffType } from '@mandat/domain';
import { dayOf, daysBefore } from '../dates.ts';
import { practiceProviderName } from '../practice.ts';
import type { World } from '../world.ts';
import { inventName, loginOf } from './names.ts';

export type Post = {
  readonly entity: Entity;
  readonly functionTitle: string;
  readonly staffType?: StaffType;
  readonly name?: string;
  readonly language?: OfficialLanguage;
  readonly groups?: readonly string[];
  readonly unit?: string;
  readonly fromOn?: string;
  readonly untilOn?: string;
};

const namedFor = (world: World, post: Post) => {
  const invented = post.name === undefined ? inventName(world) : { name: post.name, language: 'en' as const };
  world.takenNames.add(loginOf(invented.name));
  return { name: invented.name, language: post.language ?? invented.language };
};

const giveDesk = (world: World, person: Person, post: Post): void => {
  const staffNumber = String(20_000_000 + world.desks.size * 37 + 11);
  const gone = post.untilOn !== undefined && post.untilOn < dayOf(world.today);
  world.desks.set(person.id, {
    login: loginOf(person.name),
    staffNumber,
    unit: post.unit ?? post.entity.code,
    entityCode: post.unit === undefined ? post.entity.code : null,
    groups: post.groups ?? [],
    gone,
  });
  world.records.identifiers.push({
    id: world.nextId('identifier'),
    personId: person.id,
    source: practiceProviderName,
    kind: 'staff-number',
    value: staffNumber,
    validFrom: person.createdAt,
    validUntil: gone && post.untilOn !== undefined ? new Date(`${post.untilOn}T22:00:00Z`) : null,
  });
};

const appoint = (world: World, person: Person, post: Post & { readonly fromOn: string }): void => {
  world.records.appointments.push({
    id: world.nextId('appointment'),
    personId: person.id,
    entityId: post.entity.id,
    functionTitle: post.functionTitle,
    fromOn: post.fromOn,
    untilOn: post.untilOn ?? null,
    source: practiceProviderName,
    endedAt: null,
  });
};

/** A person of the sample with their post, staff number and place in the practice provider. */
export const hire = (world: World, post: Post): Person => {
  const random = world.random('posts');
  const { name, language } = namedFor(world, post);
  const fromOn = post.fromOn ?? dayOf(daysBefore(world.today, random.between(120, 3_200)));
  const number = world.records.people.length;
  const person: Person = {
    id: world.nextId('person'),
    name,
    email: `${loginOf(name)}@mandat-demo.example`,
    phone: number % 4 === 0 ? `+999 55 ${String(1_000_000 + number * 7).slice(1)}` : null,
    functionTitle: post.functionTitle,
    language,
    staffType: post.staffType ?? 'staff-member',
    createdAt: new Date(`${fromOn}T08:00:00Z`),
    version: 1,
  };
  world.records.people.push(person);
  giveDesk(world, person, post);
  if (post.unit === undefined) appoint(world, person, { ...post, fromOn });
  return person;
};
