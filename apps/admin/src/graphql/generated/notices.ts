// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { ChangeMyNoticesInput } from './schema.ts';

export type MyNoticesResult = {
  readonly myNotices: {
    readonly digestAt: string;
    readonly quietFrom: string | null;
    readonly quietUntil: string | null;
    readonly timeZone: string;
    readonly feedMadeAt: string | null;
  };
};
export type MyNoticesVariables = Record<string, never>;
export const MyNotices: TypedDocument<MyNoticesResult, MyNoticesVariables> = {
  name: 'MyNotices',
  kind: 'query',
  reader: false,
  text: "query MyNotices{myNotices{digestAt quietFrom quietUntil timeZone feedMadeAt}}",
};

export type ChangeMyNoticesResult = {
  readonly changeMyNotices: {
    readonly digestAt: string;
    readonly quietFrom: string | null;
    readonly quietUntil: string | null;
    readonly timeZone: string;
    readonly feedMadeAt: string | null;
  };
};
export type ChangeMyNoticesVariables = { readonly input: ChangeMyNoticesInput; };
export const ChangeMyNotices: TypedDocument<ChangeMyNoticesResult, ChangeMyNoticesVariables> = {
  name: 'ChangeMyNotices',
  kind: 'mutation',
  reader: false,
  text: "mutation ChangeMyNotices($input:ChangeMyNoticesInput!){changeMyNotices(input:$input){digestAt quietFrom quietUntil timeZone feedMadeAt}}",
};

export type MakeCalendarFeedResult = {
  readonly makeCalendarFeed: {
    readonly address: string | null;
  };
};
export type MakeCalendarFeedVariables = Record<string, never>;
export const MakeCalendarFeed: TypedDocument<MakeCalendarFeedResult, MakeCalendarFeedVariables> = {
  name: 'MakeCalendarFeed',
  kind: 'mutation',
  reader: false,
  text: "mutation MakeCalendarFeed{makeCalendarFeed{address}}",
};

export type RevokeCalendarFeedResult = {
  readonly revokeCalendarFeed: {
    readonly feedMadeAt: string | null;
  };
};
export type RevokeCalendarFeedVariables = Record<string, never>;
export const RevokeCalendarFeed: TypedDocument<RevokeCalendarFeedResult, RevokeCalendarFeedVariables> = {
  name: 'RevokeCalendarFeed',
  kind: 'mutation',
  reader: false,
  text: "mutation RevokeCalendarFeed{revokeCalendarFeed{feedMadeAt}}",
};
