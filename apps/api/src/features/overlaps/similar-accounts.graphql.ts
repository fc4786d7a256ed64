import { Arg, Ctx, Field, ID, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { similarAccounts } from './similar-accounts.ts';

@InputType('SimilarAccountsInput', { description: 'What is known of an account so far; nothing of it is kept.' })
class SimilarAccountsInput {
  @Field(() => ID, { nullable: true, description: 'An account that is not compared with itself.' })
  readonly exceptId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The entity.' })
  readonly entityId?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the platform.' })
  readonly platform?: string | null;

  @Field(() => String, { nullable: true, description: 'The title.' })
  readonly title?: string | null;

  @Field(() => String, { nullable: true, description: 'The handle.' })
  readonly handle?: string | null;

  @Field(() => String, { nullable: true, description: 'The address.' })
  readonly url?: string | null;

  @Field(() => [String], { nullable: true, description: 'Codes of the content languages.' })
  readonly languages?: readonly string[] | null;

  @Field(() => String, { nullable: true, description: 'The target audience.' })
  readonly audience?: string | null;
}

@Permission('account:request', 'account:record-creation')
@ObjectType('SimilarAccount', { description: 'An account that looks alike, and why.' })
class SimilarAccountObject {
  @Field(() => ID, { description: 'The account, or the account of another organisation; its own permission opens it.' })
  readonly id!: string;

  @Field(() => Boolean, { description: 'Whether it is one of another organisation.' })
  readonly isReference!: boolean;

  @Field(() => named('OverlapMatch'), { description: 'On what they match.' })
  readonly matchedOn!: string;

  @Field(() => named('OverlapLikeness'), { description: 'Why they are held for alike.' })
  readonly likeness!: string;

  @Field(() => Int, { description: 'How alike they are, from 0 to 100; from 70 on the assessor has to answer.' })
  readonly score!: number;
}

@Resolver()
export class SimilarAccountsQuery {
  @Permission('account:request', 'account:record-creation')
  @Query(() => [SimilarAccountObject], {
    description: 'The search for duplication (3.2 (a)) over what was typed so far, the strongest first.',
  })
  similarAccounts(
    @Ctx() context: Context,
    @Arg('input', () => SimilarAccountsInput) input: SimilarAccountsInput,
  ): Promise<readonly SimilarAccountObject[]> {
    return similarAccounts(context, input);
  }
}
