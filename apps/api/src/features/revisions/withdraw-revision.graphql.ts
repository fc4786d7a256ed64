import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { withdrawRevision } from './withdraw-revision.ts';

@InputType('WithdrawRevisionInput', { description: 'What withdrawRevision needs.' })
class WithdrawRevisionInput {
  @Field(() => ID, { description: 'The proposal.' })
  readonly id!: string;
}

@Resolver()
export class WithdrawRevisionMutation {
  @Permission('revision:withdraw')
  @Mutation(() => named('Account'), {
    description: 'Whoever proposed a change takes it back, as long as nobody decided.',
  })
  async withdrawRevision(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawRevisionInput) input: WithdrawRevisionInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await withdrawRevision(context, input), context.language);
    return readById(context, info, id);
  }
}
