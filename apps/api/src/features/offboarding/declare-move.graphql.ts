import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { declareMove } from './declare-move.ts';

@InputType('DeclareMoveInput', { description: 'What declareMove needs.' })
class DeclareMoveInput {
  @Field(() => ID, { description: 'Who moved.' })
  readonly personId!: string;

  @Field(() => ID, { description: 'The entity that they left, with everything below it.' })
  readonly fromEntityId!: string;

  @Field(() => ID, { nullable: true, description: 'Where to; null: to none that the register knows.' })
  readonly toEntityId?: string | null;

  @Field(() => String, { description: 'Why, or from what it is known.' })
  readonly reason!: string;
}

@Resolver()
export class DeclareMoveMutation {
  @Permission('departure:declare')
  @Mutation(() => named('Person'), {
    description:
      'Declares that somebody belongs to another entity: what no longer holds ends (4.2). Asks for a fresh sign-in with a second factor.',
  })
  async declareMove(
    @Ctx() context: Context,
    @Arg('input', () => DeclareMoveInput) input: DeclareMoveInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await declareMove(context, input), context.language);
    return readById(context, info, id);
  }
}
