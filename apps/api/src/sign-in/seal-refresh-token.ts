import type { SignInParts } from './parts.ts';

const longest = 16_384;

export type SealedRefresh = { readonly token: Buffer; readonly dueAt: Date };

/** Null where there is nothing to keep, or no key to keep it with. */
export const sealRefreshToken = (parts: SignInParts, token: string | null, sessionId: string): SealedRefresh | null => {
  const { seal, everySeconds } = parts.refresh;
  if (!seal || token === null || token === '' || token.length > longest) return null;
  return {
    token: seal.seal(token, sessionId),
    dueAt: new Date(parts.world.now().getTime() + everySeconds * 1000),
  };
};
