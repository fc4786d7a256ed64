import type { CustodyModel } from '../platforms/platform.ts';
import type { OfficialLanguage } from './language.ts';

export const secondFactorKinds = [
  'none',
  'security-key',
  'passkey',
  'authenticator-application',
  'text-message',
  'email-code',
] as const;
export type SecondFactorKind = (typeof secondFactorKinds)[number];

/** How the credentials of an account are kept (4.2). A new version each time; none is changed, and none holds a secret. */
export type AccountCustody = {
  readonly id: string;
  readonly accountId: string;
  readonly number: number;
  readonly custodyModel: CustodyModel;
  /** Where they are kept: the name of a place in a vault, never what is in it. */
  readonly vaultReference: string;
  readonly secondFactor: SecondFactorKind;
  readonly secondFactorHolderId: string | null;
  readonly recoveryMailbox: string | null;
  /** Which phone recovers the account, and whose it is where it is a person's. */
  readonly recoveryPhone: string | null;
  readonly phoneOwnerId: string | null;
  readonly lastRotatedOn: string | null;
  readonly connectedApplications: readonly string[];
  /** Three facts (3.6): since when it is so, when somebody noticed, when it was entered. */
  readonly changedOn: string;
  readonly detectedOn: string | null;
  readonly recordedAt: Date;
  readonly recordedById: string | null;
};

/** How an entity keeps its accounts in custody (4.2): written by whoever prepares, in force once the head confirms it. */
export type CustodyProcedure = {
  readonly id: string;
  readonly entityId: string;
  readonly number: number;
  readonly texts: Readonly<Partial<Record<OfficialLanguage, string>>>;
  readonly documentReference: string | null;
  readonly evidenceUrl: string | null;
  readonly recordedAt: Date;
  readonly recordedById: string | null;
  readonly confirmedAt: Date | null;
  readonly confirmedById: string | null;
};
