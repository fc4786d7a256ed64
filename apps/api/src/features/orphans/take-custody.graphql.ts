import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { takeCustody } from './take-custody.ts';

@InputType('TakeCustodyInput', { description: 'What takeCustody needs.' })
class TakeCustodyInput {
  @Field(() => ID, { description: 'The orphan: that nobody holds the account.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;
}

@Resolver()
export class TakeCustodyMutation {
  @Permission('orphan:take-custody')
  @Mutation(() => named('Account'), {
    description: 'An administrator of DGC takes an account into interim custody, until an official is named (4.2).',
  })
  async takeCustody(
    @Ctx() context: Context,
    @Arg('input', () => TakeCustodyInput) input: TakeCustodyInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await takeCustody(context, input), context.language);
    return readById(context, info, id);
  }
}
