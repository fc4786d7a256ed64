/** The facts of a record that a permission may depend on, whatever the record is. */
export type Subject = {
  readonly accountId: string | null;
  /** The owning entity of an account; the record itself for an entity; the current appointments of a person. */
  readonly entityIds: readonly string[];
  /** The person whom the record is about. */
  readonly personId: string | null;
  readonly requestedById: string | null;
  /** False for a request that has not been submitted: somebody's draft. */
  readonly published: boolean;
  /** Whether the request has been decided: what was asked for then belongs to those who hold it. */
  readonly decided: boolean;
};

export const anySubject: Subject = {
  accountId: null,
  entityIds: [],
  personId: null,
  requestedById: null,
  published: true,
  decided: false,
};
