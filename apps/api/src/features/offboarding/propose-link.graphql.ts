import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { proposeJoint } from './propose-joint.ts';

@InputType('ProposeLinkInput', { description: 'What proposeLink needs.' })
class ProposeLinkInput {
  @Field(() => ID, { description: 'The signal.' })
  readonly signalId!: string;

  @Field(() => ID, { description: 'The person whom it means.' })
  readonly personId!: string;

  @Field(() => String, { description: 'Why.' })
  readonly reason!: string;
}

@Resolver()
export class ProposeLinkMutation {
  @Permission('joint:propose')
  @Mutation(() => named('JointDecision'), {
    description:
      'The first person proposes whom an unlinked signal means. Asks for a fresh sign-in with a second factor.',
  })
  async proposeLink(
    @Ctx() context: Context,
    @Arg('input', () => ProposeLinkInput) input: ProposeLinkInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { signalId, personId, reason } = input;
    const asked = { subject: 'signalId', input };
    const proposal = { kind: 'link-signal', subjectId: signalId, payload: { personId }, reason, asked } as const;
    const { id } = acceptedOrThrow(await proposeJoint(context, proposal), context.language);
    return readById(context, info, id);
  }
}
