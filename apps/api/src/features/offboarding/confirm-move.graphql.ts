import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { confirmMove } from './confirm-move.ts';

@InputType('ConfirmMoveInput', { description: 'What confirmMove needs.' })
class ConfirmMoveInput {
  @Field(() => ID, { description: 'The due item.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the item that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => Boolean, { description: 'True: the privileges stay; false: they are withdrawn.' })
  readonly keep!: boolean;

  @Field(() => String, { nullable: true, description: 'Why; asked for where they are withdrawn.' })
  readonly reason?: string | null;
}

@Resolver()
export class ConfirmMoveMutation {
  @Permission('due-item:answer')
  @Mutation(() => named('DueItem'), {
    description:
      'The head answers a move inside the entity, or a departure that a source only proposes: the privileges stay, or are withdrawn. Asks for a fresh sign-in with a second factor.',
  })
  async confirmMove(
    @Ctx() context: Context,
    @Arg('input', () => ConfirmMoveInput) input: ConfirmMoveInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await confirmMove(context, input), context.language);
    return readById(context, info, id);
  }
}
