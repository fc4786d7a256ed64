/**
 * What became of one attempt. `later`: this message waits; `closed`: nobody answers, so its whole channel waits.
 * Nothing is dropped but what the other side has read and refused.
 */
export type SendResult =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'refused'; readonly fault: string }
  | { readonly kind: 'later' | 'closed'; readonly fault: string; readonly afterSeconds?: number | undefined };

const firstPause = 0.25;
const longestPause = 5;

/** 0.25 s, doubled with each attempt, at most 5 s: somebody is watching. */
export const pauseAfter = (attempts: number): number =>
  Math.min(longestPause, firstPause * 2 ** Math.min(attempts, 10));
