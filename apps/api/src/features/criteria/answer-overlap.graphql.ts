import type { OverlapAnswerKind } from '@mandat/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { answerOverlap } from './answer-overlap.ts';

@InputType('AnswerOverlapInput', { description: 'What answerOverlap needs.' })
class AnswerOverlapInput {
  @Field(() => ID, { description: 'The overlap.' })
  readonly overlapId!: string;

  @Field(() => named('OverlapAnswerKind'), { description: 'Different, to be merged, or its successor.' })
  readonly answer!: OverlapAnswerKind;

  @Field(() => String, { description: 'Why.' })
  readonly reason!: string;
}

@Resolver()
export class AnswerOverlapMutation {
  @Permission('account:assess')
  @Mutation(() => named('Account'), {
    description: 'Answers an account that the search for duplication found (3.2 (a)).',
  })
  async answerOverlap(
    @Ctx() context: Context,
    @Arg('input', () => AnswerOverlapInput) input: AnswerOverlapInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await answerOverlap(context, input), context.language);
    return readById(context, info, id);
  }
}
