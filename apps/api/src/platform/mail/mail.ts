/** What a person is told of. */
export const mailTemplates = [
  'privileges-revoked-head',
  'privileges-revoked-person',
  'privileges-suspended-head',
  'privileges-suspended-person',
  'move-to-confirm',
  'hand-over-opened',
  'orphan-opened',
  'orphan-escalated',
  'hold-opened',
  'vacant-office',
  'due-item-escalated',
  'departure-undone',
  'rotate-secrets',
  'source-silent',
  'unlinked-departure',
  'service-account-owner',
  'service-account-owned',
  'focal-point-named',
  'focal-point-ended',
  'headship-recorded',
  'headship-confirmed',
  'headship-ended',
  'attestation-asked',
  'guidance-asked',
  'authorization-ends',
  'authorization-lapsed',
  'reviews-asked',
  'reviews-to-prepare',
  'review-given',
  'decision-establish',
  'decision-maintain',
  'decision-refuse',
  'decision-send-back',
  'decision-withdraw',
  'revision-proposed',
  'revision-approved',
  'revision-refused',
  'move-proposed',
  'account-moved',
  'due-digest',
] as const;
export type MailTemplate = (typeof mailTemplates)[number];

/** A due item of a digest: its kind, what it is about, its day, and whether that has passed. */
export type MailItem = {
  readonly kind: string;
  readonly title: string | null;
  readonly dueOn: string;
  readonly late: boolean;
};

/** Facts and codes, no words: the words are chosen when it is sent, in the language that the recipient reads then. */
export type MailData = {
  readonly person?: string | null;
  /** Titles. */
  readonly accounts?: readonly string[];
  readonly entityId?: string | null;
  /** A type of signal. */
  readonly cause?: string;
  readonly rule?: string | null;
  /** A kind of due item. */
  readonly kind?: string;
  /** What somebody wrote. */
  readonly reason?: string;
  readonly source?: string;
  readonly reference?: string;
  readonly people?: number;
  /** The first of those that a digest tells; `count` says how many there are. */
  readonly count?: number;
  readonly items?: readonly MailItem[];
  readonly lastDay?: string;
  /** An instant; without one a `move-to-confirm` names the end of its ten days. */
  readonly dueAt?: string;
  readonly at: string;
  readonly caseId?: string | null;
  /** The record to which it leads, where there is no case. */
  readonly accountId?: string;
  /** A review; null: the list of them. */
  readonly reviewId?: string | null;
  readonly holdId?: string;
  readonly signalId?: string;
};

export type Mail = {
  readonly template: MailTemplate;
  readonly recipientId: string;
  /** The entry of the audit that says why. */
  readonly auditId: string;
  readonly caseId: string | null;
  readonly data: MailData;
};
