import type { Recommendation } from '@mandat/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { Day } from '../../platform/graphql/scalars.ts';
import type { AnswerInput } from '../criteria/assessment-version.repository.ts';
import { prepareReview } from './prepare-review.ts';

@InputType('PrepareReviewInput', { description: 'What prepareReview needs.' })
class PrepareReviewInput {
  @Field(() => ID, { description: 'The review.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => [named('CriterionAnswerInput')], {
    description: 'The criteria as they are met today; those left out stay.',
  })
  readonly answers!: readonly AnswerInput[];

  @Field(() => Day, { nullable: true, description: 'The day of the last post.' })
  readonly lastPostOn?: string | null;

  @Field(() => Int, { nullable: true, description: 'Hours of work in a week.' })
  readonly hoursPerWeek?: number | null;

  @Field(() => String, { description: 'What the account does for its stated purpose.' })
  readonly finding!: string;

  @Field(() => named('Recommendation'), { description: 'What is recommended to the head.' })
  readonly recommendation!: Recommendation;
}

@Resolver()
export class PrepareReviewMutation {
  @Permission('review:prepare')
  @Mutation(() => named('Review'), {
    description:
      'Prepares what the head decides on. A criterion that is answered otherwise makes the next version of the assessment.',
  })
  async prepareReview(
    @Ctx() context: Context,
    @Arg('input', () => PrepareReviewInput) input: PrepareReviewInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await prepareReview(context, input), context.language);
    return readById(context, info, id);
  }
}
