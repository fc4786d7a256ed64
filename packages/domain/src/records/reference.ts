import type { PlatformCode } from '../platforms/platform.ts';

/** An account of another organisation of the United Nations system, kept so that a study of need finds it (3.2 (a)). */
export type ReferenceAccount = {
  readonly id: string;
  readonly organisation: string;
  readonly platform: PlatformCode;
  readonly title: string;
  readonly handle: string | null;
  readonly url: string;
  readonly canonicalKey: string;
  readonly languages: readonly string[];
  readonly addedAt: Date;
  readonly addedById: string | null;
  readonly endedAt: Date | null;
  readonly version: number;
};
