import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { answerJoint } from './propose-joint.ts';

@InputType('AnswerProposalInput', { description: 'What answerProposal needs.' })
class AnswerProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the proposal that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => Boolean, { description: 'True: it is done; false: it is not. Who proposed it can only take it back.' })
  readonly confirm!: boolean;

  @Field(() => String, { nullable: true, description: 'Why; asked for where it is not confirmed.' })
  readonly reason?: string | null;
}

@Resolver()
export class AnswerProposalMutation {
  @Permission('joint:answer')
  @Mutation(() => named('JointDecision'), {
    description:
      'The second person confirms or declines what was proposed; confirmed, it is done. Asks for a fresh sign-in with a second factor.',
  })
  async answerProposal(
    @Ctx() context: Context,
    @Arg('input', () => AnswerProposalInput) input: AnswerProposalInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await answerJoint(context, input), context.language);
    return readById(context, info, id);
  }
}
