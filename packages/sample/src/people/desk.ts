/** What the practice provider knows of a person besides the register's own record. */
export type Desk = {
  readonly login: string;
  readonly staffNumber: string;
  readonly unit: string;
  readonly entityCode: string | null;
  readonly groups: readonly string[];
  /** Has left: no sign-in. */
  readonly gone: boolean;
};
