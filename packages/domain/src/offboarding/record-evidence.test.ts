import { expect, test } from '@jest/globals';
import type { CaseTask } from '../records/offboarding.ts';
import { recordEvidence } from './record-evidence.ts';

const task: CaseTask = {
  id: 't',
  caseId: 'c',
  signalId: 's',
  accountId: 'a',
  holdingId: 'h',
  capacity: 'alternate',
  custodyModel: 'delegated-roles',
  step: 'role-removed',
  position: 0,
  openedAt: new Date('2026-11-26T09:00:00Z'),
  dueAt: new Date('2026-11-29T09:00:00Z'),
  doneAt: null,
  doneById: null,
  evidence: null,
  evidenceUrl: null,
  cancelledAt: null,
  version: 3,
};
const by = { personId: 'p', now: new Date('2026-11-27T10:00:00Z') };
const codeOf = (decision: ReturnType<typeof recordEvidence>) => (decision.ok ? 'accepted' : decision.code);

test('a step is done with evidence, by somebody, at a time', () => {
  const decision = recordEvidence(task, { text: '  Role removed ', url: ' https://example.org/1 ' }, by);
  expect(decision).toEqual({
    ok: true,
    events: [],
    next: {
      ...task,
      doneAt: by.now,
      doneById: 'p',
      evidence: 'Role removed',
      evidenceUrl: 'https://example.org/1',
      version: 4,
    },
  });
});

test('a step is done once, and not when it is no longer needed', () => {
  expect(codeOf(recordEvidence({ ...task, doneAt: by.now }, { text: 'Again' }, by))).toBe('step-already-done');
  expect(codeOf(recordEvidence({ ...task, cancelledAt: by.now }, { text: 'Still' }, by))).toBe('step-cancelled');
});

test('too little is no evidence, and a secret is none either', () => {
  expect(codeOf(recordEvidence(task, { text: ' ok ' }, by))).toBe('evidence-missing');
  expect(codeOf(recordEvidence(task, { text: 'password: hunter22' }, by))).toBe('looks-like-a-secret');
  const url = 'https://example.org/?token=ghp_0123456789abcdefghij';
  expect(codeOf(recordEvidence(task, { text: 'Removed', url }, by))).toBe('looks-like-a-secret');
});

test.each(['http://example.org', 'javascript:alert(1)', 'https://me:pw@example.org', 'example.org', 'https://'])(
  'an address that shows evidence is one of the web: not %s',
  (url) => {
    expect(codeOf(recordEvidence(task, { text: 'Removed', url }, by))).toBe('evidence-link');
  },
);

test('an empty address is none', () => {
  const decision = recordEvidence(task, { text: 'Removed', url: '  ' }, by);
  expect(decision.ok && decision.next.evidenceUrl).toBeNull();
});
