import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { Day } from '../../platform/graphql/scalars.ts';
import { declareDeparture } from './declare-departure.ts';

@InputType('DeclareDepartureInput', { description: 'What declareDeparture needs.' })
class DeclareDepartureInput {
  @Field(() => ID, { description: 'Who leaves.' })
  readonly personId!: string;

  @Field(() => Day, { nullable: true, description: 'The last day; null: they left already.' })
  readonly lastDay?: string | null;

  @Field(() => String, { description: 'Why, or from what it is known.' })
  readonly reason!: string;
}

@Resolver()
export class DeclareDepartureMutation {
  @Permission('departure:declare')
  @Mutation(() => named('Person'), {
    description:
      'Declares that somebody left or will leave: privileges end at once, or at the end of the last day (4.2). Asks for a fresh sign-in with a second factor.',
  })
  async declareDeparture(
    @Ctx() context: Context,
    @Arg('input', () => DeclareDepartureInput) input: DeclareDepartureInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await declareDeparture(context, input), context.language);
    return readById(context, info, id);
  }
}
