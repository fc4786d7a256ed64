import { letterType, sealPayload, sealPdf, sealType } from '@mandat/letter';
import { createHash } from 'node:crypto';
import type { RegisterKeys } from './register-keys.ts';

/** Signs for the register at its address: the facts of a letter once, and each PDF that is made of it. */
export type LetterSigner = {
  readonly register: string;
  readonly sign: (facts: string) => { readonly jws: string; readonly keyId: string };
  readonly seal: (document: Uint8Array, number: string) => Uint8Array;
};

export const letterSigner = (register: string, keys: RegisterKeys): LetterSigner => ({
  register,
  sign: (facts) => keys.sign(letterType, facts),
  seal: (document, number) => {
    const digest = createHash('sha256').update(document).digest();
    return sealPdf(document, keys.sign(sealType, sealPayload(number, digest)).jws);
  },
});
