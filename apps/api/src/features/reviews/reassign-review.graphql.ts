import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { reassignReview } from './reassign-review.ts';

@InputType('ReassignReviewInput', { description: 'What reassignReview needs.' })
class ReassignReviewInput {
  @Field(() => ID, { description: 'The review.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => ID, { description: 'Who prepares it: an official or alternate, a focal point or head of the entity.' })
  readonly personId!: string;

  @Field(() => String, { description: 'Why: whoever is asked instead reads it.' })
  readonly reason!: string;
}

@Resolver()
export class ReassignReviewMutation {
  @Permission('review:reassign')
  @Mutation(() => named('Review'), { description: 'Has somebody else prepare a review.' })
  async reassignReview(
    @Ctx() context: Context,
    @Arg('input', () => ReassignReviewInput) input: ReassignReviewInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await reassignReview(context, input), context.language);
    return readById(context, info, id);
  }
}
