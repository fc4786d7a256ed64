import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { Day } from '../../platform/graphql/scalars.ts';
import { nameFocalPoint } from './name-focal-point.ts';

@InputType('NameFocalPointInput', { description: 'What nameFocalPoint needs.' })
class NameFocalPointInput {
  @Field(() => ID, { description: 'The entity.' })
  readonly entityId!: string;

  @Field(() => ID, { description: 'The person, never the one who names.' })
  readonly personId!: string;

  @Field(() => Day, { description: 'First day.' })
  readonly fromOn!: string;

  @Field(() => Day, { nullable: true, description: 'Last day, where it is known.' })
  readonly untilOn?: string | null;
}

@Resolver()
export class NameFocalPointMutation {
  @Permission('focal-point:name')
  @Mutation(() => named('FocalPoint'), {
    description:
      'The head of entity names who prepares what the head decides; the person is told. A focal point decides nothing.',
  })
  async nameFocalPoint(
    @Ctx() context: Context,
    @Arg('input', () => NameFocalPointInput) input: NameFocalPointInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await nameFocalPoint(context, input), context.language);
    return readById(context, info, id);
  }
}
