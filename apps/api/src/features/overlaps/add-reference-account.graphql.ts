import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { addReferenceAccount } from './add-reference-account.ts';

@InputType('AddReferenceAccountInput', { description: 'What addReferenceAccount needs.' })
class AddReferenceAccountInput {
  @Field(() => String, { description: 'The organisation.' })
  readonly organisation!: string;

  @Field(() => String, { description: 'The title of the account.' })
  readonly title!: string;

  @Field(() => String, { description: 'Its address.' })
  readonly url!: string;

  @Field(() => [String], { nullable: true, description: 'Codes of its content languages.' })
  readonly languages?: readonly string[] | null;
}

@Resolver()
export class AddReferenceAccountMutation {
  @Permission('reference:edit')
  @Mutation(() => named('ReferenceAccount'), {
    description: 'Adds an account of another organisation, for the search for duplication to find (3.2 (a)).',
  })
  async addReferenceAccount(
    @Ctx() context: Context,
    @Arg('input', () => AddReferenceAccountInput) input: AddReferenceAccountInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await addReferenceAccount(context, input), context.language);
    return readById(context, info, id);
  }
}
