// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { HoldDimension, HoldFilter, HoldOutcome, JointAnswer, JointKind, LossAct, SignalFilter, SignalState, SignalType } from './schema.ts';

export type HoldRow = {
  readonly id: string;
  readonly reference: string;
  readonly dimension: HoldDimension;
  readonly cause: SignalType | null;
  readonly openedAt: string;
  readonly windowHours: number;
  readonly counted: number;
  readonly denominator: number;
  readonly limitCount: number;
  readonly limitPercent: number;
  readonly outcome: HoldOutcome | null;
  readonly answeredAt: string | null;
  readonly people: number;
  readonly held: number;
  readonly applied: number;
  readonly source: {
    readonly id: string;
    readonly name: string;
  } | null;
  readonly entity: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
  } | null;
};

export type HoldsResult = {
  readonly holds: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly reference: string;
      readonly dimension: HoldDimension;
      readonly cause: SignalType | null;
      readonly openedAt: string;
      readonly windowHours: number;
      readonly counted: number;
      readonly denominator: number;
      readonly limitCount: number;
      readonly limitPercent: number;
      readonly outcome: HoldOutcome | null;
      readonly answeredAt: string | null;
      readonly people: number;
      readonly held: number;
      readonly applied: number;
      readonly source: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly entity: {
        readonly id: string;
        readonly code: string;
        readonly name: string;
      } | null;
    })[];
  };
};
export type HoldsVariables = { readonly first?: number | null; readonly filter?: HoldFilter | null; };
export const Holds: TypedDocument<HoldsResult, HoldsVariables> = {
  name: 'Holds',
  kind: 'query',
  reader: true,
  text: "query Holds($first:Int$filter:HoldFilter$reader:OfficialLanguage){holds(first:$first filter:$filter){totalCount nodes{...HoldRow}}}fragment HoldRow on Hold{id reference dimension cause openedAt windowHours counted denominator limitCount limitPercent outcome answeredAt people held applied source{id name}entity{...EntityLink}}fragment EntityLink on Entity{id code name(language:$reader)}",
};

export type HoldByIdResult = {
  readonly hold: {
    readonly id: string;
    readonly reference: string;
    readonly dimension: HoldDimension;
    readonly cause: SignalType | null;
    readonly openedAt: string;
    readonly windowHours: number;
    readonly counted: number;
    readonly denominator: number;
    readonly limitCount: number;
    readonly limitPercent: number;
    readonly outcome: HoldOutcome | null;
    readonly answeredAt: string | null;
    readonly people: number;
    readonly held: number;
    readonly applied: number;
    readonly source: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly entity: {
      readonly id: string;
      readonly code: string;
      readonly name: string;
    } | null;
    readonly version: number;
    readonly groups: readonly ({
      readonly cause: SignalType;
      readonly state: SignalState;
      readonly rule: string | null;
      readonly people: number;
      readonly privileges: number;
    })[];
    readonly privileges: number;
    readonly privilegesStanding: number;
    readonly privilegesTaken: number;
    readonly peopleWithLaterFacts: number;
    readonly accountsWithoutHolder: number;
    readonly handOvers: number;
    readonly jointDecisions: readonly ({
      readonly id: string;
      readonly kind: JointKind;
      readonly reason: string;
      readonly payload: string;
      readonly proposedAt: string;
      readonly answeredAt: string | null;
      readonly answer: JointAnswer | null;
      readonly answerReason: string | null;
      readonly version: number;
      readonly proposedBy: {
        readonly id: string;
        readonly name: string;
      };
      readonly answeredBy: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly person: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly can: {
        readonly answer: boolean;
        readonly withdraw: boolean;
      };
    })[];
    readonly can: {
      readonly proposeApproval: boolean;
      readonly proposeRejection: boolean;
      readonly proposeUndo: boolean;
      readonly answer: boolean;
    };
  } | null;
  readonly guardLimits: {
    readonly suspendWhileHeld: boolean;
  };
};
export type HoldByIdVariables = { readonly id: string; };
export const HoldById: TypedDocument<HoldByIdResult, HoldByIdVariables> = {
  name: 'HoldById',
  kind: 'query',
  reader: true,
  text: "query HoldById($id:ID!$reader:OfficialLanguage){hold(id:$id){...HoldRow version groups{cause state rule people privileges}privileges privilegesStanding privilegesTaken peopleWithLaterFacts accountsWithoutHolder handOvers jointDecisions{...JointRow}can{proposeApproval proposeRejection proposeUndo answer}}guardLimits{suspendWhileHeld}}fragment HoldRow on Hold{id reference dimension cause openedAt windowHours counted denominator limitCount limitPercent outcome answeredAt people held applied source{id name}entity{...EntityLink}}fragment EntityLink on Entity{id code name(language:$reader)}fragment JointRow on JointDecision{id kind reason payload proposedAt answeredAt answer answerReason version proposedBy{...PersonLink}answeredBy{...PersonLink}person{...PersonLink}can{answer withdraw}}fragment PersonLink on Person{id name}",
};

export type HeldRow = {
  readonly id: string;
  readonly type: SignalType;
  readonly state: SignalState;
  readonly receivedAt: string;
  readonly units: readonly string[] | null;
  readonly lastDay: string | null;
  readonly person: {
    readonly id: string;
    readonly name: string;
  } | null;
  readonly laterFact: {
    readonly id: string;
    readonly type: SignalType;
    readonly receivedAt: string;
  } | null;
  readonly plan: {
    readonly losses: readonly ({
      readonly act: LossAct;
      readonly isPrivilege: boolean;
      readonly stands: boolean;
      readonly account: {
        readonly id: string;
        readonly title: string;
      } | null;
      readonly holding: {
        readonly id: string;
      } | null;
    })[];
  } | null;
};

export type HeldPeopleResult = {
  readonly hold: {
    readonly id: string;
    readonly signals: {
      readonly totalCount: number;
      readonly nodes: readonly ({
        readonly id: string;
        readonly type: SignalType;
        readonly state: SignalState;
        readonly receivedAt: string;
        readonly units: readonly string[] | null;
        readonly lastDay: string | null;
        readonly person: {
          readonly id: string;
          readonly name: string;
        } | null;
        readonly laterFact: {
          readonly id: string;
          readonly type: SignalType;
          readonly receivedAt: string;
        } | null;
        readonly plan: {
          readonly losses: readonly ({
            readonly act: LossAct;
            readonly isPrivilege: boolean;
            readonly stands: boolean;
            readonly account: {
              readonly id: string;
              readonly title: string;
            } | null;
            readonly holding: {
              readonly id: string;
            } | null;
          })[];
        } | null;
      })[];
    };
  } | null;
};
export type HeldPeopleVariables = { readonly hold: string; readonly first?: number | null; readonly offset?: number | null; readonly filter?: SignalFilter | null; };
export const HeldPeople: TypedDocument<HeldPeopleResult, HeldPeopleVariables> = {
  name: 'HeldPeople',
  kind: 'query',
  reader: false,
  text: "query HeldPeople($hold:ID!$first:Int$offset:Int$filter:SignalFilter){hold(id:$hold){id signals(first:$first offset:$offset filter:$filter){totalCount nodes{...HeldRow}}}}fragment HeldRow on Signal{id type state receivedAt units lastDay person{...PersonLink}laterFact{id type receivedAt}plan{losses{act isPrivilege stands account{id title}holding{id}}}}fragment PersonLink on Person{id name}",
};

export type GuardLimitsResult = {
  readonly guardLimits: {
    readonly windows: readonly {
      readonly hours: number;
      readonly people: number;
      readonly percent: number;
    }[];
    readonly suspendWhileHeld: boolean;
  };
  readonly jointDecisions: {
    readonly nodes: readonly ({
      readonly id: string;
      readonly kind: JointKind;
      readonly reason: string;
      readonly payload: string;
      readonly proposedAt: string;
      readonly answeredAt: string | null;
      readonly answer: JointAnswer | null;
      readonly answerReason: string | null;
      readonly version: number;
      readonly proposedBy: {
        readonly id: string;
        readonly name: string;
      };
      readonly answeredBy: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly person: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly can: {
        readonly answer: boolean;
        readonly withdraw: boolean;
      };
    })[];
  };
};
export type GuardLimitsVariables = Record<string, never>;
export const GuardLimits: TypedDocument<GuardLimitsResult, GuardLimitsVariables> = {
  name: 'GuardLimits',
  kind: 'query',
  reader: false,
  text: "query GuardLimits{guardLimits{windows{hours people percent}suspendWhileHeld}jointDecisions(first:1 filter:{open:true kind:[SET_GUARD_LIMITS]}){nodes{...JointRow}}}fragment JointRow on JointDecision{id kind reason payload proposedAt answeredAt answer answerReason version proposedBy{...PersonLink}answeredBy{...PersonLink}person{...PersonLink}can{answer withdraw}}fragment PersonLink on Person{id name}",
};
