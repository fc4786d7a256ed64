import type { OfficialLanguage } from '@mandat/domain';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow, errorText } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { Day } from '../../platform/graphql/scalars.ts';
import { DecideAccountsInput } from './bulk-input.graphql.ts';
import { previewDecisions, type Preview, type PreviewedAccount } from './preview-decisions.ts';

@Permission('account:authorize')
@ObjectType('PreviewedAccount', { description: 'What a decision would change of one account, or why it is refused.' })
class PreviewedAccountObject {
  @Field(() => ID, { description: 'The account.' })
  readonly accountId!: string;

  @Field(() => String, { nullable: true, description: 'Why it is refused: a code of the catalogue; null: it is not.' })
  readonly code!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is refused, in the language of the reader.' })
  readonly reason!: string | null;

  @Field(() => named('AccountStatus'), { nullable: true, description: 'Where the account stands now.' })
  readonly from!: string | null;

  @Field(() => named('AccountStatus'), { nullable: true, description: 'Where it would stand.' })
  readonly to!: string | null;

  @Field(() => Day, { nullable: true, description: 'The day by which it would be reviewed.' })
  readonly reviewDueOn!: string | null;

  @Field(() => Day, { nullable: true, description: 'The last day for creating it on the platform.' })
  readonly creationDueOn!: string | null;

  @Field(() => Int, { description: 'How many people it would give a written authorization.' })
  readonly people!: number;
}

@Permission('account:authorize')
@ObjectType('DecisionPreview', { description: 'What one decision for several accounts would do.' })
class DecisionPreviewObject {
  @Field(() => [PreviewedAccountObject], { description: 'Each account, in the order in which they were named.' })
  readonly accounts!: readonly PreviewedAccountObject[];

  @Field(() => String, { nullable: true, description: 'What has to be confirmed for all of them together.' })
  readonly toConfirm!: string | null;
}

const shownOf = ({ id, refusal, ...change }: PreviewedAccount, language: OfficialLanguage): PreviewedAccountObject => ({
  ...change,
  accountId: id,
  code: refusal?.code ?? null,
  reason: refusal && (errorText(refusal.code, language, refusal.details) ?? refusal.code),
});

const answerOf = ({ accounts, toConfirm }: Preview, language: OfficialLanguage): DecisionPreviewObject => ({
  accounts: accounts.map((each) => shownOf(each, language)),
  toConfirm: toConfirm && (errorText(toConfirm.code, language, toConfirm.details) ?? toConfirm.code),
});

@Resolver()
export class PreviewDecisionsQuery {
  @Permission('account:authorize')
  @Query(() => DecisionPreviewObject, {
    description: 'Tries one decision for several accounts, keeps nothing of it, and says what it would do.',
  })
  async previewDecisions(
    @Ctx() context: Context,
    @Arg('input', () => DecideAccountsInput, { description: 'What would be decided.' }) input: DecideAccountsInput,
  ): Promise<DecisionPreviewObject> {
    return answerOf(acceptedOrThrow(await previewDecisions(context, input), context.language), context.language);
  }
}
