export { toBase64url } from './base64url.ts';
export { canonicalJson } from './canonical-json.ts';
export { governingTexts, precedence, readFacts, type LetterFacts } from './facts.ts';
export { letterType, sealType, signingInput, type RegisterKey } from './jws.ts';
export { readKeys } from './keys.ts';
export { sealPdf } from './pdf.ts';
export {
  letterStatuses,
  sealPayload,
  verdicts,
  verifyLetter,
  type LetterStatus,
  type Means,
  type Shown,
  type Verdict,
  type Verification,
} from './verify-letter.ts';
export { webMeans } from './web-means.ts';
