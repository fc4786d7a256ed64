// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { DepartureHow, JointAnswer, JointKind, LossAct, Role, SignalChannel, SignalFilter, SignalState, SignalType, SourceHealth, Trust } from './schema.ts';

export type SignalRow = {
  readonly id: string;
  readonly type: SignalType;
  readonly state: SignalState;
  readonly sourceName: string;
  readonly receivedAt: string;
  readonly decidedAt: string | null;
  readonly decisionMilliseconds: number | null;
  readonly person: {
    readonly id: string;
    readonly name: string;
  } | null;
};

export type SignalListResult = {
  readonly signals: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly endCursor: string | null;
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
    };
    readonly nodes: readonly ({
      readonly id: string;
      readonly type: SignalType;
      readonly state: SignalState;
      readonly sourceName: string;
      readonly receivedAt: string;
      readonly decidedAt: string | null;
      readonly decisionMilliseconds: number | null;
      readonly person: {
        readonly id: string;
        readonly name: string;
      } | null;
    })[];
  };
};
export type SignalListVariables = { readonly first?: number | null; readonly after?: string | null; readonly offset?: number | null; readonly filter?: SignalFilter | null; };
export const SignalList: TypedDocument<SignalListResult, SignalListVariables> = {
  name: 'SignalList',
  kind: 'query',
  reader: false,
  text: "query SignalList($first:Int$after:String$offset:Int$filter:SignalFilter){signals(first:$first after:$after offset:$offset filter:$filter){totalCount pageInfo{endCursor hasNextPage hasPreviousPage}nodes{...SignalRow}}}fragment SignalRow on Signal{id type state sourceName receivedAt decidedAt decisionMilliseconds person{...PersonLink}}fragment PersonLink on Person{id name}",
};

export type SignalByIdResult = {
  readonly signal: {
    readonly id: string;
    readonly type: SignalType;
    readonly state: SignalState;
    readonly sourceName: string;
    readonly receivedAt: string;
    readonly decidedAt: string | null;
    readonly decisionMilliseconds: number | null;
    readonly person: {
      readonly id: string;
      readonly name: string;
    } | null;
    readonly rule: string | null;
    readonly channel: SignalChannel;
    readonly trust: Trust;
    readonly key: string;
    readonly occurredAt: string;
    readonly effectiveAt: string;
    readonly units: readonly string[] | null;
    readonly unknownUnits: readonly string[] | null;
    readonly roles: readonly Role[] | null;
    readonly lastDay: string | null;
    readonly how: DepartureHow | null;
    readonly namedBy: readonly {
      readonly kind: string;
      readonly value: string;
    }[] | null;
    readonly source: {
      readonly id: string;
      readonly name: string;
      readonly provider: string | null;
    } | null;
    readonly case: {
      readonly id: string;
      readonly reference: string;
    } | null;
    readonly hold: {
      readonly id: string;
      readonly reference: string;
    } | null;
    readonly plan: {
      readonly losses: readonly ({
        readonly act: LossAct;
        readonly account: {
          readonly id: string;
          readonly title: string;
        } | null;
      })[];
    } | null;
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
    })[] | null;
    readonly can: {
      readonly proposeLink: boolean;
      readonly proposeUndo: boolean;
    };
  } | null;
};
export type SignalByIdVariables = { readonly id: string; };
export const SignalById: TypedDocument<SignalByIdResult, SignalByIdVariables> = {
  name: 'SignalById',
  kind: 'query',
  reader: false,
  text: "query SignalById($id:ID!){signal(id:$id){...SignalRow rule channel trust key occurredAt effectiveAt units unknownUnits roles lastDay how namedBy{kind value}source{id name provider}case{id reference}hold{id reference}plan{losses{act account{id title}}}jointDecisions{...JointRow}can{proposeLink proposeUndo}}}fragment SignalRow on Signal{id type state sourceName receivedAt decidedAt decisionMilliseconds person{...PersonLink}}fragment PersonLink on Person{id name}fragment JointRow on JointDecision{id kind reason payload proposedAt answeredAt answer answerReason version proposedBy{...PersonLink}answeredBy{...PersonLink}person{...PersonLink}can{answer withdraw}}",
};

export type SourceRow = {
  readonly id: string;
  readonly name: string;
  readonly provider: string | null;
  readonly channel: SignalChannel;
  readonly trust: Trust;
  readonly scope: readonly string[] | null;
  readonly health: SourceHealth;
  readonly silentAfterSeconds: number | null;
  readonly lastHeardAt: string | null;
  readonly lastSignalAt: string | null;
  readonly alarmedAt: string | null;
  readonly alarmReason: string | null;
  readonly signalsLastDay: number;
  readonly unlinked: number;
  readonly held: number;
  readonly lastSignals?: readonly ({
    readonly id: string;
    readonly type: SignalType;
    readonly state: SignalState;
    readonly sourceName: string;
    readonly receivedAt: string;
    readonly decidedAt: string | null;
    readonly decisionMilliseconds: number | null;
    readonly person: {
      readonly id: string;
      readonly name: string;
    } | null;
  })[] | null;
};

export type SourcesResult = {
  readonly signalSources: readonly ({
    readonly id: string;
    readonly name: string;
    readonly provider: string | null;
    readonly channel: SignalChannel;
    readonly trust: Trust;
    readonly scope: readonly string[] | null;
    readonly health: SourceHealth;
    readonly silentAfterSeconds: number | null;
    readonly lastHeardAt: string | null;
    readonly lastSignalAt: string | null;
    readonly alarmedAt: string | null;
    readonly alarmReason: string | null;
    readonly signalsLastDay: number;
    readonly unlinked: number;
    readonly held: number;
    readonly lastSignals?: readonly ({
      readonly id: string;
      readonly type: SignalType;
      readonly state: SignalState;
      readonly sourceName: string;
      readonly receivedAt: string;
      readonly decidedAt: string | null;
      readonly decisionMilliseconds: number | null;
      readonly person: {
        readonly id: string;
        readonly name: string;
      } | null;
    })[] | null;
  })[];
};
export type SourcesVariables = { readonly signals: boolean; };
export const Sources: TypedDocument<SourcesResult, SourcesVariables> = {
  name: 'Sources',
  kind: 'query',
  reader: false,
  text: "query Sources($signals:Boolean!){signalSources{...SourceRow}}fragment SourceRow on SignalSource{id name provider channel trust scope health silentAfterSeconds lastHeardAt lastSignalAt alarmedAt alarmReason signalsLastDay unlinked held lastSignals@include(if:$signals){...SignalRow}}fragment SignalRow on Signal{id type state sourceName receivedAt decidedAt decisionMilliseconds person{...PersonLink}}fragment PersonLink on Person{id name}",
};

export type SourceNamesResult = {
  readonly signalSources: readonly {
    readonly id: string;
    readonly name: string;
  }[];
};
export type SourceNamesVariables = Record<string, never>;
export const SourceNames: TypedDocument<SourceNamesResult, SourceNamesVariables> = {
  name: 'SourceNames',
  kind: 'query',
  reader: false,
  text: "query SourceNames{signalSources{id name}}",
};
