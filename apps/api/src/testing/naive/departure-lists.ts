import { inside } from './fields.ts';
import { amongIds, amongWords, finds, isOpen, same, type Test } from './list-tests.ts';
import { caseStatusOf, deliveryStateOf, dueItemStatusOf } from './offboarding-facts.ts';
import { byId } from './reading.ts';
import { serviceAccountTests } from './service-account-fields.ts';

/** What the filters of the lists about departures mean. */
export const departureTests: Readonly<Record<string, Readonly<Record<string, Test>>>> = {
  OffboardingCase: {
    status: async (reading, row, wanted: readonly string[]) =>
      wanted.map(inside).includes(await caseStatusOf(reading, row)),
    open: isOpen('closed_at'),
    person: same('person_id'),
    entity: same('entity_id'),
    openSince: (_, row, wanted) => (row['opened_at'] as Date) >= new Date(wanted),
    ids: amongIds,
  },
  Signal: {
    search: async (reading, row, wanted) => {
      const person = await byId(reading, 'person', row['person_id']);
      return person !== null && (await finds('name')(reading, person, wanted));
    },
    state: amongWords('state'),
    type: amongWords('type'),
    source: same('source_id'),
    person: same('person_id'),
    hold: same('hold_id'),
    case: same('case_id'),
    receivedFrom: (_, row, wanted) => (row['received_at'] as Date) >= new Date(wanted),
    ids: amongIds,
  },
  Hold: { open: isOpen('answered_at'), ids: amongIds },
  JointDecision: { open: isOpen('answered_at'), kind: amongWords('kind'), person: same('person_id'), ids: amongIds },
  ReferenceAccount: {
    search: finds('organisation', 'title', 'handle', 'url'),
    open: isOpen('ended_at'),
    ids: amongIds,
  },
  ServiceAccount: serviceAccountTests,
  Orphan: {
    open: isOpen('resolved_at'),
    entity: async (reading, row, wanted) =>
      (await byId(reading, 'account', row['account_id']))?.['entity_id'] === String(wanted).toLowerCase(),
    ids: amongIds,
  },
  DueItem: {
    open: isOpen('done_at'),
    kind: amongWords('kind'),
    status: (reading, row, wanted: readonly string[]) => wanted.map(inside).includes(dueItemStatusOf(reading, row)),
    addressee: (_, row, wanted) => row['addressee'] === inside(wanted),
    entity: same('entity_id'),
    person: same('person_id'),
    ids: amongIds,
  },
  Delivery: {
    state: (_, row, wanted: readonly string[]) => wanted.map(inside).includes(deliveryStateOf(row)),
    case: same('case_id'),
    recipient: same('recipient_id'),
    ids: amongIds,
  },
};
