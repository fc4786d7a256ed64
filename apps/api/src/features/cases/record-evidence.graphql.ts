import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { recordEvidence } from './record-evidence.ts';

@InputType('RecordEvidenceInput', { description: 'What recordEvidence needs.' })
class RecordEvidenceInput {
  @Field(() => ID, { description: 'The step of the checklist.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the step that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => String, { description: 'What shows that it was done; never a secret.' })
  readonly evidence!: string;

  @Field(() => String, { nullable: true, description: 'An https address that shows it.' })
  readonly evidenceUrl?: string | null;
}

@Resolver()
export class RecordEvidenceMutation {
  @Permission('case:record-evidence')
  @Mutation(() => named('CaseTask'), {
    description:
      'Records that a step was done on the platform, with evidence. With its last step a holding ends, and a case closes when nothing of it is open.',
  })
  async recordEvidence(
    @Ctx() context: Context,
    @Arg('input', () => RecordEvidenceInput) input: RecordEvidenceInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await recordEvidence(context, input), context.language);
    return readById(context, info, id);
  }
}
