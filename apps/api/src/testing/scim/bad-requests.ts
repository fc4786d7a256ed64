import { otherSpellings, withoutToken } from './bad-paths.ts';
import type { BadRequest, Known } from './bad-request.ts';
import { overrides, wrongTokens } from './bad-tokens.ts';
import { wrongWrites } from './bad-writes.ts';
import { foreign } from './foreign-requests.ts';

export const badRequests = (known: Known): readonly BadRequest[] => [
  ...withoutToken(known),
  ...otherSpellings(known),
  ...wrongTokens(known),
  ...overrides(known),
  ...wrongWrites(known),
  ...foreign(known),
];
