import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { sendBackAccount } from './decide-account.ts';

@InputType('SendBackAccountInput', { description: 'What sendBackAccount needs.' })
class SendBackAccountInput {
  @Field(() => ID, { description: 'The account.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => String, { description: 'Why: kept in the record and told to those concerned.' })
  readonly reason!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'What is to be answered, one by one, before the request can be submitted again; at most 20.',
  })
  readonly questions?: readonly string[] | null;
}

@Resolver()
export class SendBackAccountMutation {
  @Permission('account:send-back')
  @Mutation(() => named('Account'), {
    description:
      'The head of entity sends the request back with questions. Asks for a fresh sign-in with a second factor.',
  })
  async sendBackAccount(
    @Ctx() context: Context,
    @Arg('input', () => SendBackAccountInput) input: SendBackAccountInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await sendBackAccount(context, input), context.language);
    return readById(context, info, id);
  }
}
