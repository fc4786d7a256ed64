import type { DueItemKind } from '../due-items/due-item.ts';

/** Something of a case that is still open: a step of its checklist, an account without a holder, a question. */
export type OpenPart = 'step' | 'orphan' | DueItemKind;

/** Whether a case waits for it. What DGC is asked, or the head after a return, goes on by itself. */
const isWaitedFor = {
  step: true,
  orphan: true,
  'confirm-move': true,
  'confirm-departure': true,
  'hand-over': true,
  'rotate-secrets': true,
  'confirm-signal': false,
  'vacant-office': false,
  'head-moved': false,
  reauthorize: false,
  'service-account-owner': false,
  'unit-rename': false,
  'unlinked-departure': false,
  'source-silent': false,
  attest: false,
  'renew-attestation': false,
  'acknowledge-guidance': false,
  'acknowledge-letter': false,
  'renew-authorization': false,
  'unauthorized-holding': false,
  'close-or-park': false,
  'answer-overlap': false,
  'custody-procedure': false,
  'unlisted-holder': false,
  'capture-existing': false,
  'register-new': false,
  'record-change': false,
  'review-account': false,
  'prepare-review': false,
} as const satisfies Record<OpenPart, boolean>;

/** All that a case waits for. */
export const waitedFor = (Object.keys(isWaitedFor) as OpenPart[]).filter((part) => isWaitedFor[part]);

/** A case closes when nothing is open for which it waits, whoever did the last of it. */
export const closesCase = (open: readonly OpenPart[]): boolean => open.every((part) => !isWaitedFor[part]);
