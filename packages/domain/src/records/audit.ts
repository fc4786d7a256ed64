export const subjectKinds = [
  'account',
  'entity',
  'person',
  'headship',
  'authorization',
  'holding',
  'session',
  'register',
  'signal',
  'source',
  'case',
  'hold',
  'due-item',
  'orphan',
  'proposal',
  'delivery',
  'service-account',
  'focal-point',
  'guidance',
  'revision',
  'campaign',
  'review',
  'import',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export type FieldChange = { readonly field: string; readonly before: unknown; readonly after: unknown };

/** What happened, as a use case tells it; the repository adds the row's id. */
export type RegisterEvent = {
  readonly type: string;
  readonly subject: { readonly kind: SubjectKind; readonly id: string };
  readonly accountId?: string | null;
  readonly entityId?: string | null;
  readonly personId?: string | null;
  readonly reason?: string | null;
  readonly changes?: readonly FieldChange[];
};
