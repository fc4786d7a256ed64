import type { PersonReference } from '@mandat/domain';
import type { DirectoryFacts } from './directory-facts.ts';

/** The event that led to a reading. It is a hint: what counts is what the reading shows. */
export type Hint = { readonly eventId: string; readonly at: number };

/** One person read directly. */
export type Reading = {
  readonly externalId: string;
  readonly readAt: Date;
  readonly hint: Hint | null;
  /** A listing: of strangers to the register who have left already it says nothing. */
  readonly isListing: boolean;
  /** A deleted person shows nothing any more, and a listing no temporary lock: what was seen before goes on. */
  readonly factsAfter: (before: DirectoryFacts | null) => DirectoryFacts;
  /** Null: the person is deleted, and keeps the names by which they were last seen. */
  readonly named: Named | null;
  /** What the id alone says, for whoever was deleted before they were seen. */
  readonly byId: readonly PersonReference[];
};

export type Named = {
  readonly by: readonly PersonReference[];
  /** Ids of the person's groups and of every group above them. */
  readonly branches: readonly string[];
};
