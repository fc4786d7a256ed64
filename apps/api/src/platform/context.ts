import type { Actor } from '@mandat/policies';
import type { OfficialLanguage } from '@mandat/domain';
import type { LetterSigner } from './keys/letter-signer.ts';
import type { Database } from './database/database.ts';

/** What a use case may rely on: clock, ids and randomness come in here, so that below it nothing reads the world. */
export type World = {
  readonly now: () => Date;
  readonly newId: () => string;
  /** The right side of a Message-ID: the host of PUBLIC_URL. */
  readonly mailHost?: string;
  /** Where the register is reached: the one beginning of every link. */
  readonly publicUrl?: string;
  /** The key that signs written authorizations; absent in a process that gives none. */
  readonly letters?: LetterSigner;
};

/** One request: who asks, in which language, over which database. */
export type Context = {
  readonly actor: Actor;
  readonly language: OfficialLanguage;
  readonly requestId: string;
  readonly sessionId: string | null;
  readonly now: Date;
  readonly world: World;
  readonly database: Database;
  readonly idempotencyKey: string | null;
};
