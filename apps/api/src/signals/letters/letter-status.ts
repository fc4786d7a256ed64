import { authorizationStatus } from '@mandat/domain';
import type { LetterStatus } from '@mandat/letter';
import type { LetterToShow } from '../../features/letters/letter.repository.ts';

/** What anybody may know of a letter whose id they have: where it stands, and nothing of anybody. */
export const letterStatusOf = (letter: LetterToShow | null, now: Date): LetterStatus =>
  letter ? authorizationStatus(letter, now) : 'unknown';
