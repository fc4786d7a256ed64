import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { withdrawAccount } from './decide-account.ts';

@InputType('WithdrawAccountInput', { description: 'What withdrawAccount needs.' })
class WithdrawAccountInput {
  @Field(() => ID, { description: 'The account.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => String, { description: 'Why: kept in the record and told to those concerned.' })
  readonly reason!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'That it is meant, where more than a fifth of what the entity has would be withdrawn in one day.',
  })
  readonly confirmed?: boolean | null;
}

@Resolver()
export class WithdrawAccountMutation {
  @Permission('account:withdraw')
  @Mutation(() => named('Account'), {
    description:
      'The head of entity withdraws the authorization of the account: it stops being official at once (3.8). Asks for a fresh sign-in with a second factor.',
  })
  async withdrawAccount(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawAccountInput) input: WithdrawAccountInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await withdrawAccount(context, input), context.language);
    return readById(context, info, id);
  }
}
