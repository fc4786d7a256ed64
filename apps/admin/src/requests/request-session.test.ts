import { describe, expect, test } from '@jest/globals';
import type { RequestCase } from '../graphql/generated/requests.ts';
import { GraphqlFault } from '../providers/data/graphql-fault.ts';
import { RequestSession, type KeptText, type SessionParts } from './request-session.ts';

const record = (more: Partial<RequestCase> = {}): RequestCase => ({
  id: '1',
  reference: 'R-2026-0001',
  version: 1,
  title: 'UN-Habitat Arab States',
  handle: 'mandat_demo',
  url: 'https://x.com/mandat_demo',
  languages: ['ar'],
  audience: 'Tenants',
  purpose: 'Inform',
  languageStatement: '',
  status: 'REQUESTED',
  requestKind: 'EXISTING',
  platform: { code: 'x', label: 'X' },
  entity: { id: 'e', name: 'UN-Habitat', timeZone: 'Africa/Nairobi' },
  createdOn: null,
  requestedAt: null,
  submittedAt: null,
  authorizedAt: null,
  refusedAt: null,
  outOfScopeAt: null,
  requestedBy: null,
  nominations: [],
  assessment: null,
  overlaps: [],
  decisions: [],
  can: { edit: true, submit: true, answerQuestions: false },
  ...more,
});

const fault = (code: string, field: string | null = null) => new GraphqlFault({ code, message: code, field });

/** A register of one request; `first` is thrown by the next calls, in order. */
const registerOf = (start: RequestCase, first: readonly GraphqlFault[] = []) => {
  const state = { record: start, kept: null as KeptText | null, calls: [] as unknown[] };
  const faults = [...first];
  const write = async (input: { version: number }, change: Partial<RequestCase>): Promise<RequestCase> => {
    state.calls.push(input);
    const thrown = faults.shift();
    if (thrown) throw thrown;
    if (input.version !== state.record.version) throw fault('version-conflict');
    state.record = { ...state.record, ...change, version: state.record.version + 1 };
    return state.record;
  };
  const parts: SessionParts = {
    update: ({ version, ...input }) => {
      const { id: _id, ...change } = input;
      return write({ version, ...change }, change as Partial<RequestCase>);
    },
    assess: (input) => write(input, {}),
    reload: async () => state.record,
    keep: (text) => (state.kept = text),
    now: () => new Date('2026-11-21T10:41:00Z'),
    wait: () => () => {},
  };
  return { state, parts };
};

describe('work on a request', () => {
  test('what was typed is saved with the version that was read, and nothing stays on the device', async () => {
    const { state, parts } = registerOf(record());
    const session = new RequestSession(record(), null, parts);
    session.edit({ purpose: 'Inform and answer' });
    expect(state.kept?.mine.purpose).toBe('Inform and answer');
    await session.flush();
    expect(state.calls).toEqual([{ version: 1, purpose: 'Inform and answer' }]);
    expect(state.kept).toBeNull();
    expect(session.shown().save).toBe('saved');
  });

  test('description and criteria go one after the other, each with the newest version', async () => {
    const { state, parts } = registerOf(record());
    const session = new RequestSession(record(), null, parts);
    session.edit({ purpose: 'More' });
    session.edit({ 'need.met': true });
    await session.flush();
    expect(state.calls.map((call) => (call as { version: number }).version)).toEqual([1, 2]);
  });

  test('a change of somebody else is taken over and the own one saved on top of it', async () => {
    const { state, parts } = registerOf(record({ version: 4, audience: 'Ministries' }));
    const session = new RequestSession(record(), null, parts);
    session.edit({ purpose: 'Mine' });
    await session.flush();
    expect(state.record).toMatchObject({ purpose: 'Mine', audience: 'Ministries', version: 5 });
    expect(session.shown().editing.mine.audience).toBe('Ministries');
  });

  test('where both changed one field nothing is overwritten before the choice', async () => {
    const { state, parts } = registerOf(record({ version: 4, purpose: 'Theirs' }));
    const session = new RequestSession(record(), null, parts);
    session.edit({ purpose: 'Mine' });
    await session.flush();
    expect(state.record.purpose).toBe('Theirs');
    expect(session.shown().editing.conflicts).toEqual(['purpose']);
    expect(session.shown().save).toBe('idle');
    session.choose('purpose', 'mine');
    await session.flush();
    expect(state.record.purpose).toBe('Mine');
  });

  test('a refused field says why and does not hold back the others', async () => {
    const { state, parts } = registerOf(record(), [fault('account-already-registered', 'url')]);
    const session = new RequestSession(record(), null, parts);
    session.edit({ address: 'https://x.com/mandat_other' });
    session.edit({ purpose: 'More' });
    await session.flush();
    expect(session.shown().refusals).toMatchObject([
      { field: 'address', fault: { code: 'account-already-registered' } },
    ]);
    expect(state.record.purpose).toBe('More');
    expect(state.kept?.mine.address).toBe('https://x.com/mandat_other');
  });

  test('without a register the text is kept on the device', async () => {
    const { state, parts } = registerOf(record(), [fault('unreachable')]);
    const session = new RequestSession(record(), null, parts);
    session.edit({ purpose: 'More' });
    await session.flush();
    expect(session.shown().save).toBe('offline');
    expect(state.kept?.mine.purpose).toBe('More');
  });

  test('a text kept on the device is taken up again when the page is opened', async () => {
    const { state, parts } = registerOf(record());
    const first = new RequestSession(record(), null, parts);
    first.edit({ purpose: 'Half a sentence' });
    const second = new RequestSession(record(), state.kept, parts);
    expect(second.shown().editing.mine.purpose).toBe('Half a sentence');
    await second.flush();
    expect(state.record.purpose).toBe('Half a sentence');
  });

  test('an address that means no account waits until it does', async () => {
    const { state, parts } = registerOf(record());
    const session = new RequestSession(record(), null, parts);
    session.edit({ address: 'https://x.com/mandat_demo/status/1' });
    await session.flush();
    expect(state.calls).toEqual([]);
    expect(state.kept?.mine.address).toBe('https://x.com/mandat_demo/status/1');
  });

  test('evidence without a name waits, and the reason beside it is saved', async () => {
    const { state, parts } = registerOf(record());
    const session = new RequestSession(record(), null, parts);
    session.edit({ 'risk.evidence': [{ text: '', url: null }] });
    session.edit({ 'risk.reason': 'Two risks.' });
    await session.flush();
    expect(state.calls).toMatchObject([{ answers: [{ criterion: 'RISK', reason: 'Two risks.', evidence: [] }] }]);
  });
});
