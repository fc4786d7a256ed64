/** What the register answered instead of data: the codes of the contract, and two of the sender's own. */
export type FaultFacts = {
  /** `unreachable` (no answer at all) and `unreadable` (no GraphQL answer) are the sender's. */
  readonly code: string;
  readonly message: string;
  readonly reason?: string | null;
  readonly field?: string | null;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly status?: number | null;
  /** The register's id of the request, for whoever reports it. */
  readonly reference?: string | null;
};

export class GraphqlFault extends Error {
  readonly code: string;
  readonly reason: string | null;
  readonly field: string | null;
  /** What the register says besides its sentence, by name. */
  readonly details: Readonly<Record<string, unknown>>;
  readonly status: number | null;
  readonly reference: string | null;

  constructor({
    code,
    message,
    reason = null,
    field = null,
    details = {},
    status = null,
    reference = null,
  }: FaultFacts) {
    super(message);
    this.name = 'GraphqlFault';
    this.code = code;
    this.reason = reason;
    this.field = field;
    this.details = details;
    this.status = status;
    this.reference = reference;
  }
}

export const isFault = <Code extends string>(error: unknown, code: Code): error is GraphqlFault & { code: Code } =>
  error instanceof GraphqlFault && error.code === code;

type Answer = { readonly data?: unknown; readonly errors?: readonly unknown[] };
type Place = { readonly status: number; readonly reference: string | null };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

export const isAnswer = (body: unknown): body is Answer => isRecord(body) && ('data' in body || 'errors' in body);

const codeOfStatus = (status: number): string => (status === 401 ? 'UNAUTHENTICATED' : 'unreadable');

/** The first error of an answer; null where there is none. */
export const faultOf = (body: unknown, { status, reference }: Place): GraphqlFault | null => {
  if (!isAnswer(body))
    return new GraphqlFault({ code: codeOfStatus(status), message: `HTTP ${status}`, status, reference });
  const error = body.errors?.[0];
  if (error === undefined) return null;
  const extensions = isRecord(error) && isRecord(error.extensions) ? error.extensions : {};
  return new GraphqlFault({
    code: textOf(extensions.code) ?? codeOfStatus(status),
    message: (isRecord(error) ? textOf(error.message) : null) ?? `HTTP ${status}`,
    reason: textOf(extensions.reason),
    field: textOf(extensions.field),
    details: isRecord(extensions.details) ? extensions.details : {},
    status,
    reference,
  });
};
