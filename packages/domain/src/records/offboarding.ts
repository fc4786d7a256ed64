import type { Capacity } from './holding.ts';
import type { CustodyModel } from '../platforms/platform.ts';
import type { CustodyStep } from '../offboarding/custody-steps.ts';
import type { SignalType } from './signal.ts';

/** All that follows from somebody's departure or move: one open case a person. */
export type OffboardingCase = {
  readonly id: string;
  readonly reference: string;
  readonly personId: string;
  readonly entityId: string | null;
  readonly cause: SignalType;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly version: number;
};

/** One thing that must change on a platform. Done only with evidence. */
export type CaseTask = {
  readonly id: string;
  readonly caseId: string;
  readonly signalId: string;
  readonly accountId: string;
  readonly holdingId: string;
  readonly capacity: Capacity;
  readonly custodyModel: CustodyModel;
  readonly step: CustodyStep;
  readonly position: number;
  readonly openedAt: Date;
  readonly dueAt: Date;
  readonly doneAt: Date | null;
  readonly doneById: string | null;
  readonly evidence: string | null;
  readonly evidenceUrl: string | null;
  readonly cancelledAt: Date | null;
  readonly version: number;
};

/** An account whose last holder left: who keeps it meanwhile. */
export type Orphan = {
  readonly id: string;
  readonly accountId: string;
  readonly caseId: string | null;
  readonly signalId: string;
  readonly openedAt: Date;
  readonly custodian: 'alternate' | 'dgc';
  readonly custodianId: string | null;
  readonly resolvedAt: Date | null;
  readonly resolution: string | null;
  readonly version: number;
};

export const suspensionCauses = ['departure', 'move', 'lock-out', 'hold', 'attestation'] as const;
export type SuspensionCause = (typeof suspensionCauses)[number];

export type Suspension = {
  readonly id: string;
  readonly personId: string;
  readonly authorizationId: string;
  readonly cause: SuspensionCause;
  /** Null where no signal suspended: a lapsed attestation. */
  readonly sourceId: string | null;
  readonly signalId: string | null;
  readonly since: Date;
  readonly revokeAt: Date | null;
  readonly liftedAt: Date | null;
};

export const holdDimensions = ['source', 'entity', 'cause'] as const;
export type HoldDimension = (typeof holdDimensions)[number];

/** A stream that would change more than the limits allow: nothing more of it is applied until two people decide. */
export type Hold = {
  readonly id: string;
  readonly reference: string;
  readonly dimension: HoldDimension;
  readonly sourceId: string | null;
  readonly entityId: string | null;
  readonly cause: SignalType | null;
  readonly openedAt: Date;
  readonly windowHours: number;
  readonly counted: number;
  readonly denominator: number;
  readonly limitCount: number;
  readonly limitPercent: number;
  readonly answeredAt: Date | null;
  readonly outcome: 'approved' | 'rejected' | null;
  readonly version: number;
};

export const jointKinds = [
  'approve-hold',
  'reject-hold',
  'undo-hold',
  'undo-signal',
  'lift-standing',
  'link-signal',
  'rename-unit',
  'set-guard-limits',
  'clear-platform',
  'withdraw-clearance',
] as const;
export type JointKind = (typeof jointKinds)[number];

/** What two people decide together: one proposes with a reason, another one answers. */
export type JointDecision = {
  readonly id: string;
  readonly kind: JointKind;
  readonly subjectId: string;
  readonly holdId: string | null;
  readonly signalId: string | null;
  readonly personId: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly reason: string;
  readonly proposedById: string;
  readonly proposedAt: Date;
  readonly answeredById: string | null;
  readonly answeredAt: Date | null;
  readonly answer: 'confirmed' | 'declined' | 'withdrawn' | null;
  readonly answerReason: string | null;
  readonly version: number;
};

/** What the register keeps of a person's standing, folded from signals. */
export type PersonStanding = {
  readonly personId: string;
  /** Raised by whatever takes something away: a grant or a sign-in that began before loses. */
  readonly epoch: number;
  readonly departedAt: Date | null;
  readonly lockedAt: Date | null;
  readonly lastDay: string | null;
  readonly changedAt: Date;
};

/** A client that acts by itself has a human owner and an end. */
export type ServiceAccount = {
  readonly id: string;
  readonly provider: string;
  readonly clientId: string;
  readonly purpose: string;
  readonly ownerId: string;
  readonly expiresOn: string;
  readonly suspendedAt: Date | null;
  readonly version: number;
};
