// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { AccountStatus, QualityFigure } from './schema.ts';

export type QualityRow = {
  readonly entityId: string;
  readonly entityCode: string;
  readonly entityName: string;
  readonly month: string | null;
  readonly known: number;
  readonly complete: number;
  readonly official: number;
  readonly twoHolders: number;
  readonly reviewed: number;
  readonly registered: number;
  readonly onTime: number;
  readonly medianDelayDays: number | null;
  readonly orphanDays: number;
  readonly changes: number;
  readonly changesOnTime: number;
};

export type RegisterQualityResult = {
  readonly registerQuality: readonly ({
    readonly entityId: string;
    readonly entityCode: string;
    readonly entityName: string;
    readonly month: string | null;
    readonly known: number;
    readonly complete: number;
    readonly official: number;
    readonly twoHolders: number;
    readonly reviewed: number;
    readonly registered: number;
    readonly onTime: number;
    readonly medianDelayDays: number | null;
    readonly orphanDays: number;
    readonly changes: number;
    readonly changesOnTime: number;
  })[];
};
export type RegisterQualityVariables = Record<string, never>;
export const RegisterQuality: TypedDocument<RegisterQualityResult, RegisterQualityVariables> = {
  name: 'RegisterQuality',
  kind: 'query',
  reader: false,
  text: "query RegisterQuality{registerQuality{...QualityRow}}fragment QualityRow on EntityQuality{entityId entityCode entityName month known complete official twoHolders reviewed registered onTime medianDelayDays orphanDays changes changesOnTime}",
};

export type QualityOverTimeResult = {
  readonly qualityMonths: readonly ({
    readonly entityId: string;
    readonly entityCode: string;
    readonly entityName: string;
    readonly month: string | null;
    readonly known: number;
    readonly complete: number;
    readonly official: number;
    readonly twoHolders: number;
    readonly reviewed: number;
    readonly registered: number;
    readonly onTime: number;
    readonly medianDelayDays: number | null;
    readonly orphanDays: number;
    readonly changes: number;
    readonly changesOnTime: number;
  })[];
};
export type QualityOverTimeVariables = { readonly entityId: string; };
export const QualityOverTime: TypedDocument<QualityOverTimeResult, QualityOverTimeVariables> = {
  name: 'QualityOverTime',
  kind: 'query',
  reader: false,
  text: "query QualityOverTime($entityId:ID!){qualityMonths(entityId:$entityId){...QualityRow}}fragment QualityRow on EntityQuality{entityId entityCode entityName month known complete official twoHolders reviewed registered onTime medianDelayDays orphanDays changes changesOnTime}",
};

export type ShortRow = {
  readonly id: string;
  readonly title: string;
  readonly handle: string | null;
  readonly platform: string;
  readonly status: AccountStatus;
  readonly holders: number;
  readonly delayDays: number | null;
  readonly orphanDays: number;
};

export type QualityWhyResult = {
  readonly qualityAccounts: readonly ({
    readonly id: string;
    readonly title: string;
    readonly handle: string | null;
    readonly platform: string;
    readonly status: AccountStatus;
    readonly holders: number;
    readonly delayDays: number | null;
    readonly orphanDays: number;
  })[];
};
export type QualityWhyVariables = { readonly entityId: string; readonly figure: QualityFigure; };
export const QualityWhy: TypedDocument<QualityWhyResult, QualityWhyVariables> = {
  name: 'QualityWhy',
  kind: 'query',
  reader: false,
  text: "query QualityWhy($entityId:ID!$figure:QualityFigure!){qualityAccounts(entityId:$entityId figure:$figure){...ShortRow}}fragment ShortRow on ShortAccount{id title handle platform status holders delayDays orphanDays}",
};
