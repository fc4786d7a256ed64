/** Why a sign-in did not happen, as the person is told. */
export const faultCodes = [
  'unknown-provider',
  'provider-unavailable',
  'attempt-unknown',
  'bad-callback',
  'refused-by-provider',
  'answer-invalid',
  'link-refused',
  'person-departed',
  'session-needed',
  'second-factor-missing',
  'other-person',
  'step-up-not-configured',
  'too-many-attempts',
  'bad-request',
] as const;
export type FaultCode = (typeof faultCodes)[number];

export class SignInFault extends Error {
  readonly code: FaultCode;
  /** For the log and the audit: what exactly was wrong, in words of the protocol. */
  readonly detail: string;
  constructor(code: FaultCode, detail: string, cause?: unknown) {
    super(`${code}: ${detail}`, { cause });
    this.code = code;
    this.detail = detail;
  }
}
