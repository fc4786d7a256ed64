import type { OfficialLanguage } from '@mandat/domain';
import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow, errorText } from '../../platform/graphql/errors.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { DecideAccountsInput } from './bulk-input.graphql.ts';
import { decideAccounts, type DecidedAccount } from './decide-accounts.ts';

@Permission('account:read')
@ObjectType('DecidedAccount', { description: 'What became of one account of several.' })
class DecidedAccountObject {
  @Field(() => ID, { description: 'The account.' })
  readonly accountId!: string;

  @Field(() => Boolean, { description: 'Whether it was decided.' })
  readonly decided!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not: a code of the catalogue.' })
  readonly code!: string | null;

  @Field(() => String, { nullable: true, description: 'Why not, in the language of the reader.' })
  readonly reason!: string | null;
}

const answerOf = ({ id, refusal }: DecidedAccount, language: OfficialLanguage): DecidedAccountObject => ({
  accountId: id,
  decided: refusal === null,
  code: refusal?.code ?? null,
  reason: refusal && (errorText(refusal.code, language, refusal.details) ?? refusal.code),
});

@Resolver()
export class DecideAccountsMutation {
  @Permission('account:authorize')
  @Mutation(() => [DecidedAccountObject], {
    description:
      'The head of entity decides on several accounts with one fresh sign-in. Each is decided by itself, under the same rules as alone, and each answer says what became of it.',
  })
  async decideAccounts(
    @Ctx() context: Context,
    @Arg('input', () => DecideAccountsInput) input: DecideAccountsInput,
  ): Promise<readonly DecidedAccountObject[]> {
    const decided = acceptedOrThrow(await decideAccounts(context, input), context.language);
    return decided.map((each) => answerOf(each, context.language));
  }
}
