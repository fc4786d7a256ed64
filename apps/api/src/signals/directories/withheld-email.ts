import { createHash } from 'node:crypto';
import type { DirectoryFacts } from './directory-facts.ts';

const digestOf = (email: string): string => `sha256:${createHash('sha256').update(email).digest('hex')}`;

/** Of an address that left 24 months after the last role this is kept (1.1 (b)); while it is the same, nothing is said of it. */
export const withheld = (before: DirectoryFacts | null, now: DirectoryFacts): DirectoryFacts =>
  now.email !== null && before?.email === digestOf(now.email) ? { ...now, email: before.email } : now;
