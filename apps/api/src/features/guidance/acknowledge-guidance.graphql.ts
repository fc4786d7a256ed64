import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { acknowledgeGuidance } from './acknowledge-guidance.ts';

@InputType('AcknowledgeGuidanceInput', { description: 'What acknowledgeGuidance needs.' })
class AcknowledgeGuidanceInput {
  @Field(() => ID, { description: 'The version.' })
  readonly versionId!: string;
}

@Resolver()
export class AcknowledgeGuidanceMutation {
  @Permission('guidance:acknowledge')
  @Mutation(() => named('GuidanceNotice'), { description: 'An official acknowledges the version in force (3.1 (b)).' })
  async acknowledgeGuidance(
    @Ctx() context: Context,
    @Arg('input', () => AcknowledgeGuidanceInput) input: AcknowledgeGuidanceInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await acknowledgeGuidance(context, input), context.language);
    return readById(context, info, id);
  }
}
