import { caseStatus, deliveryState, dueItemStatus, sourceHealth, type CaseFacts } from '@mandat/domain';
import { type Action } from '@mandat/policies';
import { recordOf } from './account-fields.ts';
import { latestFirst, reached, sorted, type Resolve } from './fields.ts';
import { byId, mayOn, rowsOf, type Reading, type Row } from './reading.ts';

export type Loss = Readonly<Record<string, string | null>>;

export type Plan = {
  readonly losses: readonly Loss[];
  readonly orphans: readonly { readonly accountId: string }[];
  readonly handOvers?: readonly string[];
  readonly sessionsEnded?: number;
};

export const ms = (value: unknown): number => (value as Date).getTime();

export const planOf = (row: Row): Plan | null => row['plan'] as Plan | null;

export const factOf = (row: Row) => row['fact'] as Readonly<Record<string, unknown>>;

export const self: Resolve = (row) => row;

export const related =
  (type: string, text: string, keys: (row: Row) => readonly (string | number)[]): Resolve =>
  async (row, reading) =>
    reached(reading, type, sorted(await rowsOf(reading, text, [row['id']]), keys));

export const signalsOfCase = (reading: Reading, row: Row) =>
  rowsOf(reading, 'select * from signal where case_id = $1', [row['id']]);

export const tasksOfCase = (reading: Reading, row: Row) =>
  rowsOf(reading, 'select * from case_task where case_id = $1 and cancelled_at is null', [row['id']]);

export const openProposals = (reading: Reading, column: string, row: Row) =>
  rowsOf(reading, `select * from joint_decision where ${column} = $1 and answered_at is null`, [row['id']]);

/** Whether the reader may do something with a row of a type. */
export const may = (
  reading: Reading,
  action: Action,
  of: { readonly type: string; readonly row: Row },
): Promise<boolean> => mayOn(reading, [action], of);

export const caseStatusOf = async (reading: Reading, row: Row): Promise<string> => {
  const [signals, tasks] = [await signalsOfCase(reading, row), await tasksOfCase(reading, row)];
  let proposed = false;
  for (const signal of signals) if ((await openProposals(reading, 'signal_id', signal)).length > 0) proposed = true;
  const facts: CaseFacts = {
    closedAt: row['closed_at'] as Date | null,
    tasksOpen: tasks.filter((task) => task['done_at'] === null).length,
    tasksDone: tasks.filter((task) => task['done_at'] !== null).length,
    signals: signals.length,
    signalsTakenBack: signals.filter(({ state }) => state === 'undone' || state === 'rejected').length,
    held: signals.some(({ state }) => state === 'held'),
    proposed,
  };
  return caseStatus(facts);
};

export const dueItemStatusOf = (reading: Reading, row: Row): string =>
  dueItemStatus(recordOf(row) as never, reading.now);

export const deliveryStateOf = (row: Row): string => deliveryState(recordOf(row) as never);

export const isTaskOpen = (task: Row): boolean => task['done_at'] === null && task['cancelled_at'] === null;

export const latestProposals = (text: string): Resolve =>
  related('JointDecision', text, (row) => [latestFirst(row['proposed_at'])]);

export const countOf =
  (text: string): Resolve =>
  async (row, reading) =>
    Number((await rowsOf(reading, `select count(*) as n from ${text}`, [row['id']]))[0]?.['n']);

export const ofSource =
  (column: string, change: (value: unknown) => unknown = (value) => value): Resolve =>
  async (row, reading) =>
    change((await byId(reading, 'signal_source', row['source_id']))?.[column]);

export const healthOf = (reading: Reading, row: Row): string => sourceHealth(recordOf(row) as never, reading.now);

/** Whether what a plan would take has not ended: a suspended authorization has not. */
export const lossStands = async (reading: Reading, loss: Loss): Promise<boolean> => {
  if (loss['authorizationId']) {
    const authorization = await byId(reading, 'written_authorization', loss['authorizationId']);
    return (
      authorization?.['withdrawn_at'] === null &&
      authorization['replaced_at'] === null &&
      (authorization['valid_until'] as Date) > reading.now
    );
  }
  const held = await byId(reading, 'holding', loss['holdingId']);
  return held?.['ended_at'] === null && held['removal_awaited_at'] === null;
};

const withoutBearing = [
  'groups-changed',
  'credential-compromised',
  'identifier-recycled',
  'contact-changed',
  'sessions-ended',
  'authorizations-withdrawn',
];

/** What was said of the same person after a signal, and counts; latest first. */
export const laterFacts = async (reading: Reading, row: Row): Promise<readonly Row[]> => {
  if (row['person_id'] === null) return [];
  const rows = await rowsOf(reading, 'select * from signal where person_id = $1', [row['person_id']]);
  const later = rows.filter(
    (each) =>
      ms(each['received_at']) > ms(row['received_at']) &&
      each['state'] !== 'undone' &&
      each['state'] !== 'rejected' &&
      !withoutBearing.includes(String(each['type'])),
  );
  return sorted(later, (each) => [latestFirst(each['received_at'])]);
};
