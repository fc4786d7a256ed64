import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { proposeJoint } from './propose-joint.ts';

@InputType('ProposeHoldDecisionInput', { description: 'What proposeHoldDecision needs.' })
class ProposeHoldDecisionInput {
  @Field(() => ID, { description: 'The hold.' })
  readonly holdId!: string;

  @Field(() => Boolean, { description: 'True: apply what is held; false: reject it.' })
  readonly approve!: boolean;

  @Field(() => String, { description: 'Why.' })
  readonly reason!: string;
}

@Resolver()
export class ProposeHoldDecisionMutation {
  @Permission('hold:decide')
  @Mutation(() => named('JointDecision'), {
    description:
      'The first person proposes to apply or to reject what the guard holds. Asks for a fresh sign-in with a second factor.',
  })
  async proposeHoldDecision(
    @Ctx() context: Context,
    @Arg('input', () => ProposeHoldDecisionInput) input: ProposeHoldDecisionInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { approve, holdId, reason } = input;
    const asked = { subject: 'holdId', input };
    const proposal = { kind: approve ? 'approve-hold' : 'reject-hold', subjectId: holdId, reason, asked } as const;
    const { id } = acceptedOrThrow(await proposeJoint(context, proposal), context.language);
    return readById(context, info, id);
  }
}
