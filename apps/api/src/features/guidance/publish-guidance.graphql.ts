import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { Day } from '../../platform/graphql/scalars.ts';
import { publishGuidance } from './write-guidance.ts';

@InputType('PublishGuidanceInput', { description: 'What publishGuidance needs.' })
class PublishGuidanceInput {
  @Field(() => ID, { description: 'The notice.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => Day, { description: 'The first day on which it is in force: today or later.' })
  readonly fromOn!: string;
}

@Resolver()
export class PublishGuidanceMutation {
  @Permission('guidance:publish')
  @Mutation(() => named('GuidanceNotice'), {
    description: 'Publishes the draft of a notice in all six languages, in force from a day.',
  })
  async publishGuidance(
    @Ctx() context: Context,
    @Arg('input', () => PublishGuidanceInput) input: PublishGuidanceInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await publishGuidance(context, input), context.language);
    return readById(context, info, id);
  }
}
