import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { Day } from '../../platform/graphql/scalars.ts';
import { HitAnswerInput } from './hit-answer.graphql.ts';
import { recordCreation } from './record-creation.ts';

@InputType('RecordCreationInput', { description: 'What recordCreation needs.' })
class RecordCreationInput {
  @Field(() => ID, { description: 'The account.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => String, { description: 'Address of the account on the platform.' })
  readonly url!: string;

  @Field(() => Day, { description: 'The day on which it was created.' })
  readonly createdOn!: string;

  @Field(() => [HitAnswerInput], {
    nullable: true,
    description: 'Answers to accounts that the search finds anew.',
  })
  readonly overlapAnswers?: readonly HitAnswerInput[] | null;
}

@Resolver()
export class RecordCreationMutation {
  @Permission('account:record-creation')
  @Mutation(() => named('Account'), {
    description:
      'An authorized person created the account on the platform and records where and when; then it is official (3.1 (a), 3.5).',
  })
  async recordCreation(
    @Ctx() context: Context,
    @Arg('input', () => RecordCreationInput) input: RecordCreationInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await recordCreation(context, input), context.language);
    return readById(context, info, id);
  }
}
