import { addDays, covers, headshipStatus, isOfficialLanguage, nearestHeaded, type HeadshipFacts } from '@mandat/domain';
import { actions, isEmpty, scopeOf } from '@mandat/policies';
import { recordOf } from './account-fields.ts';
import { decidesOnRevision, openRevisionsOf } from './revision-fields.ts';
import { procedureFields } from './custody-fields.ts';
import { byName, one, ofDay, outside, reached, sorted, times, word, type Fields, type Resolve } from './fields.ts';
import { byId, mayOn, rowOf, rowsOf, spanOf, todayOf, type Reading, type Row } from './reading.ts';

export const headshipStatusOf = async (reading: Reading, row: Row): Promise<string> =>
  headshipStatus(recordOf(row) as HeadshipFacts, await todayOf(reading, row['entity_id']));

const headshipsBy =
  (column: string): Resolve =>
  async (row, reading) => {
    const rows = await rowsOf(reading, `select * from headship where ${column} = $1 and undone_at is null`, [
      row['id'],
    ]);
    return reached(
      reading,
      'Headship',
      sorted(rows, (each) => [-ofDay(each['from_on'])]),
    );
  };

const inOffice =
  (capacity: string): Resolve =>
  async (row, reading) => {
    const rows = await rowsOf(reading, 'select * from headship where entity_id = $1 and capacity = $2', [
      row['id'],
      capacity,
    ]);
    const current: Row[] = [];
    for (const each of rows) if ((await headshipStatusOf(reading, each)) === 'current') current.push(each);
    return (
      (
        await reached(
          reading,
          'Headship',
          sorted(current, (each) => [-ofDay(each['from_on'])]),
        )
      )[0] ?? null
    );
  };

const focalPoints: Resolve = async (row, reading) => {
  const today = await todayOf(reading, row['id']);
  const named = await rowsOf(reading, 'select * from focal_point where entity_id = $1', [row['id']]);
  const ids = named.filter((each) => covers(spanOf(each), today)).map((each) => each['person_id']);
  return byName(reading, await rowsOf(reading, 'select * from person where id = any($1)', [ids]), 'name');
};

const accountCount: Resolve = async (row, reading) => {
  const rows = await rowsOf(reading, 'select * from account where entity_id = $1', [row['id']]);
  const live = rows.filter((each) => !each['closed_at'] && !each['refused_at'] && !each['out_of_scope_at']);
  return (await reached(reading, 'Account', live)).length;
};

const vacantSince: Resolve = async (row, reading, call) => {
  if (!row['headed'] || row['ended_on'] !== null || (await inOffice('head')(row, reading, call)) !== null) return null;
  const rows = await rowsOf(reading, `select * from headship where entity_id = $1 and capacity = 'head'`, [row['id']]);
  const last: string[] = [];
  for (const each of rows) if ((await headshipStatusOf(reading, each)) === 'ended') last.push(String(each['until_on']));
  const latest = last.toSorted().at(-1);
  return latest === undefined ? null : addDays(latest, 1);
};

const waitingIn: Resolve = async (row, reading) => {
  const rows = await rowsOf(reading, `select * from account where entity_id = $1 and ${waiting}`, [row['id']]);
  return (await reached(reading, 'Account', rows)).length;
};

const headedAbove: Resolve = async (row, reading) => {
  const entities = (await rowsOf(reading, 'select * from entity')).map(recordOf);
  const found = nearestHeaded(String(row['id']), new Map(entities.map((each) => [String(each['id']), each])) as never);
  return byId(reading, 'entity', found);
};

const currentPost = async (reading: Reading, person: Row): Promise<Row | null> => {
  const posts = await rowsOf(reading, 'select * from appointment where person_id = $1', [person['id']]);
  const current: Row[] = [];
  for (const post of posts) if (covers(spanOf(post), await todayOf(reading, post['entity_id']))) current.push(post);
  return sorted(current, (post) => [-ofDay(post['from_on'])])[0] ?? null;
};

const fromReader =
  (read: (reading: Reading) => unknown): Resolve =>
  (_row, reading) =>
    read(reading);

const ofSession =
  (read: (session: Row) => Date): Resolve =>
  async (_row, reading) => {
    const session = await rowOf(reading, 'select * from session where id = $1', [reading.sessionId]);
    return session && read(session).toISOString();
  };

const minute = 60_000;
const waiting =
  'submitted_at is not null and authorized_at is null and refused_at is null and closed_at is null and out_of_scope_at is null and withdrawn_at is null and parked_at is null';

const decisionsWaiting = fromReader(async (reading) => {
  const { headOf, replacing } = reading.actor;
  const rows = await rowsOf(
    reading,
    `select id from account where (entity_id = any($1) or id = any($2)) and ${waiting}`,
    [headOf, replacing],
  );
  return rows.length;
});

const revisionsWaiting = fromReader(async (reading) => {
  const { headOf, replacing } = reading.actor;
  const heard = await rowsOf(reading, 'select * from account where entity_id = any($1) or id = any($2)', [
    headOf,
    replacing,
  ]);
  let count = 0;
  for (const account of heard) {
    for (const each of await openRevisionsOf(reading, account)) if (await decidesOnRevision(reading, each)) count += 1;
  }
  return count;
});

const isSecondPerson = (reading: Reading, row: Row): boolean =>
  row['person_id'] !== reading.actor.personId && row['recorded_by_id'] !== reading.actor.personId;

const canConfirm: Resolve = async (row, reading) =>
  (await mayOn(reading, ['headship:confirm'], { type: 'Headship', row })) &&
  (await headshipStatusOf(reading, row)) === 'to-confirm' &&
  isSecondPerson(reading, row);

const headshipsToConfirm = fromReader(async (reading) => {
  const rows = await rowsOf(reading, 'select * from headship');
  let count = 0;
  for (const row of rows) if (await canConfirm(row, reading, {})) count += 1;
  return count;
});

export const peopleFields: Readonly<Record<string, Fields>> = {
  Entity: {
    ...times('undoneAt'),
    kind: word('kind'),
    parent: one('Entity', 'entity', 'parent_id'),
    names: (row) => row,
    name: (row, reading, { language }) =>
      row[`name_${typeof language === 'string' && isOfficialLanguage(language) ? language : reading.language}`],
    nearestHeaded: headedAbove,
    children: async (row, reading) =>
      byName(
        reading,
        await rowsOf(reading, 'select * from entity where parent_id = $1 and undone_at is null', [row['id']]),
        `name_${reading.language}`,
      ),
    head: inOffice('head'),
    officerInCharge: inOffice('officer-in-charge'),
    headships: headshipsBy('entity_id'),
    accountCount,
    focalPoints,
    focalPointTerms: async (row, reading) =>
      reached(
        reading,
        'FocalPoint',
        sorted(await rowsOf(reading, 'select * from focal_point where entity_id = $1', [row['id']]), (each) => [
          -ofDay(each['from_on']),
        ]),
      ),
    ...procedureFields,
    vacantSince,
    decisionsWaiting: waitingIn,
  },
  Names: Object.fromEntries(
    ['ar', 'zh', 'en', 'fr', 'ru', 'es'].map((code) => [code, (row: Row) => row[`name_${code}`]]),
  ),
  Person: {
    staffType: word('staff_type'),
    entity: async (row, reading) => byId(reading, 'entity', (await currentPost(reading, row))?.['entity_id']),
    appointments: async (row, reading) => {
      const rows = await rowsOf(reading, 'select * from appointment where person_id = $1', [row['id']]);
      return reached(
        reading,
        'Appointment',
        sorted(rows, (each) => [-ofDay(each['from_on'])]),
      );
    },
    holdings: async (row, reading) => {
      const rows = await rowsOf(reading, 'select * from holding where person_id = $1', [row['id']]);
      const order = (each: Row) => [each['ended_at'] === null ? 0 : 1, (each['from_at'] as Date).getTime()];
      return reached(reading, 'Holding', sorted(rows, order));
    },
    headships: headshipsBy('person_id'),
  },
  Appointment: { entity: one('Entity', 'entity', 'entity_id') },
  Headship: {
    ...times('recordedAt', 'confirmedAt', 'rejectedAt', 'undoneAt', 'inheritedAt'),
    capacity: word('capacity'),
    status: async (row, reading) => outside(await headshipStatusOf(reading, row)),
    person: one('Person', 'person', 'person_id'),
    entity: one('Entity', 'entity', 'entity_id'),
    recordedBy: one('Person', 'person', 'recorded_by_id'),
    confirmedBy: one('Person', 'person', 'confirmed_by_id'),
    can: (row) => row,
  },
  FocalPoint: {
    person: one('Person', 'person', 'person_id'),
    entity: one('Entity', 'entity', 'entity_id'),
    canEnd: async (row, reading) => {
      const untilOn = spanOf(row).untilOn;
      const over = untilOn !== null && untilOn < (await todayOf(reading, row['entity_id']));
      return !over && (await mayOn(reading, ['focal-point:end'], { type: 'FocalPoint', row }));
    },
  },
  HeadshipAbilities: {
    confirm: canConfirm,
    acknowledge: async (row, reading) =>
      (await mayOn(reading, ['headship:acknowledge'], { type: 'Headship', row })) &&
      (await headshipStatusOf(reading, row)) === 'current' &&
      row['person_id'] === reading.actor.personId &&
      row['inherited_at'] === null,
    end: async (row, reading) =>
      (await mayOn(reading, ['headship:end'], { type: 'Headship', row })) &&
      !['ended', 'rejected'].includes(await headshipStatusOf(reading, row)),
  },
  HeldCapacity: { role: word('role'), entity: one('Entity', 'entity', 'entity') },
  Me: {
    id: fromReader(({ actor }) => actor.personId),
    name: fromReader(
      async (reading) => (await byId(reading, 'person', reading.actor.personId))?.['name'] ?? reading.actor.label,
    ),
    person: fromReader((reading) => byId(reading, 'person', reading.actor.personId)),
    roles: fromReader(({ actor }) => actor.roles.map(outside)),
    capacities: fromReader(({ actor }) => [
      ...actor.headOf.map((entity) => ({ role: 'head-of-entity', entity })),
      ...actor.focalPointOf.map((entity) => ({ role: 'focal-point', entity })),
    ]),
    language: fromReader(({ language }) => language),
    actions: fromReader(({ actor }) => actions.filter((action) => !isEmpty(scopeOf(actor, action)))),
    isStaff: fromReader(({ actor }) => actor.roles.includes('staff')),
    sessionExpiresAt: ofSession((session) => session['expires_at'] as Date),
    idleExpiresAt: ofSession((session) => {
      const idle = (session['last_active_at'] as Date).getTime() + 30 * minute;
      return new Date(Math.min(idle, (session['expires_at'] as Date).getTime()));
    }),
    secondFactorUntil: fromReader(({ actor }) =>
      actor.secondFactorAt ? new Date(actor.secondFactorAt.getTime() + 5 * minute).toISOString() : null,
    ),
    decisionsWaiting,
    revisionsWaiting,
    headshipsToConfirm,
    myAccounts: fromReader(
      ({ actor }) => new Set([...actor.officialOf, ...actor.alternateOf, ...actor.publisherOf]).size,
    ),
  },
};
