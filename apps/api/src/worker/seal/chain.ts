import { createHash } from 'node:crypto';
import { canonicalJson } from '@mandat/letter';

/** An entry as the chain reads it: every column, times with their microseconds as text. */
export type ChainEntry = {
  readonly id: string;
  readonly at: string;
  readonly type: string;
  readonly actorId: string | null;
  readonly actorLabel: string;
  readonly actorRoles: readonly string[];
  readonly requestId: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly accountId: string | null;
  readonly entityId: string | null;
  readonly personId: string | null;
  readonly reason: string | null;
  readonly changes: unknown;
};

/** The select list that makes a ChainEntry of `audit_entry e`. */
export const chainColumns = `e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, e.type,
  e.actor_id as "actorId", e.actor_label as "actorLabel", e.actor_roles as "actorRoles", e.request_id as "requestId",
  e.subject_kind as "subjectKind", e.subject_id as "subjectId", e.account_id as "accountId", e.entity_id as "entityId",
  e.person_id as "personId", e.reason, e.changes`;

/** What the first entry is chained to. */
export const chainStart = Buffer.alloc(32);

/** SHA-256 over the hash before and the entry's canonical JSON: who changes an entry has to change every hash after it. */
export const chainHash = (previous: Buffer, entry: ChainEntry): Buffer =>
  createHash('sha256').update(previous).update(canonicalJson(entry)).digest();

/** The hash of each entry, each chained to the one before. */
export const chainHashes = (start: Buffer, entries: readonly ChainEntry[]): readonly Buffer[] => {
  let previous = start;
  return entries.map((entry) => {
    previous = chainHash(previous, entry);
    return previous;
  });
};
