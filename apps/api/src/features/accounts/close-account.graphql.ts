import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { Day } from '../../platform/graphql/scalars.ts';
import { closeAccount } from './end-account.ts';

@InputType('CloseAccountInput', { description: 'What closeAccount needs.' })
class CloseAccountInput {
  @Field(() => ID, { description: 'The account.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => Day, { description: 'The day on which it was closed on the platform.' })
  readonly closedOn!: string;

  @Field(() => String, { description: 'How it is known: what was changed, and what shows it. Never a password.' })
  readonly evidence!: string;

  @Field(() => ID, { nullable: true, description: 'The official account that takes its place.' })
  readonly successorId?: string | null;
}

@Resolver()
export class CloseAccountMutation {
  @Permission('account:close')
  @Mutation(() => named('Account'), {
    description:
      'Records that a withdrawn account is gone from its platform (3.8): what anybody held ends, and its handle is free.',
  })
  async closeAccount(
    @Ctx() context: Context,
    @Arg('input', () => CloseAccountInput) input: CloseAccountInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await closeAccount(context, input), context.language);
    return readById(context, info, id);
  }
}
