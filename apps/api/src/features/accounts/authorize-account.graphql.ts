import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { authorizeAccount } from './decide-account.ts';

@InputType('AuthorizeAccountInput', { description: 'What authorizeAccount needs.' })
class AuthorizeAccountInput {
  @Field(() => ID, { description: 'The account.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => String, { nullable: true, description: 'Condition or remark, kept in the record.' })
  readonly reason?: string | null;
}

@Resolver()
export class AuthorizeAccountMutation {
  @Permission('account:authorize')
  @Mutation(() => named('Account'), {
    description:
      'The head of entity authorizes the account (3.1 (a)) and, in writing, each person named in the request (3.7). Asks for a fresh sign-in with a second factor.',
  })
  async authorizeAccount(
    @Ctx() context: Context,
    @Arg('input', () => AuthorizeAccountInput) input: AuthorizeAccountInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await authorizeAccount(context, input), context.language);
    return readById(context, info, id);
  }
}
