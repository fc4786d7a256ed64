import type { CriterionName, DraftedAnswer, Recommendation } from '@mandat/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { saveReviewDraft } from './save-review-draft.ts';

@InputType('DraftedAnswerInput', { description: 'What has been typed so far for one of the five criteria.' })
class DraftedAnswerInput {
  @Field(() => named('CriterionName'), { description: 'The criterion.' })
  readonly criterion!: CriterionName;

  @Field(() => Boolean, { nullable: true, description: 'Met or not met; left out: not answered yet.' })
  readonly met!: boolean | null;

  @Field(() => String, { description: 'The reason so far.' })
  readonly reason!: string;
}

@InputType('SaveReviewDraftInput', { description: 'What saveReviewDraft needs.' })
class SaveReviewDraftInput {
  @Field(() => ID, { description: 'The review.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the draft that the caller saw; 0: there was none.' })
  readonly version!: number;

  @Field(() => [DraftedAnswerInput], { description: 'The criteria, as far as they are typed.' })
  readonly answers!: readonly DraftedAnswer[];

  @Field(() => String, { description: 'The day of the last post, as it is typed.' })
  readonly lastPostOn!: string;

  @Field(() => String, { description: 'Hours of work in a week, as they are typed.' })
  readonly hoursPerWeek!: string;

  @Field(() => String, { description: 'What the account does for its stated purpose, so far.' })
  readonly finding!: string;

  @Field(() => named('Recommendation'), { nullable: true, description: 'What is recommended, once that is chosen.' })
  readonly recommendation?: Recommendation | null;
}

@Resolver()
export class SaveReviewDraftMutation {
  @Permission('review:prepare')
  @Mutation(() => named('Review'), {
    description: 'Keeps what is typed while a review is prepared. Only its writer reads it, and nothing rests on it.',
  })
  async saveReviewDraft(
    @Ctx() context: Context,
    @Arg('input', () => SaveReviewDraftInput) input: SaveReviewDraftInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await saveReviewDraft(context, input), context.language);
    return readById(context, info, id);
  }
}
