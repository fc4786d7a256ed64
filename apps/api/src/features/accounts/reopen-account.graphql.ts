import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { reopenAccount } from './reopen-account.ts';

@InputType('ReopenAccountInput', { description: 'What reopenAccount needs.' })
class ReopenAccountInput {
  @Field(() => ID, { description: 'The account that was found out of scope.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => String, { description: 'Why the finding was a mistake: kept in the record.' })
  readonly reason!: string;
}

@Resolver()
export class ReopenAccountMutation {
  @Permission('account:request')
  @Mutation(() => named('Account'), {
    description:
      'Asks again for an account that was found out of scope by mistake (1.1 (a)): a new request, linked to the old record, which stays.',
  })
  async reopenAccount(
    @Ctx() context: Context,
    @Arg('input', () => ReopenAccountInput) input: ReopenAccountInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await reopenAccount(context, input), context.language);
    return readById(context, info, id);
  }
}
