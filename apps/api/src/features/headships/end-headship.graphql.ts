import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { Day } from '../../platform/graphql/scalars.ts';
import { endHeadship } from './record-headship.ts';

@InputType('EndHeadshipInput', { description: 'What endHeadship needs.' })
class EndHeadshipInput {
  @Field(() => ID, { description: 'The headship.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => Day, { description: 'Last day.' })
  readonly untilOn!: string;

  @Field(() => String, { description: 'Document.' })
  readonly documentReference!: string;
}

@Resolver()
export class EndHeadshipMutation {
  @Permission('headship:end')
  @Mutation(() => named('Headship'), {
    description: 'DGC records the last day of a headship, with the document that says so.',
  })
  async endHeadship(
    @Ctx() context: Context,
    @Arg('input', () => EndHeadshipInput) input: EndHeadshipInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await endHeadship(context, input), context.language);
    return readById(context, info, id);
  }
}
