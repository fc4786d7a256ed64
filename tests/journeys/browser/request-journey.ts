import { expect } from '@jest/globals';
import { personOf } from '../sign-in.ts';
import { authorize, complete, readTimeline, recordCreation, request, type Wanted } from './request.steps.ts';
import { told } from './told.ts';
import { arrive, type Visit, type Visitor } from './visitor.ts';

const entity = 'UN-Habitat';

const eventsOf = (say: Visitor['say'], names: Readonly<Record<string, string>>): readonly string[] => {
  const { staff = '', focalPoint = '', head = '', official = '', alternate = '' } = names;
  return [
    say('event.account-requested', { actor: staff }),
    say('event.assessment-saved', { actor: focalPoint }),
    say('event.overlap-answered', { actor: focalPoint }),
    say('event.evidence-file-added', { actor: focalPoint }),
    say('event.person-nominated', { actor: focalPoint, person: official }),
    say('event.person-nominated', { actor: focalPoint, person: alternate }),
    say('event.request-submitted', { actor: focalPoint }),
    say('event.account-authorized', { actor: head }),
    say('event.authorization-granted', { actor: head, person: official }),
    say('event.authorization-granted', { actor: head, person: alternate }),
    say('event.account-created', { actor: official }),
  ];
};

/** One after the other, each in a browser of their own; returns how many people took part. */
export const fromRequestToOfficial = async (visit: Visit, wanted: Wanted): Promise<number> => {
  const seen: Visitor[] = [];
  const as = async <T>(role: string, unit: string | null, act: (visitor: Visitor) => Promise<T>): Promise<T> => {
    const visitor = await arrive(visit, role, unit);
    seen.push(visitor);
    const done = await told(visitor, () => act(visitor));
    await visitor.context.close();
    return done;
  };
  const official = personOf(visit.mandat, 'authorized-official', entity);
  const alternate = personOf(visit.mandat, 'alternate', entity);
  await as('staff', entity, (staff) => request(staff, wanted));
  await as('focal-point', entity, (focalPoint) => complete(focalPoint, wanted, [official, alternate]));
  await as('head-of-entity', entity, (head) => authorize(head, wanted));
  await as('authorized-official', entity, (holder) => recordCreation(holder, wanted));
  const events = await as('auditor', null, (auditor) => readTimeline(auditor, wanted));
  const [staff, focalPoint, head, , auditor] = seen;
  const names = {
    staff: staff?.who.name ?? '',
    focalPoint: focalPoint?.who.name ?? '',
    head: head?.who.name ?? '',
    official: official.name,
    alternate: alternate.name,
  };
  for (const event of eventsOf(auditor?.say ?? (() => ''), names)) expect(events).toContain(event);
  expect(seen.flatMap(({ faults }) => faults)).toEqual([]);
  return seen.length;
};
