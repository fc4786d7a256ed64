import type { CaseProof } from '../../features/offboarding/case-proof.repository.ts';

const at = '2026-11-20T09:30:15.250Z';

/** A case with something in every part of its paper. */
export const someCaseProof: CaseProof = {
  id: 'c',
  reference: 'C-2026-0042',
  person: { id: 'p', name: 'ليلى حسن' },
  entity: { id: 'e', code: 'UN-HABITAT', names: { en: 'United Nations Human Settlements Programme' } },
  cause: 'person-departed',
  openedAt: at,
  closedAt: null,
  decisions: [
    {
      signalId: 's',
      source: 'directory',
      channel: 'scim',
      trust: 'revoke',
      key: 'S-88 571',
      fact: { type: 'person-departed', how: 'disabled' },
      occurredAt: at,
      receivedAt: at,
      decidedAt: at,
      state: 'applied',
      rule: 'departure-ends-everything',
      losses: [{ accountId: 'a', act: 'suspend-then-revoke' }],
    },
  ],
  accounts: [
    {
      id: 'a',
      reference: 'A-2026-0007',
      title: 'UN-Habitat على X 🌍',
      handle: '@unhabitat',
      entityId: 'e',
      steps: [
        {
          step: 'role-removed',
          openedAt: at,
          dueAt: at,
          doneAt: at,
          doneBy: 'Zoë Nakamura-Ångström',
          evidence: 'Role removed, seen in the list of admins',
          evidenceUrl: `https://example.org/${'x'.repeat(180)}`,
          cancelledAt: null,
        },
        {
          step: 'password-changed',
          openedAt: at,
          dueAt: at,
          doneAt: null,
          doneBy: null,
          evidence: null,
          evidenceUrl: null,
          cancelledAt: null,
        },
      ],
    },
  ],
  notices: [{ template: 'revoked', recipient: 'Amina Wanjiru', queuedAt: at, deliveredAt: at, messageId: 'm' }],
  events: [
    { at, type: 'privilege-revoked', actor: 'system:off-boarding', reason: null, position: '1', hash: 'h' },
    { at, type: 'case-opened', actor: 'system:off-boarding', reason: null, position: '2', hash: 'h' },
  ],
  clocks: { decisionMilliseconds: 412, effectSeconds: null },
};
