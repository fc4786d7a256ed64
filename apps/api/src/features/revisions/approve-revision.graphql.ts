import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { approveRevision } from './decide-revision.ts';

@InputType('ApproveRevisionInput', { description: 'What approveRevision needs.' })
class ApproveRevisionInput {
  @Field(() => ID, { description: 'The proposal.' })
  readonly id!: string;

  @Field(() => String, { nullable: true, description: 'A remark that is kept with the decision.' })
  readonly reason?: string | null;
}

@Resolver()
export class ApproveRevisionMutation {
  @Permission('revision:approve')
  @Mutation(() => named('Account'), {
    description:
      'The head of entity approves a proposed change: the record becomes what was proposed. Asks for a fresh sign-in with a second factor.',
  })
  async approveRevision(
    @Ctx() context: Context,
    @Arg('input', () => ApproveRevisionInput) input: ApproveRevisionInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await approveRevision(context, input), context.language);
    return readById(context, info, id);
  }
}
