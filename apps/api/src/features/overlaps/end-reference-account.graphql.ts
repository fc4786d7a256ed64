import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { endReferenceAccount } from './end-reference-account.ts';

@InputType('EndReferenceAccountInput', { description: 'What endReferenceAccount needs.' })
class EndReferenceAccountInput {
  @Field(() => ID, { description: 'The account.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;
}

@Resolver()
export class EndReferenceAccountMutation {
  @Permission('reference:edit')
  @Mutation(() => named('ReferenceAccount'), {
    description: 'The search no longer looks for this account of another organisation; answers that were given stay.',
  })
  async endReferenceAccount(
    @Ctx() context: Context,
    @Arg('input', () => EndReferenceAccountInput) input: EndReferenceAccountInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await endReferenceAccount(context, input), context.language);
    return readById(context, info, id);
  }
}
