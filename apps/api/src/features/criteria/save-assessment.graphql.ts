import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { CriterionAnswerInput } from './criterion-answer-input.graphql.ts';
import { saveAssessment } from './save-assessment.ts';

@InputType('SaveAssessmentInput', { description: 'What saveAssessment needs.' })
class SaveAssessmentInput {
  @Field(() => ID, { description: 'The account.' })
  readonly accountId!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => [CriterionAnswerInput], { description: 'The criteria answered; those left out stay as they are.' })
  readonly answers!: readonly CriterionAnswerInput[];
}

@Resolver()
export class SaveAssessmentMutation {
  @Permission('account:assess')
  @Mutation(() => named('Account'), {
    description:
      'Saves answers to the five criteria (3.2). What was sent to the head stays as it was: a later change starts a new version.',
  })
  async saveAssessment(
    @Ctx() context: Context,
    @Arg('input', () => SaveAssessmentInput) input: SaveAssessmentInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await saveAssessment(context, input), context.language);
    return readById(context, info, id);
  }
}
