// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { ApproveRevisionInput, DecidingCapacity, ProposeRevisionInput, RefuseRevisionInput, RevisionStatus, WithdrawRevisionInput } from './schema.ts';

export type RevisionShown = {
  readonly id: string;
  readonly number: number;
  readonly status: RevisionStatus;
  readonly isInConflict: boolean;
  readonly changedOn: string | null;
  readonly proposedAt: string;
  readonly proposedBy: {
    readonly id: string;
    readonly name: string;
  };
  readonly decider: {
    readonly capacity: DecidingCapacity;
    readonly person: {
      readonly id: string;
      readonly name: string;
    };
  } | null;
  readonly movesTo: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
  } | null;
  readonly differences: readonly ({
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
    readonly approved: string | null;
  })[];
  readonly can: {
    readonly approve: boolean;
    readonly refuse: boolean;
    readonly withdraw: boolean;
  };
};

export type AccountRevisionsResult = {
  readonly account: {
    readonly id: string;
    readonly title: string;
    readonly revisions: readonly ({
      readonly id: string;
      readonly number: number;
      readonly status: RevisionStatus;
      readonly isInConflict: boolean;
      readonly changedOn: string | null;
      readonly proposedAt: string;
      readonly proposedBy: {
        readonly id: string;
        readonly name: string;
      };
      readonly decider: {
        readonly capacity: DecidingCapacity;
        readonly person: {
          readonly id: string;
          readonly name: string;
        };
      } | null;
      readonly movesTo: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
      } | null;
      readonly differences: readonly ({
        readonly field: string;
        readonly before: string | null;
        readonly after: string | null;
        readonly approved: string | null;
      })[];
      readonly can: {
        readonly approve: boolean;
        readonly refuse: boolean;
        readonly withdraw: boolean;
      };
    })[] | null;
  } | null;
};
export type AccountRevisionsVariables = { readonly id: string; };
export const AccountRevisions: TypedDocument<AccountRevisionsResult, AccountRevisionsVariables> = {
  name: 'AccountRevisions',
  kind: 'query',
  reader: true,
  text: "query AccountRevisions($id:ID!$reader:OfficialLanguage){account(id:$id){id title revisions{...RevisionShown}}}fragment RevisionShown on Revision{id number status isInConflict changedOn proposedAt proposedBy{...PersonLink}decider{capacity person{...PersonLink}}movesTo{...EntityLink}differences{field before after approved}can{approve refuse withdraw}}fragment PersonLink on Person{id name}fragment EntityLink on Entity{id code name(language:$reader)}",
};

export type AccountToReviseResult = {
  readonly account: {
    readonly id: string;
    readonly title: string;
    readonly handle: string | null;
    readonly url: string | null;
    readonly languages: readonly string[];
    readonly purpose: string | null;
    readonly audience: string | null;
    readonly languageStatement: string | null;
    readonly approvedRevision: number | null;
    readonly platform: {
      readonly code: string;
      readonly label: string;
    };
    readonly entity: {
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly timeZone: string;
    };
    readonly can: {
      readonly proposeRevision: boolean;
    };
    readonly revisions: readonly ({
      readonly id: string;
      readonly number: number;
      readonly status: RevisionStatus;
      readonly isInConflict: boolean;
      readonly changedOn: string | null;
      readonly proposedAt: string;
      readonly proposedBy: {
        readonly id: string;
        readonly name: string;
      };
      readonly decider: {
        readonly capacity: DecidingCapacity;
        readonly person: {
          readonly id: string;
          readonly name: string;
        };
      } | null;
      readonly movesTo: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
      } | null;
      readonly differences: readonly ({
        readonly field: string;
        readonly before: string | null;
        readonly after: string | null;
        readonly approved: string | null;
      })[];
      readonly can: {
        readonly approve: boolean;
        readonly refuse: boolean;
        readonly withdraw: boolean;
      };
    })[] | null;
  } | null;
};
export type AccountToReviseVariables = { readonly id: string; };
export const AccountToRevise: TypedDocument<AccountToReviseResult, AccountToReviseVariables> = {
  name: 'AccountToRevise',
  kind: 'query',
  reader: true,
  text: "query AccountToRevise($id:ID!$reader:OfficialLanguage){account(id:$id){id title handle url languages purpose audience languageStatement approvedRevision platform{code label}entity{...EntityLink timeZone}can{proposeRevision}revisions{...RevisionShown}}}fragment EntityLink on Entity{id code name(language:$reader)}fragment RevisionShown on Revision{id number status isInConflict changedOn proposedAt proposedBy{...PersonLink}decider{capacity person{...PersonLink}}movesTo{...EntityLink}differences{field before after approved}can{approve refuse withdraw}}fragment PersonLink on Person{id name}",
};

export type RevisionsToDecideResult = {
  readonly accounts: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly title: string;
      readonly reference: string;
      readonly handle: string | null;
      readonly platform: {
        readonly code: string;
        readonly label: string;
      };
      readonly revisions: readonly ({
        readonly id: string;
        readonly number: number;
        readonly status: RevisionStatus;
        readonly isInConflict: boolean;
        readonly changedOn: string | null;
        readonly proposedAt: string;
        readonly proposedBy: {
          readonly id: string;
          readonly name: string;
        };
        readonly decider: {
          readonly capacity: DecidingCapacity;
          readonly person: {
            readonly id: string;
            readonly name: string;
          };
        } | null;
        readonly movesTo: {
          readonly id: string;
          readonly code: string;
          readonly name: string;
        } | null;
        readonly differences: readonly ({
          readonly field: string;
          readonly before: string | null;
          readonly after: string | null;
          readonly approved: string | null;
        })[];
        readonly can: {
          readonly approve: boolean;
          readonly refuse: boolean;
          readonly withdraw: boolean;
        };
      })[] | null;
    })[];
  };
};
export type RevisionsToDecideVariables = { readonly first?: number | null; };
export const RevisionsToDecide: TypedDocument<RevisionsToDecideResult, RevisionsToDecideVariables> = {
  name: 'RevisionsToDecide',
  kind: 'query',
  reader: true,
  text: "query RevisionsToDecide($first:Int$reader:OfficialLanguage){accounts(first:$first filter:{attention:REVISION_TO_DECIDE}sort:[{field:TITLE direction:ASC}]){totalCount nodes{id title reference handle platform{code label}revisions{...RevisionShown}}}}fragment RevisionShown on Revision{id number status isInConflict changedOn proposedAt proposedBy{...PersonLink}decider{capacity person{...PersonLink}}movesTo{...EntityLink}differences{field before after approved}can{approve refuse withdraw}}fragment PersonLink on Person{id name}fragment EntityLink on Entity{id code name(language:$reader)}",
};

export type ProposeRevisionResult = {
  readonly proposeRevision: {
    readonly id: string;
  };
};
export type ProposeRevisionVariables = { readonly input: ProposeRevisionInput; };
export const ProposeRevision: TypedDocument<ProposeRevisionResult, ProposeRevisionVariables> = {
  name: 'ProposeRevision',
  kind: 'mutation',
  reader: false,
  text: "mutation ProposeRevision($input:ProposeRevisionInput!){proposeRevision(input:$input){id}}",
};

export type ApproveRevisionResult = {
  readonly approveRevision: {
    readonly id: string;
    readonly approvedRevision: number | null;
  };
};
export type ApproveRevisionVariables = { readonly input: ApproveRevisionInput; };
export const ApproveRevision: TypedDocument<ApproveRevisionResult, ApproveRevisionVariables> = {
  name: 'ApproveRevision',
  kind: 'mutation',
  reader: false,
  text: "mutation ApproveRevision($input:ApproveRevisionInput!){approveRevision(input:$input){id approvedRevision}}",
};

export type RefuseRevisionResult = {
  readonly refuseRevision: {
    readonly id: string;
  };
};
export type RefuseRevisionVariables = { readonly input: RefuseRevisionInput; };
export const RefuseRevision: TypedDocument<RefuseRevisionResult, RefuseRevisionVariables> = {
  name: 'RefuseRevision',
  kind: 'mutation',
  reader: false,
  text: "mutation RefuseRevision($input:RefuseRevisionInput!){refuseRevision(input:$input){id}}",
};

export type WithdrawRevisionResult = {
  readonly withdrawRevision: {
    readonly id: string;
  };
};
export type WithdrawRevisionVariables = { readonly input: WithdrawRevisionInput; };
export const WithdrawRevision: TypedDocument<WithdrawRevisionResult, WithdrawRevisionVariables> = {
  name: 'WithdrawRevision',
  kind: 'mutation',
  reader: false,
  text: "mutation WithdrawRevision($input:WithdrawRevisionInput!){withdrawRevision(input:$input){id}}",
};
