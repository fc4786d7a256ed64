// Made by `npm run schema:types` from the schema and src/graphql/documents. Do not edit.
import type { TypedDocument } from '../typed-document.ts';
import type { AccountStatus, AnswerOverlapInput, OverlapAnswerKind, OverlapLikeness } from './schema.ts';

export type FoundSinceOfResult = {
  readonly account: {
    readonly id: string;
    readonly title: string;
    readonly handle: string | null;
    readonly languages: readonly string[];
    readonly audience: string | null;
    readonly status: AccountStatus;
    readonly platform: {
      readonly code: string;
      readonly label: string;
    };
    readonly entity: {
      readonly id: string;
      readonly name: string;
    };
    readonly authorizedAt: string | null;
    readonly can: {
      readonly answerOverlaps: boolean;
    };
    readonly overlaps: readonly ({
      readonly id: string;
      readonly likeness: OverlapLikeness;
      readonly score: number;
      readonly answer: OverlapAnswerKind | null;
      readonly reason: string | null;
      readonly answeredAt: string | null;
      readonly answeredBy: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly other: {
        readonly id: string;
        readonly title: string;
        readonly handle: string | null;
        readonly languages: readonly string[];
        readonly audience: string | null;
        readonly status: AccountStatus;
        readonly platform: {
          readonly code: string;
          readonly label: string;
        };
        readonly entity: {
          readonly id: string;
          readonly name: string;
        };
      } | null;
      readonly reference: {
        readonly id: string;
        readonly organisation: string;
        readonly title: string;
        readonly handle: string | null;
        readonly url: string;
        readonly languages: readonly string[];
        readonly platform: {
          readonly code: string;
          readonly label: string;
        };
      } | null;
    })[] | null;
  } | null;
};
export type FoundSinceOfVariables = { readonly id: string; };
export const FoundSinceOf: TypedDocument<FoundSinceOfResult, FoundSinceOfVariables> = {
  name: 'FoundSinceOf',
  kind: 'query',
  reader: true,
  text: "query FoundSinceOf($id:ID!$reader:OfficialLanguage){account(id:$id){...ComparedAccount authorizedAt can{answerOverlaps}overlaps{id likeness score answer reason answeredAt answeredBy{...PersonLink}other{...ComparedAccount}reference{...ComparedReference}}}}fragment ComparedAccount on Account{id title handle languages audience status platform{code label}entity{id name(language:$reader)}}fragment PersonLink on Person{id name}fragment ComparedReference on ReferenceAccount{id organisation title handle url languages platform{code label}}",
};

export type AnswerFoundSinceResult = {
  readonly answerOverlap: {
    readonly id: string;
  };
};
export type AnswerFoundSinceVariables = { readonly input: AnswerOverlapInput; };
export const AnswerFoundSince: TypedDocument<AnswerFoundSinceResult, AnswerFoundSinceVariables> = {
  name: 'AnswerFoundSince',
  kind: 'mutation',
  reader: false,
  text: "mutation AnswerFoundSince($input:AnswerOverlapInput!){answerOverlap(input:$input){id}}",
};
