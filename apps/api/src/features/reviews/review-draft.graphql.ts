import { Int } from 'type-graphql';
import { Always, named, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';

@Permission('review:read')
@Readable('DraftedAnswer', 'What has been typed so far for one of the five criteria.')
export class DraftedAnswerObject {
  @Always(() => named('CriterionName'), 'The criterion.')
  readonly criterion!: string;
  @Optional(() => Boolean, 'Met or not met; null: not answered yet.')
  readonly met!: boolean | null;
  @Always(() => String, 'The reason so far.')
  readonly reason!: string;
}

@Permission('review:read')
@Readable('ReviewDraft', 'What the reader has typed so far of a review that they prepare.')
export class ReviewDraftObject {
  @Always(() => DateTime, 'When it was kept last.')
  readonly savedAt!: Date;
  @Always(() => Int, 'Its version, to be sent with what is typed next.')
  readonly version!: number;
  @Always(() => [DraftedAnswerObject], 'The criteria, as far as they are typed.')
  readonly answers!: readonly DraftedAnswerObject[];
  @Always(() => String, 'The day of the last post, as it is typed.')
  readonly lastPostOn!: string;
  @Always(() => String, 'Hours of work in a week, as they are typed.')
  readonly hoursPerWeek!: string;
  @Always(() => String, 'What the account does for its stated purpose, so far.')
  readonly finding!: string;
  @Optional(() => named('Recommendation'), 'What is recommended; null: not chosen yet.')
  readonly recommendation!: string | null;
}
