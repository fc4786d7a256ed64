import type { Recommendation, ReviewStatus } from '@mandat/domain';
import { ID, Int } from 'type-graphql';
import { nameConnection } from '../../platform/graphql/connection-types.ts';
import { Always, named, nameEnum, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { DateTime, Day } from '../../platform/graphql/scalars.ts';

nameEnum<ReviewStatus>('ReviewStatus', {
  description: 'Where the review of an account stands.',
  values: {
    'to-prepare': 'Nobody has prepared it yet.',
    'to-decide': 'It is prepared, and the decision of the head is awaited.',
    'withdrawal-proposed': 'Its due day passed without an answer: the withdrawal is proposed to the head.',
    maintained: 'The head maintained the account.',
    withdrawn: 'The head withdrew the account.',
    released: 'Nothing was left to decide.',
    unanswered: 'The campaign ended without an answer.',
  },
});

nameEnum<Recommendation>('Recommendation', {
  description: 'What whoever prepared a review recommends.',
  values: { maintain: 'Maintain the account.', withdraw: 'Withdraw its authorization.' },
});

@Permission('review:read')
@Readable('ReviewAbilities', 'What the reader may do with a review now.')
export class ReviewAbilitiesObject {
  @Always(() => Boolean, 'Prepare it.')
  readonly prepare!: boolean;
  @Always(() => Boolean, 'Have somebody else prepare it.')
  readonly reassign!: boolean;
}

@Permission('review:read')
@Readable('Review', 'The question of a campaign about one account, and what was answered (3.2).')
export class ReviewObject {
  @Always(() => ID, 'The id of the review.')
  readonly id!: string;
  @Optional(() => named('Campaign'), 'The campaign that asks.')
  readonly campaign!: object | null;
  @Optional(() => named('Account'), 'The account.')
  readonly account!: object | null;
  @Always(() => named('ReviewStatus'), 'Where it stands.')
  readonly status!: string;
  @Always(() => Boolean, 'Whether it was answered after its due day, or is past it.')
  readonly late!: boolean;
  @Always(() => DateTime, 'Since when.')
  readonly openedAt!: Date;
  @Always(() => Day, 'By which day.')
  readonly dueOn!: string;
  @Always(() => DateTime, 'The end of that day where the entity is.')
  readonly dueAt!: Date;
  @Optional(() => named('Person'), 'Who is asked to prepare it; null: the focal points of the entity.')
  readonly preparer!: object | null;
  @Optional(() => String, 'Why somebody else was asked to prepare it; null: the first who were asked still are.')
  readonly givenReason!: string | null;
  @Optional(() => named('Person'), 'Who prepared it last.')
  readonly preparedBy!: object | null;
  @Optional(() => DateTime, 'When it was prepared last.')
  readonly preparedAt!: Date | null;
  @Optional(() => named('Assessment'), 'The version of the assessment that was prepared.')
  readonly assessment!: object | null;
  @Optional(() => Day, 'The day of the last post, as whoever prepared it says.')
  readonly lastPostOn!: string | null;
  @Optional(() => Int, 'Hours of work in a week, as whoever prepared it says.')
  readonly hoursPerWeek!: number | null;
  @Optional(() => String, 'What the account does for its stated purpose.')
  readonly finding!: string | null;
  @Optional(() => named('Recommendation'), 'What whoever prepared it recommends.')
  readonly recommendation!: string | null;
  @Always(() => [named('ReviewFile')], 'The files it rests on, in the order in which they came.')
  readonly files!: readonly object[];
  @Optional(() => named('ReviewDraft'), 'What the reader has typed so far while preparing it; nobody else reads it.')
  readonly draft!: object | null;
  @Optional(() => DateTime, 'When the withdrawal was proposed because nobody had answered.')
  readonly escalatedAt!: Date | null;
  @Optional(() => DateTime, 'When it ended.')
  readonly endedAt!: Date | null;
  @Optional(() => named('AccountDecision'), 'The decision that answered it.')
  readonly decision!: object | null;
  @Always(() => Int, 'Version of the record, to be sent with a change.')
  readonly version!: number;
  @Always(() => ReviewAbilitiesObject, 'What the reader may do with it now.')
  readonly can!: ReviewAbilitiesObject;
}

nameConnection('Review');
