import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { Day } from '../../platform/graphql/scalars.ts';
import { parkAccount } from './end-account.ts';

@InputType('ParkAccountInput', { description: 'What parkAccount needs.' })
class ParkAccountInput {
  @Field(() => ID, { description: 'The account.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => Day, { description: 'The day on which it was secured on the platform.' })
  readonly parkedOn!: string;

  @Field(() => String, { description: 'How it is known: what was changed, and what shows it. Never a password.' })
  readonly evidence!: string;

  @Field(() => ID, { nullable: true, description: 'The official account that takes its place.' })
  readonly successorId?: string | null;
}

@Resolver()
export class ParkAccountMutation {
  @Permission('account:park')
  @Mutation(() => named('Account'), {
    description: 'Records that a withdrawn account is kept secured, so that nobody else takes its handle (3.8).',
  })
  async parkAccount(
    @Ctx() context: Context,
    @Arg('input', () => ParkAccountInput) input: ParkAccountInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await parkAccount(context, input), context.language);
    return readById(context, info, id);
  }
}
