import { one, outside, times, word, type Fields, type Resolve } from './fields.ts';
import { listOf } from './lists.ts';
import {
  factOf,
  ms,
  planOf,
  self,
  related,
  signalsOfCase,
  tasksOfCase,
  may,
  caseStatusOf,
  dueItemStatusOf,
  deliveryStateOf,
  isTaskOpen,
  latestProposals,
} from './offboarding-facts.ts';
import { byId, type Row } from './reading.ts';

const least = (values: readonly unknown[]): string | null => {
  const known = values.filter((value) => value !== null).map(ms);
  return known.length === 0 ? null : new Date(Math.min(...known)).toISOString();
};

const most = (values: readonly unknown[]): string | null => {
  const known = values.filter((value) => value !== null).map(ms);
  return known.length === 0 ? null : new Date(Math.max(...known)).toISOString();
};

const effectProvenAt: Resolve = async (row, reading) => {
  const done = (await tasksOfCase(reading, row)).map((task) => task['done_at']);
  return done.includes(null) ? null : most(done);
};

const decisionMilliseconds: Resolve = async (row, reading) => {
  const taken = (await signalsOfCase(reading, row))
    .filter((signal) => (planOf(signal)?.losses.length ?? 0) > 0 && signal['decided_at'] !== null)
    .map((signal) => ms(signal['decided_at']) - ms(signal['received_at']));
  return taken.length === 0 ? null : Math.min(...taken);
};

const timeline: Resolve = async (row, reading, args) => {
  const received = (await signalsOfCase(reading, row)).map((signal) => ms(signal['received_at']));
  const from = Math.min(ms(row['opened_at']), ...received);
  const until = row['closed_at'] === null ? Number.POSITIVE_INFINITY : ms(row['closed_at']);
  const keep = (entry: Row): boolean =>
    entry['person_id'] === row['person_id'] && ms(entry['at']) >= from && ms(entry['at']) <= until;
  return listOf(reading, { type: 'AuditEntry', keep }, args);
};

const canRecord: Resolve = async (row, reading) => {
  if (!(await may(reading, 'case:record-evidence', { type: 'OffboardingCase', row: row }))) return false;
  for (const task of (await tasksOfCase(reading, row)).filter(isTaskOpen))
    if (await may(reading, 'case:record-evidence', { type: 'CaseTask', row: task })) return true;
  return false;
};

const ofChange =
  (column: string): Resolve =>
  async (row, reading) => {
    const change = row['kind'] === 'record-change' ? await byId(reading, 'record_change', row['key']) : null;
    return least([change?.[column] ?? null]);
  };

const movedIn: Resolve = async (row, reading) => {
  const isAsked = row['kind'] === 'confirm-move' || row['kind'] === 'confirm-signal';
  const signal = isAsked ? await byId(reading, 'signal', row['signal_id']) : null;
  if (signal?.['type'] === 'person-moved') return ['UNIT'];
  const moved = signal?.['type'] === 'contact-changed' ? factOf(signal)['moved'] : undefined;
  return (moved as readonly string[] | undefined)?.map(outside) ?? null;
};

/** What follows the register is no notice. */
const mails = (where: string): string => `select * from outbox where channel = 'mail' and ${where} = $1`;

export const departureFields: Readonly<Record<string, Fields>> = {
  OffboardingCase: {
    ...times('openedAt', 'closedAt'),
    cause: word('cause'),
    status: async (row, reading) => outside(await caseStatusOf(reading, row)),
    firstSignalAt: async (row, reading) =>
      least((await signalsOfCase(reading, row)).map((each) => each['received_at'])),
    decidedAt: async (row, reading) => least((await signalsOfCase(reading, row)).map((each) => each['decided_at'])),
    decisionMilliseconds,
    nextDueAt: async (row, reading) =>
      least((await tasksOfCase(reading, row)).filter(isTaskOpen).map((each) => each['due_at'])),
    effectDueAt: async (row, reading) => most((await tasksOfCase(reading, row)).map((each) => each['due_at'])),
    effectProvenAt,
    tasksOpen: async (row, reading) => (await tasksOfCase(reading, row)).filter(isTaskOpen).length,
    tasksDone: async (row, reading) => (await tasksOfCase(reading, row)).filter((each) => !isTaskOpen(each)).length,
    accountCount: async (row, reading) =>
      new Set((await tasksOfCase(reading, row)).map((each) => each['account_id'])).size,
    person: one('Person', 'person', 'person_id'),
    entity: one('Entity', 'entity', 'entity_id'),
    signals: related('Signal', 'select * from signal where case_id = $1', (row) => [ms(row['received_at'])]),
    tasks: related('CaseTask', 'select * from case_task where case_id = $1', (row) => [
      String(row['account_id']),
      String(row['holding_id']),
      Number(row['position']),
    ]),
    orphans: related('Orphan', 'select * from orphan where case_id = $1', (row) => [ms(row['opened_at'])]),
    dueItems: related('DueItem', 'select * from due_item where case_id = $1', (row) => [ms(row['due_at'])]),
    deliveries: related('Delivery', mails('case_id'), (row) => [ms(row['created_at'])]),
    jointDecisions: latestProposals(
      'select * from joint_decision where signal_id in (select id from signal where case_id = $1)',
    ),
    timeline,
    can: self,
  },
  OffboardingCaseAbilities: {
    recordEvidence: canRecord,
    proposeUndo: async (row, reading) =>
      (await may(reading, 'undo:propose', { type: 'OffboardingCase', row: row })) &&
      (await signalsOfCase(reading, row)).some(
        ({ state, type }) => state === 'applied' && type !== 'authorizations-withdrawn',
      ),
  },
  CaseTask: {
    ...times('openedAt', 'dueAt', 'doneAt', 'cancelledAt'),
    step: word('step'),
    custodyModel: word('custody_model'),
    capacity: word('capacity'),
    doneBy: one('Person', 'person', 'done_by_id'),
    account: one('Account', 'account', 'account_id'),
    holding: one('Holding', 'holding', 'holding_id'),
    case: one('OffboardingCase', 'offboarding_case', 'case_id'),
    can: self,
  },
  CaseTaskAbilities: {
    recordEvidence: async (row, reading) =>
      (await may(reading, 'case:record-evidence', { type: 'CaseTask', row: row })) && isTaskOpen(row),
  },
  DueItem: {
    ...times('openedAt', 'dueAt', 'doneAt'),
    kind: word('kind'),
    addressee: word('addressee'),
    status: (row, reading) => outside(dueItemStatusOf(reading, row)),
    startOn: (row) => row['start_on'],
    dueOn: (row) => row['due_on'],
    timeZone: (row) => row['time_zone'],
    changedAt: ofChange('changed_at'),
    detectedAt: ofChange('detected_at'),
    recordedAt: ofChange('recorded_at'),
    moved: movedIn,
    doneBy: one('Person', 'person', 'done_by_id'),
    entity: one('Entity', 'entity', 'entity_id'),
    account: one('Account', 'account', 'account_id'),
    person: one('Person', 'person', 'person_id'),
    authorization: async (row, reading) =>
      row['kind'] === 'renew-authorization'
        ? one('Authorization', 'written_authorization', 'key')(row, reading, {})
        : null,
    review: async (row, reading) =>
      row['kind'] === 'review-account' || row['kind'] === 'prepare-review'
        ? one('Review', 'review', 'key')(row, reading, {})
        : null,
    case: one('OffboardingCase', 'offboarding_case', 'case_id'),
    signal: one('Signal', 'signal', 'signal_id'),
    serviceAccountId: (row) => (row['kind'] === 'service-account-owner' ? row['key'] : null),
    can: self,
  },
  DueItemAbilities: {
    answer: async (row, reading) =>
      row['done_at'] === null &&
      (row['kind'] === 'confirm-signal'
        ? may(reading, 'signal:confirm', { type: 'DueItem', row: row })
        : (row['kind'] === 'confirm-move' || row['kind'] === 'confirm-departure') &&
          may(reading, 'due-item:answer', { type: 'DueItem', row: row })),
  },
  Orphan: {
    ...times('openedAt', 'resolvedAt'),
    custodian: word('custodian'),
    account: one('Account', 'account', 'account_id'),
    case: one('OffboardingCase', 'offboarding_case', 'case_id'),
    custodianPerson: one('Person', 'person', 'custodian_id'),
  },
  Delivery: {
    ...times('createdAt', 'deliveredAt', 'deadAt'),
    template: (row) => row['topic'],
    state: (row) => outside(deliveryStateOf(row)),
    recipient: one('Person', 'person', 'recipient_id'),
    case: one('OffboardingCase', 'offboarding_case', 'case_id'),
    can: self,
  },
  DeliveryAbilities: {
    replay: async (row, reading) =>
      (await may(reading, 'delivery:replay', { type: 'Delivery', row: row })) && deliveryStateOf(row) === 'failed',
  },
};
