import { createHash } from 'node:crypto';
import {
  dayIn,
  proposedClearanceFault,
  readClearanceSlot,
  readProposedClearance,
  refuse,
  type FieldChange,
  type JointDecision,
  type JointKind,
  type Refusal,
} from '@mandat/domain';
import type { Sql } from '../../platform/database/sql.ts';
import { endClearance, insertClearance, isCleared } from '../platforms/clearance.repository.ts';
import type { CarryingOut } from './carrying-out.ts';

type Payload = Readonly<Record<string, unknown>>;

const isAboutClearance = (kind: JointKind): boolean => kind === 'clear-platform' || kind === 'withdraw-clearance';

/** One id for one clearance of one platform, whatever is proposed about it: one proposal at a time. RFC 9562, version 8. */
export const clearanceSubject = ({ platform, kind }: { readonly platform: string; readonly kind: string }): string => {
  const digest = createHash('sha256').update(`clearance ${platform} ${kind}`).digest('hex');
  const parts = [digest.slice(0, 8), digest.slice(8, 12), `8${digest.slice(13, 16)}`, `8${digest.slice(17, 20)}`];
  return [...parts, digest.slice(20, 32)].join('-');
};

/** What is wrong with a proposal about clearances, also when the second person confirms it days later. */
export const clearanceProposalFault = async (
  sql: Sql,
  { kind, payload }: { readonly kind: JointKind; readonly payload?: Payload | null },
  now: Date,
): Promise<Refusal | null> => {
  if (!isAboutClearance(kind)) return null;
  const slot = readClearanceSlot(payload ?? null);
  if (!slot) return refuse('platform-unknown', { field: 'platform' });
  if (kind === 'withdraw-clearance') {
    return (await isCleared(sql, slot)) ? null : refuse('clearance-not-there', { field: 'kind' });
  }
  const proposed = readProposedClearance(payload ?? null);
  return proposed ? proposedClearanceFault(proposed, dayIn('UTC', now)) : refuse('date-form', { field: 'clearedOn' });
};

/** A new clearance takes the place of the one before it; both are kept. */
export const clearPlatform = async ({ sql, joint, author, now, world }: CarryingOut): Promise<Refusal | null> => {
  const fault = await clearanceProposalFault(sql, joint, now);
  const proposed = readProposedClearance(joint.payload);
  if (fault || !proposed) return fault ?? refuse('date-form');
  await endClearance(sql, proposed, { reason: joint.reason, now });
  await insertClearance(sql, {
    ...proposed,
    id: world.newId(),
    documentReference: proposed.documentReference.trim(),
    proposedById: joint.proposedById,
    clearedById: author.actorId,
    recordedAt: now,
    endedAt: null,
    endedReason: null,
  });
  return null;
};

export const withdrawClearance = async ({ sql, joint, now }: CarryingOut): Promise<Refusal | null> => {
  const slot = readClearanceSlot(joint.payload);
  const ended = slot !== null && (await endClearance(sql, slot, { reason: joint.reason, now }));
  return ended ? null : refuse('clearance-not-there', { field: 'kind' });
};

/** What the audit says of it, field by field. */
export const clearanceChanges = ({ kind, payload }: JointDecision): readonly FieldChange[] => {
  const slot = readClearanceSlot(payload);
  if (!isAboutClearance(kind) || !slot) return [];
  const told = kind === 'clear-platform' ? readProposedClearance(payload) : null;
  const fields = {
    platform: slot.platform,
    clearance: slot.kind,
    ...(told && { clearedOn: told.clearedOn, documentReference: told.documentReference }),
    ...(told?.validUntil && { validUntil: told.validUntil }),
  };
  const isGiven = kind === 'clear-platform';
  return Object.entries(fields).map(([field, value]) => ({
    field,
    before: isGiven || field === 'platform' ? null : value,
    after: isGiven || field === 'platform' ? value : null,
  }));
};
