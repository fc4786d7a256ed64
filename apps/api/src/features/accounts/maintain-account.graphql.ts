import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { maintainAccount } from './decide-account.ts';

@InputType('MaintainAccountInput', { description: 'What maintainAccount needs.' })
class MaintainAccountInput {
  @Field(() => ID, { description: 'The account.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => String, { description: 'Why: kept in the record and told to those concerned.' })
  readonly reason!: string;

  @Field(() => ID, { description: 'The version of the assessment on which it rests: the latest one, which was read.' })
  readonly assessmentId!: string;
}

@Resolver()
export class MaintainAccountMutation {
  @Permission('account:maintain')
  @Mutation(() => named('Account'), {
    description:
      'The head of entity decides that the account continues (3.1 (a)), on the assessment that was read; its next review is counted from today. Asks for a fresh sign-in with a second factor.',
  })
  async maintainAccount(
    @Ctx() context: Context,
    @Arg('input', () => MaintainAccountInput) input: MaintainAccountInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await maintainAccount(context, input), context.language);
    return readById(context, info, id);
  }
}
