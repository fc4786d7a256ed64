/** RFC 7644 3.12; the ones of this server. */
export type ScimType =
  | 'invalidFilter'
  | 'uniqueness'
  | 'mutability'
  | 'invalidSyntax'
  | 'invalidPath'
  | 'noTarget'
  | 'invalidValue'
  | 'tooMany';

/** A request that is answered with an error body: what it carries through the transaction is that nothing stays. */
export class ScimFault extends Error {
  readonly status: number;
  readonly scimType: ScimType | null;
  constructor(status: number, detail: string, scimType: ScimType | null = null) {
    super(detail);
    this.status = status;
    this.scimType = scimType;
  }
}

export const bad = (scimType: ScimType, detail: string): ScimFault => new ScimFault(400, detail, scimType);
export const notFound = (): ScimFault => new ScimFault(404, 'There is no such resource');
export const nameTaken = (): ScimFault => new ScimFault(409, 'The userName is taken', 'uniqueness');
export const unsupported = (what: string): ScimFault => new ScimFault(501, `${what} is not supported`);

export const errorSchema = 'urn:ietf:params:scim:api:messages:2.0:Error';

/** RFC 7644 3.12: the status is a string. What was sent is not repeated. */
export const errorBody = ({ status, message, scimType }: ScimFault): object => ({
  schemas: [errorSchema],
  ...(scimType === null ? {} : { scimType }),
  detail: message,
  status: String(status),
});
