import { describe, expect, test } from '@jest/globals';
import {
  accountStatus,
  holdingStatus,
  isLive,
  isReviewOverdue,
  recognizeAccount,
  roles as allRoles,
  type Account,
} from '@mandat/domain';
import { practiceGroups, sampleOrganisation, showcaseKeys } from './index.ts';

const today = new Date('2026-11-21T11:00:00Z');
const day = '2026-11-21';
const sample = sampleOrganisation({ today });

const share = (count: number) => count / sample.accounts.length;
const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
  new Map(records.map((each) => [each.id, each]));
const people = byId(sample.people);
const accounts = byId(sample.accounts);
const entities = byId(sample.entities);
const headships = byId(sample.headships);
const assessments = byId(sample.assessments);
const authorizations = byId(sample.authorizations);
const statusOf = (account: Account) => accountStatus(account, day);
const statusIs = (status: string) => sample.accounts.filter((account) => statusOf(account) === status);
const holdingIs = (holding: (typeof sample.holdings)[number]) =>
  holdingStatus(holding, authorizations.get(holding.authorizationId ?? '') ?? null, today);
const privileges = sample.holdings.filter((holding) => holdingIs(holding) === 'authorized');
const officialsOf = (accountId: string) =>
  privileges.filter((each) => each.accountId === accountId && each.capacity === 'authorized-official');

describe('the same seed and day', () => {
  test('give the same organisation', () => {
    expect(sampleOrganisation({ today, seed: 7 })).toEqual(sampleOrganisation({ today, seed: 7 }));
  });

  test('and another seed gives other people and ids', () => {
    const other = sampleOrganisation({ today, seed: 2 });
    expect(other.entities.some(({ id }) => entities.has(id))).toBe(false);
    expect(other.people.map(({ name }) => name)).not.toEqual(sample.people.map(({ name }) => name));
    expect(other.showcase.map(({ login }) => login)).not.toContain('');
  });

  test('work on any day, a leap day and a new year among them', () => {
    for (const at of ['2024-02-29T23:30:00Z', '2027-01-01T00:10:00Z', '2030-06-15T12:00:00Z']) {
      expect(sampleOrganisation({ today: new Date(at), seed: 3 }).accounts.length).toBeGreaterThan(1_800);
    }
  });
});

describe('the large sample', () => {
  const large = sampleOrganisation({ today, size: 'large' });

  test('has 36,000 people in the directory, each with a name, a unit and a staff number of their own', () => {
    expect(large.logins).toHaveLength(36_000);
    expect(large.identifiers).toHaveLength(large.people.length);
    for (const field of ['login', 'subject', 'email', 'staffNumber'] as const) {
      expect(new Set(large.logins.map((each) => each[field])).size).toBe(36_000);
    }
    expect(new Set(large.people.map(({ id }) => id)).size).toBe(large.people.length);
  });

  test('leaves the normal one as it is: the same accounts, privileges and first people', () => {
    const told = (organisation: typeof sample) =>
      JSON.stringify([
        organisation.people.slice(0, sample.people.length),
        organisation.holdings,
        organisation.accounts,
        organisation.showcase,
      ]);
    expect(told(large) === told(sample)).toBe(true);
  });
});

describe('the volume', () => {
  test('is that of a large organisation', () => {
    expect(sample.entities).toHaveLength(266);
    expect(sample.accounts.length).toBeGreaterThan(1_850);
    expect(sample.accounts.length).toBeLessThan(1_950);
    expect(sample.people.length).toBeGreaterThan(2_400);
    expect(sample.people.length).toBeLessThan(3_000);
  });

  test('has about 1,150 different officials and 520 alternates with a privilege', () => {
    const holders = (capacity: string) =>
      new Set(privileges.filter((each) => each.capacity === capacity).map(({ personId }) => personId)).size;
    expect(Math.abs(holders('authorized-official') - 1_150)).toBeLessThan(25);
    expect(Math.abs(holders('alternate') - 520)).toBeLessThan(25);
    expect(holders('publisher')).toBeGreaterThan(100);
  });

  test.each([
    ['x', 0.26],
    ['facebook', 0.24],
    ['instagram', 0.13],
    ['youtube', 0.12],
    ['linkedin', 0.09],
    ['flickr', 0.04],
    ['tiktok', 0.025],
    ['threads', 0.02],
    ['bluesky', 0.015],
  ])('has %s at its share', (platform, expected) => {
    const found = share(sample.accounts.filter((account) => account.platform === platform).length);
    expect(Math.abs(found - expected)).toBeLessThan(0.005);
  });

  test.each([
    ['en', 0.52],
    ['fr', 0.14],
    ['es', 0.11],
    ['ar', 0.07],
    ['pt', 0.03],
    ['ru', 0.03],
    ['zh', 0.02],
    ['sw', 0.015],
  ])('has main language %s at its share', (language, expected) => {
    const found = share(sample.accounts.filter((account) => account.languages[0] === language).length);
    expect(Math.abs(found - expected)).toBeLessThan(0.005);
  });

  test.each([
    ['authorized', 0.73],
    ['to-be-created', 0.01],
    ['under-review', 0.09],
    ['requested', 0.05],
    ['parked', 0.03],
    ['closed', 0.08],
    ['out-of-scope', 0.01],
  ])('has state %s at its share', (status, expected) => {
    expect(Math.abs(share(statusIs(status).length) - expected)).toBeLessThan(0.01);
  });

  test('has 6 % of reviews overdue and 4 % of accounts without an official', () => {
    const overdue = sample.accounts.filter((account) => isReviewOverdue(account, day)).length;
    const orphaned = statusIs('authorized').filter(({ id }) => officialsOf(id).length === 0).length;
    expect(Math.abs(share(overdue) - 0.06)).toBeLessThan(0.01);
    expect(Math.abs(share(orphaned) - 0.04)).toBeLessThan(0.01);
  });
});

describe('every reference', () => {
  const known = (map: ReadonlyMap<string, unknown>, ids: readonly (string | null)[]) =>
    expect(ids.filter((id) => id !== null && !map.has(id))).toEqual([]);

  test('names a record that is there', () => {
    known(
      entities,
      sample.entities.map(({ parentId }) => parentId),
    );
    known(
      entities,
      [...sample.appointments, ...sample.headships, ...sample.focalPoints, ...sample.accounts].map(
        (each) => each.entityId,
      ),
    );
    known(
      people,
      [...sample.identifiers, ...sample.appointments, ...sample.focalPoints, ...sample.logins].map(
        (each) => each.personId,
      ),
    );
    known(
      people,
      sample.headships.flatMap((each) => [each.personId, each.recordedById, each.confirmedById]),
    );
    known(
      people,
      sample.accounts.map(({ requestedById }) => requestedById),
    );
    known(
      people,
      sample.assessments.map(({ assessedById }) => assessedById),
    );
    known(
      people,
      sample.decisions.map(({ decidedById }) => decidedById),
    );
    known(
      people,
      sample.overlaps.map(({ answeredById }) => answeredById),
    );
    known(
      people,
      sample.nominations.flatMap((each) => [each.personId, each.nominatedById]),
    );
    known(
      people,
      sample.authorizations.flatMap((each) => [each.personId, each.authorizedById]),
    );
    known(
      people,
      [...sample.holdings, ...sample.showcase].map(({ personId }) => personId),
    );
    known(
      accounts,
      [...sample.aliases, ...sample.assessments, ...sample.decisions].map(({ accountId }) => accountId),
    );
    known(
      accounts,
      [...sample.nominations, ...sample.authorizations, ...sample.holdings].map(({ accountId }) => accountId),
    );
    known(
      accounts,
      sample.overlaps.flatMap((each) => [each.accountId, each.otherId]),
    );
    known(
      assessments,
      [...sample.criterionAnswers, ...sample.decisions].map(({ assessmentId }) => assessmentId),
    );
    known(
      headships,
      [...sample.decisions, ...sample.authorizations].map(({ headshipId }) => headshipId),
    );
    known(
      authorizations,
      sample.holdings.map(({ authorizationId }) => authorizationId),
    );
  });

  test('and every id stands once', () => {
    const { logins: _, showcase: __, clients: ___, scenario: ____, ...records } = sample;
    const ids = Object.values(records).flatMap((list: readonly { readonly id: string }[]) => list.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      ids.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
    ).toEqual([]);
  });
});

const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe('accounts', () => {
  test('have invented handles only, which their platform allows, with the key that recognition gives', () => {
    for (const account of sample.accounts) {
      const text = account.handle ?? account.url;
      expect(text?.replace(/[^a-z@.]/g, '').replaceAll('.', '')).toMatch(/mandatdemo|example/);
      const recognition = recognizeAccount(text ?? '', account.platform);
      if (!recognition.ok) throw new Error(`${text}: ${recognition.reason}`);
      if (account.stableId === null) expect(recognition.key).toBe(account.canonicalKey);
      if (account.url !== null) expect(recognition.url).toBe(account.url);
    }
  });

  test('with a stable id have one that the platform would accept', () => {
    const withId = sample.accounts.filter(({ stableId }) => stableId !== null);
    expect(share(withId.length)).toBeGreaterThan(0.02);
    for (const { stableId, platform, canonicalKey } of withId) {
      expect(canonicalKey).toBe(`${platform}:${stableId}`);
      if (platform === 'youtube' || platform === 'bluesky' || platform === 'flickr') {
        expect(recognizeAccount(stableId ?? '', platform)).toMatchObject({ ok: true, stableId });
      }
    }
  });

  test('share no canonical key, no reference and no live alias', () => {
    expect(repeated(sample.accounts.map(({ canonicalKey }) => canonicalKey ?? ''))).toEqual([]);
    expect(repeated(sample.accounts.map(({ reference }) => reference))).toEqual([]);
    expect(repeated(sample.aliases.filter(({ validUntil }) => validUntil === null).map(({ value }) => value))).toEqual(
      [],
    );
  });

  test('that are live have a live alias, the others none', () => {
    const live = new Set(
      sample.aliases.filter(({ validUntil }) => validUntil === null).map(({ accountId }) => accountId),
    );
    for (const account of sample.accounts) expect(live.has(account.id)).toBe(isLive(account));
  });

  test('have an address once they were created, and not before', () => {
    for (const account of sample.accounts) expect(account.url === null).toBe(account.createdOn === null);
  });

  test('were requested, submitted, decided and withdrawn in this order, and nothing lies in the future', () => {
    for (const account of sample.accounts) {
      const { requestedAt, submittedAt, authorizedAt, withdrawnAt, parkedAt, closedAt, refusedAt } = account;
      const times = [requestedAt, submittedAt, authorizedAt ?? refusedAt, withdrawnAt, parkedAt ?? closedAt];
      const order = times.flatMap((time) => (time === null ? [] : [time.getTime()]));
      expect(order).toEqual(order.toSorted((one, other) => one - other));
      expect(Math.max(...order)).toBeLessThanOrEqual(today.getTime());
    }
  });

  test('that exist since before the bulletin were recorded within 60 days in 82 % of cases', () => {
    const old = sample.accounts.filter(({ createdOn }) => createdOn !== null && createdOn < '2019-06-24');
    const first = old.filter(({ requestedAt }) => requestedAt < new Date('2022-01-01'));
    const onTime = first.filter(({ requestedAt }) => requestedAt < new Date('2019-08-24')).length / first.length;
    expect(Math.abs(onTime - 0.82)).toBeLessThan(0.05);
  });
});

describe('the rules of the register hold in the sample', () => {
  test('every privilege rests on a valid authorization of the same person and account', () => {
    for (const holding of privileges) {
      const authorization = authorizations.get(holding.authorizationId ?? '');
      expect(authorization).toMatchObject({
        accountId: holding.accountId,
        personId: holding.personId,
        withdrawnAt: null,
      });
      expect(authorization?.validUntil.getTime()).toBeGreaterThan(today.getTime());
      expect(people.get(holding.personId)?.staffType).toBe('staff-member');
    }
  });

  test('some credentials rest on no authorization, some on a lapsed one, some await removal', () => {
    const unauthorized = sample.holdings.filter((each) => holdingIs(each) === 'unauthorized');
    expect(unauthorized.filter(({ capacity }) => capacity === 'none')).toHaveLength(40);
    expect(unauthorized.filter(({ capacity }) => capacity !== 'none').length).toBeGreaterThan(5);
    expect(sample.holdings.filter((each) => holdingIs(each) === 'removal-awaited').length).toBeGreaterThan(3);
    expect(sample.holdings.filter((each) => holdingIs(each) === 'ended').length).toBeGreaterThan(3);
  });

  test('written authorizations are valid for 24 months, and some end soon', () => {
    for (const { validFrom, validUntil } of sample.authorizations) {
      const months =
        (validUntil.getUTCFullYear() - validFrom.getUTCFullYear()) * 12 +
        validUntil.getUTCMonth() -
        validFrom.getUTCMonth();
      expect(months).toBe(24);
    }
    const soon = new Date('2026-12-21T11:00:00Z');
    const valid = new Set(privileges.map(({ authorizationId }) => authorizationId));
    const ending = sample.authorizations.filter(({ id, validUntil }) => valid.has(id) && validUntil < soon);
    expect(ending.length).toBeGreaterThan(20);
  });

  test('nobody holds an account twice, and no holding ends before it begins', () => {
    const open = sample.holdings.filter(({ endedAt }) => endedAt === null);
    expect(repeated(open.map(({ accountId, personId }) => `${accountId} ${personId}`))).toEqual([]);
    expect(sample.holdings.filter(({ endedAt, fromAt }) => endedAt !== null && endedAt < fromAt)).toEqual([]);
    expect(repeated(sample.nominations.map(({ accountId, personId }) => `${accountId} ${personId}`))).toEqual([]);
    expect(repeated(sample.overlaps.map(({ accountId, otherId }) => `${accountId} ${otherId}`))).toEqual([]);
  });

  test('whoever decided or authorized was in office on that day, and it was not their own case', () => {
    const inOffice = (headshipId: string, personId: string, at: Date) => {
      const headship = headships.get(headshipId);
      const on = at.toISOString().slice(0, 10);
      expect(headship?.personId).toBe(personId);
      expect(headship !== undefined && headship.fromOn <= on && on <= (headship.untilOn ?? '9999')).toBe(true);
    };
    for (const each of sample.decisions) {
      inOffice(each.headshipId, each.decidedById, each.decidedAt);
      expect(accounts.get(each.accountId)?.requestedById).not.toBe(each.decidedById);
    }
    for (const each of sample.authorizations) {
      inOffice(each.headshipId, each.authorizedById, each.authorizedAt);
      expect(each.personId).not.toBe(each.authorizedById);
    }
  });

  test('headships are confirmed by a second person, and only headed entities have them', () => {
    for (const each of sample.headships) {
      expect(new Set([each.personId, each.recordedById, each.confirmedById]).size).toBe(3);
      expect(entities.get(each.entityId)?.headed).toBe(true);
      expect(each.capacity === 'head' || each.untilOn !== null).toBe(true);
    }
    const current = new Set(sample.headships.filter(({ untilOn }) => untilOn === null).map(({ entityId }) => entityId));
    const vacant = sample.entities.filter(({ id, headed }) => headed && !current.has(id));
    expect(vacant.map(({ code }) => code).toSorted()).toEqual(['RCO-BW', 'RCO-FM', 'RCO-MU', 'UNOP']);
    const acting = sample.headships.filter(
      ({ capacity, fromOn, untilOn }) => capacity === 'officer-in-charge' && fromOn <= day && day <= (untilOn ?? ''),
    );
    expect(acting.length).toBeGreaterThanOrEqual(8);
  });

  test('every request under review is complete: five criteria met, overlaps answered, an official named', () => {
    for (const { id } of statusIs('under-review')) {
      const study = sample.assessments.find(({ accountId }) => accountId === id);
      const answers = sample.criterionAnswers.filter(({ assessmentId }) => assessmentId === study?.id);
      expect(answers.filter(({ met }) => met === true)).toHaveLength(5);
      expect(sample.overlaps.filter(({ accountId, answer }) => accountId === id && answer === null)).toEqual([]);
      const named = sample.nominations.filter(({ accountId }) => accountId === id);
      expect(named.filter(({ capacity }) => capacity === 'authorized-official')).toHaveLength(1);
    }
  });

  test('drafts with unanswered overlaps and criteria are there too', () => {
    expect(sample.overlaps.filter(({ answer }) => answer === null).length).toBeGreaterThan(3);
    expect(sample.assessments.filter(({ completedAt }) => completedAt === null).length).toBeGreaterThan(20);
  });
});

describe('people of the practice provider', () => {
  test('have logins, subjects, e-mail addresses and staff numbers of their own', () => {
    for (const field of ['personId', 'login', 'subject', 'email', 'staffNumber'] as const) {
      expect(repeated(sample.logins.map((each) => each[field]))).toEqual([]);
    }
    for (const { login, email, code } of sample.logins) {
      expect(login).toMatch(/^[a-z'.-]+$/);
      expect(email).toMatch(/\.example$/);
      expect(code).toMatch(/^\d{6}$/);
    }
  });

  test('are linked by their staff number alone', () => {
    const numbers = new Map(sample.identifiers.map((each) => [each.personId, each]));
    for (const { personId, staffNumber } of sample.logins) {
      expect(numbers.get(personId)).toMatchObject({ source: 'practice', kind: 'staff-number', value: staffNumber });
    }
    expect(new Set(sample.identifiers.map(({ kind }) => kind))).toEqual(new Set(['staff-number']));
  });

  test('are all who hold or head something today', () => {
    const signIn = new Set(sample.logins.map(({ personId }) => personId));
    const open = sample.holdings.filter(({ endedAt }) => endedAt === null);
    const heads = sample.headships.filter(({ untilOn }) => untilOn === null || untilOn >= day);
    expect([...open, ...heads].filter(({ personId }) => !signIn.has(personId))).toEqual([]);
  });

  test('have a place in the showcase for every role that somebody can sign in with', () => {
    expect(sample.showcase.map(({ key }) => key)).toEqual([...showcaseKeys]);
    const shown = new Set<string>(sample.showcase.map(({ role }) => role));
    expect(allRoles.filter((role) => role !== 'reporting-client' && !shown.has(role))).toEqual([]);
    for (const { login, role } of sample.showcase) {
      const roles: readonly string[] = sample.logins.find((each) => each.login === login)?.roles ?? [];
      expect(role === 'public' ? roles.length === 0 : roles.includes(role)).toBe(true);
    }
  });

  test('have only groups that give a role, and one unit claim maps to no entity', () => {
    expect(sample.logins.flatMap(({ groups }) => groups).filter((group) => !(group in practiceGroups))).toEqual([]);
    expect(sample.logins.filter(({ entityCode }) => entityCode === null)).toHaveLength(1);
  });
});

describe('the scenario', () => {
  const { scenario } = sample;
  const account = (id: string) => {
    const found = accounts.get(id);
    if (found === undefined) throw new Error(`no account ${id}`);
    return found;
  };

  test('has an official account and requests that the head of UN-Habitat can decide', () => {
    expect(statusOf(account(scenario.officialAccountId))).toBe('authorized');
    expect(scenario.readyAccountIds.map((id) => statusOf(account(id)))).toEqual(['under-review', 'under-review']);
    expect(scenario.readyAccountIds.map((id) => account(id).entityId)).toEqual([scenario.entityId, scenario.entityId]);
  });

  test('has a draft and an incomplete request at the same entity', () => {
    expect(statusOf(account(scenario.draftAccountId))).toBe('requested');
    expect(statusOf(account(scenario.incompleteAccountId))).toBe('requested');
  });

  test('has people with a second appointment, which no directory knows, and a privilege in both entities', () => {
    expect(scenario.secondAppointeeIds).toHaveLength(5);
    for (const personId of scenario.secondAppointeeIds) {
      const posts = sample.appointments.filter((each) => each.personId === personId);
      expect(posts.map(({ source }) => source)).toEqual(['practice', null]);
      const held = privileges.filter((each) => each.personId === personId).map((each) => account(each.accountId));
      const places = new Set(held.map(({ entityId }) => entityId));
      for (const { entityId } of posts) {
        expect(entities.get(entityId)?.headed).toBe(true);
        expect(places.has(entityId)).toBe(true);
      }
    }
  });

  test('has a case of the head’s own, below another headed entity, and one in a vacant office', () => {
    const own = account(scenario.ownCaseAccountId);
    const head = sample.headships.find(({ entityId, untilOn }) => entityId === own.entityId && untilOn === null);
    expect(own.requestedById).toBe(head?.personId);
    expect(entities.get(own.entityId)?.parentId).not.toBeNull();
    const headless = account(scenario.headlessAccountId);
    expect(
      sample.headships.filter(
        ({ entityId, untilOn }) => entityId === headless.entityId && (untilOn === null || untilOn >= day),
      ),
    ).toEqual([]);
  });
});
