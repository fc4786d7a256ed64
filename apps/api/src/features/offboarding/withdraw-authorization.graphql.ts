import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { withdrawAuthorization } from './withdraw-authorization.ts';

@InputType('WithdrawAuthorizationInput', { description: 'What withdrawAuthorization needs.' })
class WithdrawAuthorizationInput {
  @Field(() => ID, { description: 'The authorization.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => String, { description: 'Why: kept in the record and told to the person.' })
  readonly reason!: string;
}

@Resolver()
export class WithdrawAuthorizationMutation {
  @Permission('authorization:withdraw')
  @Mutation(() => named('Account'), {
    description:
      'The head of entity withdraws the written authorization of a person. Asks for a fresh sign-in with a second factor.',
  })
  async withdrawAuthorization(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawAuthorizationInput) input: WithdrawAuthorizationInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await withdrawAuthorization(context, input), context.language);
    return readById(context, info, id);
  }
}
