// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { AuditFilter, Role, SubjectKind } from './schema.ts';

export type AuditListResult = {
  readonly auditEntries: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly endCursor: string | null;
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
    };
    readonly nodes: readonly ({
      readonly id: string;
      readonly at: string;
      readonly type: string;
      readonly actorLabel: string;
      readonly actorRoles: readonly Role[];
      readonly reason: string | null;
      readonly subjectKind: SubjectKind;
      readonly person: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly changes: readonly ({
        readonly field: string;
        readonly before: string | null;
        readonly after: string | null;
      })[];
      readonly account: {
        readonly id: string;
        readonly title: string;
      } | null;
      readonly entity: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
      } | null;
    })[];
  };
};
export type AuditListVariables = { readonly first?: number | null; readonly after?: string | null; readonly offset?: number | null; readonly filter?: AuditFilter | null; };
export const AuditList: TypedDocument<AuditListResult, AuditListVariables> = {
  name: 'AuditList',
  kind: 'query',
  reader: true,
  text: "query AuditList($first:Int$after:String$offset:Int$filter:AuditFilter$reader:OfficialLanguage){auditEntries(first:$first after:$after offset:$offset filter:$filter){totalCount pageInfo{endCursor hasNextPage hasPreviousPage}nodes{...AuditRow account{id title}entity{...EntityLink}}}}fragment AuditRow on AuditEntry{id at type actorLabel actorRoles reason subjectKind person{...PersonLink}changes{field before after}}fragment PersonLink on Person{id name}fragment EntityLink on Entity{id code name(language:$reader)}",
};
