import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { GuidanceWordsInput } from './guidance-words-input.graphql.ts';
import { draftGuidance } from './write-guidance.ts';

@InputType('DraftGuidanceInput', { description: 'What draftGuidance needs.' })
class DraftGuidanceInput {
  @Field(() => ID, { nullable: true, description: 'The headed entity for which it is; left out by DGC for all.' })
  readonly entityId?: string | null;

  @Field(() => GuidanceWordsInput, { description: 'The title in the six official languages.' })
  readonly titles!: GuidanceWordsInput;

  @Field(() => GuidanceWordsInput, { description: 'The text in the six official languages.' })
  readonly texts!: GuidanceWordsInput;
}

@Resolver()
export class DraftGuidanceMutation {
  @Permission('guidance:draft')
  @Mutation(() => named('GuidanceNotice'), { description: 'Begins a notice of guidance, as a draft (3.1 (b)).' })
  async draftGuidance(
    @Ctx() context: Context,
    @Arg('input', () => DraftGuidanceInput) input: DraftGuidanceInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await draftGuidance(context, input), context.language);
    return readById(context, info, id);
  }
}
