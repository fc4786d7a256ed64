/** What the wizard and the decision page read of an account: the shape of their one query. */
export type PersonShown = {
  readonly id: string;
  readonly name: string;
  readonly functionTitle?: string | null;
  readonly staffType?: string | null;
  readonly entity?: { readonly id: string; readonly name: string } | null;
};

export type NominationShown = {
  readonly id: string;
  readonly capacity: string;
  readonly scopes: readonly string[];
  readonly person: PersonShown;
};

export type AnswerShown = {
  readonly criterion: string;
  readonly met?: boolean | null;
  readonly reason: string;
  readonly evidence: readonly { readonly text: string; readonly url?: string | null }[];
};

export type AccountCompared = {
  readonly id: string;
  readonly title: string;
  readonly handle?: string | null;
  readonly languages: readonly string[];
  readonly audience?: string | null;
  readonly status: string;
  readonly platform: { readonly code: string; readonly label: string };
  readonly entity: { readonly id: string; readonly name: string };
};

export type OverlapShown = {
  readonly id: string;
  readonly other: AccountCompared;
  readonly answer?: string | null;
  readonly reason?: string | null;
  readonly answeredBy?: { readonly id: string; readonly name: string } | null;
  readonly answeredAt?: string | null;
};

export type DecisionShown = {
  readonly id: string;
  readonly kind: string;
  readonly capacity: string;
  readonly reason?: string | null;
  readonly decidedAt: string;
  readonly decidedBy?: { readonly id: string; readonly name: string } | null;
};

export type RequestRecord = AccountCompared & {
  readonly reference: string;
  readonly version: number;
  readonly url?: string | null;
  readonly requestKind?: string | null;
  readonly purpose?: string | null;
  readonly languageStatement?: string | null;
  readonly createdOn?: string | null;
  readonly requestedAt?: string | null;
  readonly submittedAt?: string | null;
  readonly authorizedAt?: string | null;
  readonly refusedAt?: string | null;
  readonly requestedBy?: { readonly id: string; readonly name: string } | null;
  readonly nominations?: readonly NominationShown[] | null;
  readonly assessment?: { readonly number: number; readonly answers: readonly AnswerShown[] } | null;
  readonly overlaps?: readonly OverlapShown[] | null;
  readonly decisions?: readonly DecisionShown[] | null;
  readonly entity: { readonly id: string; readonly name: string; readonly timeZone: string };
  readonly can: { readonly edit: boolean; readonly submit: boolean };
};
