import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { removeNomination } from './nominate-person.ts';

@InputType('RemoveNominationInput', { description: 'What removeNomination needs.' })
class RemoveNominationInput {
  @Field(() => ID, { description: 'The account.' })
  readonly accountId!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => ID, { description: 'The person.' })
  readonly personId!: string;
}

@Resolver()
export class RemoveNominationMutation {
  @Permission('account:nominate')
  @Mutation(() => named('Account'), { description: 'Takes back the naming of a person in a request.' })
  async removeNomination(
    @Ctx() context: Context,
    @Arg('input', () => RemoveNominationInput) input: RemoveNominationInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await removeNomination(context, input), context.language);
    return readById(context, info, id);
  }
}
