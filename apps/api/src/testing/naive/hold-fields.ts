import { anySubject, can, defaultGuardLimits, type Action } from '@mandat/policies';
import { holdingStatusOf } from './account-fields.ts';
import { one, sorted, times, word, type Fields, type Resolve } from './fields.ts';
import {
  planOf,
  self,
  openProposals,
  may,
  latestProposals,
  countOf,
  laterFacts,
  lossStands,
} from './offboarding-facts.ts';
import { rowsOf, type Reading, type Row } from './reading.ts';

const heldOf = async (reading: Reading, row: Row): Promise<readonly Row[]> => {
  const signals = await rowsOf(reading, 'select * from signal where hold_id = $1', [row['id']]);
  return signals.filter(({ state }) => state === 'held' || row['answered_at'] !== null);
};

const privileges = (rows: readonly Row[]): number =>
  rows.flatMap((row) => planOf(row)?.losses ?? []).filter((loss) => loss['authorizationId'] !== null).length;

const accountsWithoutHolder: Resolve = async (row, reading) => {
  const losses = (await heldOf(reading, row)).flatMap((signal) => planOf(signal)?.losses ?? []);
  const lost = new Set(losses.map((loss) => loss['holdingId']));
  let count = 0;
  for (const account of new Set(losses.map((loss) => loss['accountId']))) {
    const rows = await rowsOf(reading, 'select * from holding where account_id = $1', [account]);
    let stays = false;
    for (const held of rows.filter(({ id }) => !lost.has(String(id))))
      if (held['capacity'] === 'authorized-official' || held['capacity'] === 'alternate')
        stays ||= (await holdingStatusOf(reading, held)) === 'authorized';
    if (!stays) count += 1;
  }
  return count;
};

const groups: Resolve = async (row, reading) => {
  const signals = await rowsOf(reading, 'select * from signal where hold_id = $1', [row['id']]);
  const byKey = Map.groupBy(signals, (signal) => {
    const rule = (planOf(signal) as { rule?: string } | null)?.rule ?? signal['rule'];
    return JSON.stringify([signal['type'], signal['state'], rule]);
  });
  const rows = [...byKey].map(([key, members]) => {
    const [cause, state, rule] = JSON.parse(key) as readonly [string, string, string | null];
    const people = new Set(members.map((each) => each['person_id']).filter((id) => id !== null)).size;
    return { cause, state, rule, people, privileges: privileges(members) };
  });
  return sorted(rows, (each) => [
    -Number(each['people']),
    String(each['cause']),
    String(each['state']),
    String(each['rule'] ?? '~'),
  ]);
};

const holdAbility =
  (action: Action, when: (reading: Reading, row: Row) => Promise<boolean>): Resolve =>
  async (row, reading) =>
    (await may(reading, action, { type: 'Hold', row: row })) && when(reading, row);

const isUndecided = async (reading: Reading, row: Row): Promise<boolean> =>
  row['answered_at'] === null && (await openProposals(reading, 'hold_id', row)).length === 0;

const someApplied = async (reading: Reading, row: Row): Promise<boolean> =>
  (await openProposals(reading, 'hold_id', row)).length === 0 &&
  (await rowsOf(reading, `select id from signal where hold_id = $1 and state = 'applied'`, [row['id']])).length > 0;

const isFromAnother = async (reading: Reading, row: Row): Promise<boolean> =>
  (await openProposals(reading, 'hold_id', row)).some(
    (each) => each['proposed_by_id'] !== reading.actor.personId && reading.actor.personId !== null,
  );

const limits = async (reading: Reading) => {
  const [row] = await rowsOf(reading, `select value from register_setting where name = 'guard'`);
  return (row?.['value'] ?? defaultGuardLimits) as Row;
};

export const guardLimitsOf = (_: Row, reading: Reading): Promise<Row> => limits(reading);

export const holdFields: Readonly<Record<string, Fields>> = {
  Hold: {
    ...times('openedAt', 'answeredAt'),
    dimension: word('dimension'),
    cause: word('cause'),
    outcome: word('outcome'),
    source: one('SignalSource', 'signal_source', 'source_id'),
    entity: one('Entity', 'entity', 'entity_id'),
    people: async (row, reading) => {
      const rows = await rowsOf(reading, 'select person_id from signal where hold_id = $1', [row['id']]);
      return new Set(rows.map((each) => each['person_id']).filter((id) => id !== null)).size;
    },
    held: countOf(`signal where hold_id = $1 and state = 'held'`),
    applied: countOf(`signal where hold_id = $1 and state = 'applied'`),
    groups,
    privileges: async (row, reading) => privileges(await heldOf(reading, row)),
    privilegesStanding: async (row, reading) => {
      const losses = (await heldOf(reading, row)).flatMap((signal) => planOf(signal)?.losses ?? []);
      let standing = 0;
      for (const loss of losses.filter((each) => each['authorizationId'] !== null))
        if (await lossStands(reading, loss)) standing += 1;
      return standing;
    },
    privilegesTaken: async (row, reading) =>
      privileges(await rowsOf(reading, `select * from signal where hold_id = $1 and state = 'applied'`, [row['id']])),
    peopleWithLaterFacts: async (row, reading) => {
      const people = new Set<unknown>();
      for (const signal of await heldOf(reading, row))
        if ((await laterFacts(reading, signal)).length > 0) people.add(signal['person_id']);
      return people.size;
    },
    accountsWithoutHolder,
    handOvers: async (row, reading) =>
      (await heldOf(reading, row)).flatMap((signal) => planOf(signal)?.handOvers ?? []).length,
    jointDecisions: latestProposals('select * from joint_decision where hold_id = $1'),
    can: self,
  },
  HoldGroup: { cause: word('cause'), state: word('state') },
  HoldAbilities: {
    proposeApproval: holdAbility('hold:decide', isUndecided),
    proposeRejection: holdAbility('hold:decide', isUndecided),
    proposeUndo: holdAbility('undo:propose', someApplied),
    answer: holdAbility('joint:answer', isFromAnother),
  },
  JointDecision: {
    ...times('proposedAt', 'answeredAt'),
    kind: word('kind'),
    answer: word('answer'),
    payload: async (row, reading) =>
      (await rowsOf(reading, 'select payload::text as text from joint_decision where id = $1', [row['id']]))[0]?.[
        'text'
      ],
    proposedBy: one('Person', 'person', 'proposed_by_id'),
    answeredBy: one('Person', 'person', 'answered_by_id'),
    hold: one('Hold', 'hold', 'hold_id'),
    signal: one('Signal', 'signal', 'signal_id'),
    person: one('Person', 'person', 'person_id'),
    can: self,
  },
  JointDecisionAbilities: {
    answer: (row, reading) =>
      can(reading.actor, 'joint:answer', anySubject) &&
      row['answered_at'] === null &&
      reading.actor.personId !== null &&
      row['proposed_by_id'] !== reading.actor.personId &&
      row['person_id'] !== reading.actor.personId,
    withdraw: (row, reading) =>
      can(reading.actor, 'joint:propose', anySubject) &&
      row['answered_at'] === null &&
      row['proposed_by_id'] === reading.actor.personId,
  },
};
