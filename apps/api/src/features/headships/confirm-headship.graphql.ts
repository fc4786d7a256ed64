import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { confirmHeadship } from './record-headship.ts';

@InputType('ConfirmHeadshipInput', { description: 'What confirmHeadship needs.' })
class ConfirmHeadshipInput {
  @Field(() => ID, { description: 'The headship.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;
}

@Resolver()
export class ConfirmHeadshipMutation {
  @Permission('headship:confirm')
  @Mutation(() => named('Headship'), {
    description: 'The second person confirms a headship. Asks for a fresh sign-in with a second factor.',
  })
  async confirmHeadship(
    @Ctx() context: Context,
    @Arg('input', () => ConfirmHeadshipInput) input: ConfirmHeadshipInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await confirmHeadship(context, input), context.language);
    return readById(context, info, id);
  }
}
