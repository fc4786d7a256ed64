import type { PlatformCode } from '../platform.ts';
import type { RecognitionRefusalReason } from '../refusal-reasons.ts';

/** Spellings of one account: all give this key. */
export interface SameAccount {
  readonly key: string;
  readonly hint?: PlatformCode;
  readonly spellings: readonly string[];
}

export type Refused = readonly [text: string, reason: RecognitionRefusalReason, hint?: PlatformCode];

/** Names that are close, and belong to different accounts. */
export type DifferentAccounts = readonly (string | readonly [text: string, hint: PlatformCode])[];

/** An invented channel and an invented DID, in the platforms' own form. */
export const channel = 'UCmandatDemo_0123456-789';
export const did = 'did:plc:mandatdemo234567abcdefgh';

/** Invented ids in the form of their platforms. */
export const whatsappChannel = '0029VaMandatDemo012345';
export const weiboUid = '9000000001';
export const biz = 'MzMandatDemo01==';
export const kuaishouId = '3xmandatdemo234';
export const douyinId = 'MS4wLjABAAAAmandat_Demo-0123456789012345678901';
export const spotifyId = 'MandatDemo012345678901';
export const server = '900000000000000001';
