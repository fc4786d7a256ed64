import type { SignalSource } from '../records/signal.ts';

export const sourceHealths = ['live', 'silent', 'alarmed', 'never-heard'] as const;
export type SourceHealth = (typeof sourceHealths)[number];

type Facts = Pick<SignalSource, 'alarmedAt' | 'lastHeardAt' | 'silentAfterSeconds'>;

/** A silent source is a fault of the stream: it never means that nobody left, or that everybody did. */
export const sourceHealth = ({ alarmedAt, lastHeardAt, silentAfterSeconds }: Facts, now: Date): SourceHealth => {
  if (alarmedAt) return 'alarmed';
  if (!lastHeardAt) return 'never-heard';
  const isSilent = silentAfterSeconds !== null && lastHeardAt.getTime() + silentAfterSeconds * 1000 < now.getTime();
  return isSilent ? 'silent' : 'live';
};
