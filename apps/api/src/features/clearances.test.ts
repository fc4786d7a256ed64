import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ClearanceKind, Decision, JointKind, PlatformCode } from '@mandat/domain';
import { clearanceKinds, dayIn } from '@mandat/domain';
import { asking, headIn, person, versionOf } from '../testing/heads.ts';
import { newId, sampleRegister, type TestRegister } from '../testing/register.ts';
import { authorizeAccount } from './accounts/decide-account.ts';
import { previewDecisions } from './accounts/preview-decisions.ts';
import { requestAccount } from './accounts/request-account.ts';
import type { Written } from './audit/write.repository.ts';
import { clearanceSubject } from './offboarding/clear-platform.ts';
import { answerJoint, proposeJoint } from './offboarding/propose-joint.ts';

let register: TestRegister;
let administrators: readonly string[];

const rows = async <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
  register.database.source.query(text, [...values]);

beforeAll(async () => {
  register = await sampleRegister();
  const found = await rows<{ id: string }>(
    'select id from person where id not in (select person_id from holding) order by id limit 2',
  );
  administrators = found.map(({ id }) => id);
}, 60_000);
afterAll(() => register.close());

const dgc = (at: number, more: Parameters<typeof person>[1] = {}) =>
  asking(register, person(administrators[at] ?? '', { roles: ['dgc-administrator'], ...more }));
const codeOf = (decision: Decision<unknown>): string => (decision.ok ? 'accepted' : decision.code);

type Slot = { readonly platform: PlatformCode; readonly kind: ClearanceKind };
const document = { clearedOn: '2020-01-01', validUntil: null, documentReference: 'OLA/2026/7' };

const propose = (kind: JointKind, slot: Slot, more: object = {}, context = dgc(0)) =>
  proposeJoint(context, {
    kind,
    subjectId: clearanceSubject(slot),
    payload: { ...slot, ...(kind === 'clear-platform' ? document : {}), ...more },
    reason: 'As decided.',
  });
const answer = async (proposed: Decision<Written>, context = dgc(1), confirm = true) => {
  const id = proposed.ok ? String(proposed.next.id) : newId();
  return answerJoint(context, { id, version: 1, confirm, reason: 'Seen.' });
};
const both = async (kind: JointKind, slot: Slot, more: object = {}): Promise<string> =>
  codeOf(await answer(await propose(kind, slot, more)));

const requested = (platform: PlatformCode, more: object = {}) =>
  requestAccount(asking(register, headIn(register)), {
    kind: 'new',
    entityId: register.sample.scenario.entityId,
    platform,
    handle: `mandat_${newId().slice(0, 6)}`,
    title: 'Demo',
    languages: ['en'],
    purpose: 'News',
    audience: 'Everybody',
    languageStatement: 'English only.',
    ...more,
  });

describe('two people clear a platform', () => {
  test('one alone cannot, nor somebody else of the register, nor without a second factor or a document', async () => {
    const slot: Slot = { platform: 'wechat', kind: 'legal' };
    expect(codeOf(await propose('clear-platform', slot, {}, asking(register, headIn(register))))).toBe('FORBIDDEN');
    expect(codeOf(await propose('clear-platform', slot, {}, dgc(0, { secondFactorAt: null })))).toBe(
      'step-up-required',
    );
    for (const [more, code] of [
      [{ documentReference: ' ' }, 'clearance-document-missing'],
      [{ clearedOn: dayIn('UTC', new Date(Date.now() + 172_800_000)) }, 'date-in-the-future'],
      [{ clearedOn: 'yesterday' }, 'date-form'],
      [{ validUntil: '2020-02-01' }, 'clearance-lapsed'],
      [{ platform: 'myspace' }, 'platform-unknown'],
    ] as const)
      expect([code, codeOf(await propose('clear-platform', slot, more))]).toEqual([code, code]);
    expect(codeOf(await propose('withdraw-clearance', slot))).toBe('clearance-not-there');
    const proposed = await propose('clear-platform', slot);
    expect(codeOf(await propose('clear-platform', slot, {}, dgc(1)))).toBe('already-proposed');
    expect(codeOf(await answer(proposed, dgc(0)))).toBe('second-person-needed');
    expect(codeOf(await requested('wechat'))).toBe('platform-not-cleared');
    expect(codeOf(await answer(proposed, dgc(1), false))).toBe('accepted');
    expect(codeOf(await requested('wechat'))).toBe('platform-not-cleared');
  });

  test('the refusal names what is missing, until all three are there; each is kept with its document, people and audit', async () => {
    const expected = ['platform-not-cleared-data-protection-security', 'platform-not-cleared-security', 'accepted'];
    for (const [at, kind] of clearanceKinds.entries()) {
      expect(await both('clear-platform', { platform: 'wechat', kind })).toBe('accepted');
      expect(codeOf(await requested('wechat'))).toBe(expected[at]);
    }
    expect(
      await rows(
        `select kind, cleared_on::text as "clearedOn", document_reference as document, proposed_by_id as one,
           cleared_by_id as other from platform_clearance where platform = 'wechat' and ended_at is null order by kind`,
      ),
    ).toEqual(
      clearanceKinds.toSorted().map((kind) => ({
        kind,
        clearedOn: '2020-01-01',
        document: 'OLA/2026/7',
        one: administrators[0],
        other: administrators[1],
      })),
    );
    const told = await rows<{ changes: unknown }>(
      `select changes from audit_entry where type = 'platform-cleared' and changes::text like '%security%'`,
    );
    expect(told).toEqual([
      { changes: expect.arrayContaining([{ field: 'clearance', before: null, after: 'security' }]) },
    ]);
  });

  test('a later clearance takes the place of the one before, which is kept', async () => {
    expect(await both('clear-platform', { platform: 'x', kind: 'legal' }, { documentReference: 'OLA/2026/8' })).toBe(
      'accepted',
    );
    const kept = await rows<{ document: string; over: boolean }>(
      `select document_reference as document, ended_at is not null as over from platform_clearance
       where platform = 'x' and kind = 'legal' order by recorded_at, ended_at nulls last`,
    );
    expect(kept).toEqual([
      { document: 'DEMO/CLEARANCE/1', over: true },
      { document: 'OLA/2026/8', over: false },
    ]);
  });
});

describe('on a platform that is cleared no longer', () => {
  test('no new account is requested or authorized; one that exists is recorded and decided', async () => {
    const { readyAccountIds } = register.sample.scenario;
    const [id = ''] = readyAccountIds;
    await rows(
      `update account set platform = 'vimeo', request_kind = 'new', created_on = null, url = null where id = $1`,
      [id],
    );
    expect(await both('withdraw-clearance', { platform: 'vimeo', kind: 'security' })).toBe('accepted');
    const code = 'platform-not-cleared-security';
    expect(await requested('vimeo')).toMatchObject({ code, field: 'platform', details: { missing: 'security' } });
    const context = asking(register, headIn(register));
    const input = { id, version: await versionOf(register, 'account', id) };
    const seen = await previewDecisions(context, { kind: 'establish', accounts: [input] });
    expect(seen.ok && seen.next.accounts[0]?.refusal?.code).toBe(code);
    expect(codeOf(await authorizeAccount(context, input))).toBe(code);
    const existing = { kind: 'existing', url: 'https://vimeo.com/mandatdemoexists', handle: null } as const;
    expect(codeOf(await requested('vimeo', existing))).toBe('accepted');
    await rows(
      `update account set request_kind = 'existing', created_on = '2020-01-01', url = 'https://vimeo.com/mandatdemo' where id = $1`,
      [id],
    );
    expect(codeOf(await authorizeAccount(context, input))).toBe('accepted');
  });

  test('a clearance counts to its last day, without anybody saying so', async () => {
    await rows(
      `update platform_clearance set valid_until = '2020-02-01', cleared_on = '2020-01-01' where platform = 'vk' and kind = 'legal'`,
    );
    expect(codeOf(await requested('vk'))).toBe('platform-not-cleared-legal');
  });

  test('a withdrawal waits for a request that rests on the clearance, or the request for it: never both', async () => {
    const slot: Slot = { platform: 'pinterest', kind: 'legal' };
    const proposed = await propose('withdraw-clearance', slot);
    const outcomes = await Promise.all([answer(proposed), ...Array.from({ length: 4 }, () => requested('pinterest'))]);
    expect(codeOf(outcomes[0] ?? outcomes[1])).toBe('accepted');
    for (const outcome of outcomes.slice(1)) {
      expect(['accepted', 'platform-not-cleared-legal']).toContain(codeOf(outcome));
    }
    expect(codeOf(await requested('pinterest'))).toBe('platform-not-cleared-legal');
  });
});

test.each([
  ['two people are one', 'proposed_by_id = $1, cleared_by_id = $1', 'platform_clearance_two_people'],
  ['there is no document', "document_reference = ' '", 'platform_clearance_document'],
  ['it ends before it begins', 'valid_until = cleared_on - 1', 'platform_clearance_days'],
  ['it is for something else', "kind = 'taste'", 'platform_clearance_kind'],
])('the database keeps no clearance where %s', async (_rule, change, constraint) => {
  const someone = change.includes('$1') ? [administrators[0]] : [];
  await expect(
    rows(`update platform_clearance set ${change} where platform = 'github'`, someone),
  ).rejects.toMatchObject({
    driverError: { constraint },
  });
});

test('the database keeps one clearance of a kind in force', async () => {
  await expect(
    rows(
      `insert into platform_clearance (id, platform, kind, cleared_on, document_reference, recorded_at)
       values ($1, 'github', 'legal', '2020-01-01', 'Twice', now())`,
      [newId()],
    ),
  ).rejects.toMatchObject({ driverError: { constraint: 'platform_clearance_one_live' } });
});
