import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { recordStableId } from './record-stable-id.ts';

@InputType('RecordStableIdInput', { description: 'What recordStableId needs.' })
class RecordStableIdInput {
  @Field(() => ID, { description: 'The account.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => String, { description: 'The number or word by which the platform itself knows the account.' })
  readonly platformIdentifier!: string;
}

@Resolver()
export class RecordStableIdMutation {
  @Permission('account:record-stable-id')
  @Mutation(() => named('Account'), {
    description:
      'Records the id that stays when a handle changes, for an account that has none yet; from then on it is its key.',
  })
  async recordStableId(
    @Ctx() context: Context,
    @Arg('input', () => RecordStableIdInput) input: RecordStableIdInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await recordStableId(context, input), context.language);
    return readById(context, info, id);
  }
}
