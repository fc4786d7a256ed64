import type { IconName } from '../theme/icons/drawings.tsx';

/** Something that waits for DGC: how much of it, in words, and where it is done. */
export type NeedProps = {
  readonly count: number;
  readonly icon: IconName;
  readonly tone: string;
  readonly what: string;
  readonly more: string;
  readonly to: string;
  readonly verb: string;
};
