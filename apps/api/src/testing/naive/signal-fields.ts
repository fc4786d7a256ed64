import { type Action } from '@mandat/policies';
import { latestFirst, one, outside, reached, sorted, times, word, type Fields, type Resolve } from './fields.ts';
import {
  type Loss,
  type Plan,
  laterFacts,
  lossStands,
  ms,
  factOf,
  self,
  related,
  openProposals,
  may,
  latestProposals,
  countOf,
  ofSource,
  healthOf,
} from './offboarding-facts.ts';
import { mayOn, rowsOf, type Reading, type Row } from './reading.ts';

const signalAbility =
  (action: Action, state: string): Resolve =>
  async (row, reading) =>
    (await may(reading, action, { type: 'Signal', row: row })) &&
    row['state'] === state &&
    (await openProposals(reading, 'signal_id', row)).length === 0;

const isDeparted = async (reading: Reading, row: Row): Promise<boolean> =>
  (await rowsOf(reading, 'select 1 from person_standing where person_id = $1 and departed_at is not null', [row['id']]))
    .length > 0;

const about =
  (action: Action, departed: boolean): Resolve =>
  async (row, reading) =>
    (await may(reading, action, { type: 'Person', row: row })) &&
    row['id'] !== reading.actor.personId &&
    (await isDeparted(reading, row)) === departed;

const personParts: Fields = {
  standing: async (row, reading) =>
    (
      await reached(
        reading,
        'PersonStanding',
        await rowsOf(reading, 'select * from person_standing where person_id = $1', [row['id']]),
      )
    )[0] ?? null,
  cases: related('OffboardingCase', 'select * from offboarding_case where person_id = $1', (row) => [
    latestFirst(row['opened_at']),
  ]),
  can: self,
};

const orphanOfAccount: Resolve = async (row, reading) =>
  (
    await reached(
      reading,
      'Orphan',
      await rowsOf(reading, 'select * from orphan where account_id = $1 and resolved_at is null', [row['id']]),
    )
  )[0] ?? null;

const suspensionsSql =
  'select s.* from suspension s join holding h on h.authorization_id = s.authorization_id where h.id = $1 and s.lifted_at is null';

const suspensionsOfHolding: Resolve = related('Suspension', suspensionsSql, (row) => [ms(row['since'])]);

const openCount =
  (type: string, text: string, keep: (row: Row, reading: Reading) => boolean = () => true): Resolve =>
  async (_, reading) => {
    const action = countedUnder[type] ?? 'session:read';
    let count = 0;
    for (const row of (await rowsOf(reading, text)).filter((each) => keep(each, reading)))
      if (await mayOn(reading, [action], { type, row })) count += 1;
    return count;
  };

const countedUnder: Readonly<Record<string, Action>> = {
  OffboardingCase: 'case:read',
  DueItem: 'due-item:read',
  Orphan: 'orphan:read',
  Hold: 'hold:read',
  JointDecision: 'joint:read',
  Signal: 'signal:read',
  Delivery: 'delivery:read',
  SignalSource: 'source:read',
};

const openCounts: Fields = {
  departuresOpen: openCount('OffboardingCase', 'select * from offboarding_case where closed_at is null'),
  dueItemsOpen: openCount('DueItem', 'select * from due_item where done_at is null'),
  orphansOpen: openCount('Orphan', 'select * from orphan where resolved_at is null'),
  holdsOpen: openCount('Hold', 'select * from hold where answered_at is null'),
  jointDecisionsOpen: openCount('JointDecision', 'select * from joint_decision where answered_at is null'),
  unlinkedSignals: openCount('Signal', `select * from signal where state = 'unlinked'`),
  deadDeliveries: openCount(
    'Delivery',
    `select * from outbox where channel = 'mail' and dead_at is not null and delivered_at is null`,
  ),
  sourcesAlarmed: openCount('SignalSource', 'select * from signal_source', (row, reading) =>
    ['alarmed', 'silent'].includes(healthOf(reading, row)),
  ),
};

/** What signals add to types that were there before. */
export const addedFields: Readonly<Record<string, Fields>> = {
  Account: { orphan: orphanOfAccount },
  Holding: { suspensions: suspensionsOfHolding },
  Person: personParts,
  Me: openCounts,
};

const unknownUnitsOf: Resolve = async (row, reading) => {
  const [source] = await rowsOf(reading, 'select * from signal_source where id = $1', [row['source_id']]);
  const known = [
    ...(await rowsOf(reading, 'select code from entity where ended_on is null')),
    ...(await rowsOf(reading, 'select code from unit_alias where provider = $1', [source?.['provider']])),
  ].map(({ code }) => code);
  const units = (factOf(row)['units'] as readonly string[] | undefined) ?? [];
  const unknown = units.filter((unit) => !known.includes(unit));
  return unknown.length === 0 ? null : unknown;
};

export const signalFields: Readonly<Record<string, Fields>> = {
  Signal: {
    ...times('occurredAt', 'effectiveAt', 'receivedAt', 'decidedAt'),
    type: word('type'),
    state: word('state'),
    sourceName: ofSource('name'),
    channel: ofSource('channel', outside),
    trust: ofSource('trust', outside),
    receiptMilliseconds: (row) => ms(row['received_at']) - ms(row['occurred_at']),
    decisionMilliseconds: (row) => (row['decided_at'] === null ? null : ms(row['decided_at']) - ms(row['received_at'])),
    units: (row) => factOf(row)['units'] ?? null,
    unknownUnits: unknownUnitsOf,
    roles: (row) => (factOf(row)['roles'] as readonly string[] | undefined)?.map(outside) ?? null,
    lastDay: (row) => factOf(row)['lastDay'] ?? null,
    how: (row) => outside(factOf(row)['how']),
    person: one('Person', 'person', 'person_id'),
    source: one('SignalSource', 'signal_source', 'source_id'),
    hold: one('Hold', 'hold', 'hold_id'),
    case: one('OffboardingCase', 'offboarding_case', 'case_id'),
    laterFact: async (row, reading) => (await reached(reading, 'Signal', await laterFacts(reading, row)))[0] ?? null,
    plan: (row) => row['plan'],
    jointDecisions: latestProposals('select * from joint_decision where signal_id = $1'),
    can: self,
  },
  SignalAbilities: {
    // What heads withdrew stays withdrawn.
    proposeUndo: async (row, reading, call) =>
      row['type'] !== 'authorizations-withdrawn' && signalAbility('undo:propose', 'applied')(row, reading, call),
    proposeLink: signalAbility('joint:propose', 'unlinked'),
  },
  SignalPlan: {
    state: word('state'),
    orphanAccounts: async (row, reading) => {
      const ids = (row['orphans'] as Plan['orphans']).map(({ accountId }) => accountId);
      const found = await rowsOf(reading, 'select * from account where id = any($1)', [ids]);
      return reached(
        reading,
        'Account',
        sorted(found, (each) => [String(each['reference'])]),
      );
    },
    sessionsEnded: (row) => row['sessionsEnded'] ?? 0,
    handOvers: (row) => (row['handOvers'] as readonly string[] | undefined)?.length ?? 0,
  },
  PlannedLoss: {
    act: word('act'),
    cause: word('cause'),
    revokeAt: (row) => row['revokeAt'] ?? null,
    isPrivilege: (row) => row['authorizationId'] !== null,
    stands: (row, reading) => lossStands(reading, row as Loss),
    account: one('Account', 'account', 'accountId'),
    holding: one('Holding', 'holding', 'holdingId'),
  },
  Suspension: { ...times('since', 'revokeAt'), cause: word('cause'), sourceName: ofSource('name') },
  SignalSource: {
    ...times('configuredAt', 'lastHeardAt', 'lastSignalAt', 'alarmedAt'),
    channel: word('channel'),
    trust: word('trust'),
    health: (row, reading) => outside(healthOf(reading, row)),
    signalsLastDay: async (row, reading) => {
      const rows = await rowsOf(reading, 'select * from signal where source_id = $1', [row['id']]);
      return rows.filter((each) => ms(each['received_at']) > reading.now.getTime() - 86_400_000).length;
    },
    unlinked: countOf(`signal where source_id = $1 and state = 'unlinked'`),
    held: countOf(`signal where source_id = $1 and state = 'held'`),
    lastSignals: async (row, reading) => {
      const rows = await rowsOf(reading, 'select * from signal where source_id = $1', [row['id']]);
      return reached(reading, 'Signal', sorted(rows, (each) => [latestFirst(each['received_at'])]).slice(0, 10));
    },
  },
  PersonStanding: times('departedAt', 'lockedAt', 'changedAt'),
  PersonAbilities: {
    declareDeparture: about('departure:declare', false),
    proposeLift: about('joint:propose', true),
    withdrawAuthorizations: async (row, reading) => {
      const given = await rowsOf(
        reading,
        'select * from written_authorization where person_id = $1 and withdrawn_at is null and replaced_at is null and valid_until > $2',
        [row['id'], reading.now],
      );
      for (const each of given) {
        if (await mayOn(reading, ['authorization:withdraw-all'], { type: 'Authorization', row: each })) return true;
      }
      return false;
    },
  },
};
