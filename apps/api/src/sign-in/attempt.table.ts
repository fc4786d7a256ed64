import { defineTable } from '../platform/database/define-table.ts';

/** A sign-in on its way to the provider and back: usable once, by the browser that began it. */
export type SignInAttempt = {
  readonly stateHash: Buffer;
  readonly browserHash: Buffer;
  readonly provider: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly returnTo: string;
  readonly stepUpSessionId: string | null;
  readonly startedAt: Date;
  readonly expiresAt: Date;
};

export const signInAttemptTable = defineTable<SignInAttempt>({
  name: 'sign_in_attempt',
  key: 'stateHash',
  columns: {
    stateHash: 'bytea',
    browserHash: 'bytea',
    provider: 'text',
    nonce: 'text',
    codeVerifier: 'text',
    returnTo: 'text',
    stepUpSessionId: 'uuid?',
    startedAt: 'timestamptz',
    expiresAt: 'timestamptz',
  },
});
