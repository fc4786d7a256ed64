import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { answerQuestion } from './answer-question.ts';

@InputType('AnswerQuestionInput', { description: 'What answerQuestion needs.' })
class AnswerQuestionInput {
  @Field(() => ID, { description: 'The account.' })
  readonly accountId!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => ID, { description: 'The question.' })
  readonly questionId!: string;

  @Field(() => String, { description: 'The answer.' })
  readonly answer!: string;
}

@Resolver()
export class AnswerQuestionMutation {
  @Permission('account:answer-question')
  @Mutation(() => named('Account'), {
    description: 'Who prepares the request answers what the head of entity asked when they sent it back.',
  })
  async answerQuestion(
    @Ctx() context: Context,
    @Arg('input', () => AnswerQuestionInput) input: AnswerQuestionInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await answerQuestion(context, input), context.language);
    return readById(context, info, id);
  }
}
