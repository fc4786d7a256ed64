/** What a condition may ask of the statement into which it is written. */
export type SubjectSql = { readonly now: () => string; readonly alias: () => string };

/** How the rows of a type are found from the parts of a scope. What is left out is not reached that way. */
export type Subject = {
  readonly published?: (row: string, sql: SubjectSql) => string;
  readonly entityIds?: (row: string, ids: string, sql: SubjectSql) => string;
  readonly accountIds?: (row: string, ids: string, sql: SubjectSql) => string;
  readonly requestedById?: (row: string, id: string, sql: SubjectSql) => string;
  readonly openRequestById?: (row: string, id: string, sql: SubjectSql) => string;
  readonly personId?: (row: string, id: string, sql: SubjectSql) => string;
};
