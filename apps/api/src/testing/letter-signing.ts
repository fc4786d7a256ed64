import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { letterSigner } from '../platform/keys/letter-signer.ts';
import { keysOfRing, publishedKeyOf } from '../platform/keys/register-keys.ts';

const secret = generateKeyPairSync('ed25519').privateKey;
const keys = keysOfRing(() => ({ secret, keys: [publishedKeyOf(createPublicKey(secret))] }));

/** Signs as the register does, with a key of this run that no folder keeps. */
export const testLetters = letterSigner('https://mandat.example', keys);
