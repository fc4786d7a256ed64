import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { proposeJoint } from './propose-joint.ts';

@InputType('ProposeLiftInput', { description: 'What proposeLift needs.' })
class ProposeLiftInput {
  @Field(() => ID, { description: 'The person.' })
  readonly personId!: string;

  @Field(() => String, { description: 'Why.' })
  readonly reason!: string;
}

@Resolver()
export class ProposeLiftMutation {
  @Permission('joint:propose')
  @Mutation(() => named('JointDecision'), {
    description:
      'The first person proposes that somebody who departed may sign in again; privileges do not come back. Asks for a fresh sign-in with a second factor.',
  })
  async proposeLift(
    @Ctx() context: Context,
    @Arg('input', () => ProposeLiftInput) input: ProposeLiftInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const asked = { subject: 'personId', input };
    const proposal = { kind: 'lift-standing', subjectId: input.personId, reason: input.reason, asked } as const;
    const { id } = acceptedOrThrow(await proposeJoint(context, proposal), context.language);
    return readById(context, info, id);
  }
}
