import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { withdrawAuthorizationsOf } from './withdraw-authorizations-of.ts';

@InputType('WithdrawAuthorizationsOfInput', { description: 'What withdrawAuthorizationsOf needs.' })
class WithdrawAuthorizationsOfInput {
  @Field(() => ID, { description: 'The person.' })
  readonly personId!: string;

  @Field(() => String, { description: 'Why: kept in the record.' })
  readonly reason!: string;
}

@Resolver()
export class WithdrawAuthorizationsOfMutation {
  @Permission('authorization:withdraw-all')
  @Mutation(() => named('Person'), {
    description:
      'The head of entity withdraws all written authorizations of a person on the accounts of their entities, with a case for the platforms (3.7). Asks for a fresh sign-in with a second factor.',
  })
  async withdrawAuthorizationsOf(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawAuthorizationsOfInput) input: WithdrawAuthorizationsOfInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await withdrawAuthorizationsOf(context, input), context.language);
    return readById(context, info, id);
  }
}
