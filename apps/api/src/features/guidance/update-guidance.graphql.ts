import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { GuidanceWordsInput } from './guidance-words-input.graphql.ts';
import { updateGuidance } from './write-guidance.ts';

@InputType('UpdateGuidanceInput', { description: 'What updateGuidance needs.' })
class UpdateGuidanceInput {
  @Field(() => ID, { description: 'The notice.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => GuidanceWordsInput, { description: 'The title in the six official languages.' })
  readonly titles!: GuidanceWordsInput;

  @Field(() => GuidanceWordsInput, { description: 'The text in the six official languages.' })
  readonly texts!: GuidanceWordsInput;
}

@Resolver()
export class UpdateGuidanceMutation {
  @Permission('guidance:draft')
  @Mutation(() => named('GuidanceNotice'), {
    description: 'Changes the draft of a notice, or begins its next version.',
  })
  async updateGuidance(
    @Ctx() context: Context,
    @Arg('input', () => UpdateGuidanceInput) input: UpdateGuidanceInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await updateGuidance(context, input), context.language);
    return readById(context, info, id);
  }
}
