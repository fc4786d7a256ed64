import type { DueItemKind } from './due-item.ts';

/** `at-once`: in a mail of its own at any hour. `digest`: once a day, at the reader's time and never in their quiet hours. */
export type NoticeUrgency = 'at-once' | 'digest';

/**
 * What leaves somebody in who should be out, or an account or an office without anybody, cannot wait for the morning; all
 * else can. A new kind without a word on it does not compile.
 */
export const noticeUrgency: Readonly<Record<DueItemKind, NoticeUrgency>> = {
  'capture-existing': 'digest',
  'register-new': 'digest',
  'record-change': 'digest',
  'close-or-park': 'digest',
  'review-account': 'digest',
  'prepare-review': 'digest',
  'confirm-move': 'digest',
  'confirm-departure': 'at-once',
  'confirm-signal': 'at-once',
  'hand-over': 'digest',
  orphan: 'at-once',
  'vacant-office': 'at-once',
  'head-moved': 'digest',
  reauthorize: 'digest',
  'rotate-secrets': 'at-once',
  'service-account-owner': 'at-once',
  'unit-rename': 'at-once',
  'unlinked-departure': 'at-once',
  'source-silent': 'at-once',
  attest: 'digest',
  'renew-attestation': 'digest',
  'acknowledge-guidance': 'digest',
  'acknowledge-letter': 'digest',
  'renew-authorization': 'digest',
  'unauthorized-holding': 'digest',
  'answer-overlap': 'digest',
  'custody-procedure': 'digest',
  'unlisted-holder': 'digest',
};
