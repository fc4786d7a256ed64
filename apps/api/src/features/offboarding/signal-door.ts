import type { PersonReference, SignalFact, SignalSource, SignalState } from '@mandat/domain';
import type { Sql } from '../../platform/database/sql.ts';
import type { Author } from './application.ts';
import type { Look } from './situation.repository.ts';

/** What a channel says: one fact about one person, in the words of the register. */
export type IncomingSignal = {
  readonly source: SignalSource;
  /** (source, key) acts once. */
  readonly key: string;
  /** How the source names the person; already mapped by its `match` to kinds of identifier. */
  readonly namedBy: readonly PersonReference[];
  /** Known already, where the channel keeps the link itself; then they are kept for the record only. */
  readonly personId?: string | null;
  /** How much there is of them, asked behind the lock of the person before this was said. */
  readonly look?: Look;
  /** When the first byte of it was here; else when the door was reached. */
  readonly receivedAt?: Date;
  readonly occurredAt: Date;
  /** The moment of which it is true; facts of one source fold in this order. For a push without a time: when it came. */
  readonly effectiveAt: Date;
  readonly fact: SignalFact;
  /** A person who declares something, and why; a channel's signals act in the channel's name. */
  readonly author?: Author;
  readonly reason?: string;
};

export type SignalOutcome = {
  readonly signalId: string | null;
  readonly personId: string | null;
  /** `duplicate`: said before; nothing was done. */
  readonly state: SignalState | 'duplicate';
};

/** The one door: in the caller's transaction, which must commit before the sender is answered. */
export type HandleSignal = (sql: Sql, incoming: IncomingSignal, requestId: string) => Promise<SignalOutcome>;
