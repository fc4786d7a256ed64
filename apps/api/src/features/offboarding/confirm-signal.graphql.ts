import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { confirmSignal } from './confirm-signal.ts';

@InputType('ConfirmSignalInput', { description: 'What confirmSignal needs.' })
class ConfirmSignalInput {
  @Field(() => ID, { description: 'The due item.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the item that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => Boolean, { description: 'True: it is so, and it is done; false: it is not, and nothing happens.' })
  readonly confirm!: boolean;

  @Field(() => String, { description: 'Why.' })
  readonly reason!: string;
}

@Resolver()
export class ConfirmSignalMutation {
  @Permission('signal:confirm')
  @Mutation(() => named('DueItem'), {
    description:
      'DGC says whether something is so that a source may only propose. Confirmed, it is done as if it had been declared. Asks for a fresh sign-in with a second factor.',
  })
  async confirmSignal(
    @Ctx() context: Context,
    @Arg('input', () => ConfirmSignalInput) input: ConfirmSignalInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await confirmSignal(context, input), context.language);
    return readById(context, info, id);
  }
}
