import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { Day } from '../../platform/graphql/scalars.ts';
import { endFocalPoint } from './name-focal-point.ts';

@InputType('EndFocalPointInput', { description: 'What endFocalPoint needs.' })
class EndFocalPointInput {
  @Field(() => ID, { description: 'The naming.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => Day, { description: 'Last day; yesterday ends it at once.' })
  readonly untilOn!: string;
}

@Resolver()
export class EndFocalPointMutation {
  @Permission('focal-point:end')
  @Mutation(() => named('FocalPoint'), {
    description: 'The head of entity ends the naming of a focal point; the person is told.',
  })
  async endFocalPoint(
    @Ctx() context: Context,
    @Arg('input', () => EndFocalPointInput) input: EndFocalPointInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await endFocalPoint(context, input), context.language);
    return readById(context, info, id);
  }
}
