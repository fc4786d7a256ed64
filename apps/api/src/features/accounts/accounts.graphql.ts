import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { IdArgs, PageArgs } from '../../platform/graphql/connection-types.ts';
import { named, nameEnum, nameType } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readField } from '../../platform/graphql/read-compiler/read-again.ts';

nameEnum('AccountAttention', {
  description: 'What makes an account need somebody.',
  values: {
    'decision-waiting': 'The decision of the head of entity is awaited.',
    'mine-to-decide': 'It waits for a decision, and the reader is among those who may take it.',
    'mine-to-maintain': 'It is official, and the reader is among those who may maintain it.',
    'nobody-decides':
      'It waits for a decision that nobody can take today: the office is vacant, or it is everybody’s own case.',
    'no-holder': 'Official, but neither official nor alternate holds it with an authorization in force.',
    'one-holder': 'Official, and only one official or alternate holds it with an authorization in force.',
    incomplete: 'An element of the record that 3.4 requires is missing.',
    'review-overdue': 'The review of 3.2 is late.',
    'revision-waiting': 'A proposed change waits for the decision of the head of entity.',
    'revision-to-decide': 'A proposed change waits, and the reader is among those who may decide on it.',
    mine: 'The reader holds a privilege on it, or asked for it.',
  },
});

@InputType('AccountFilter', { description: 'Which accounts to list; all that is said must hold.' })
export class AccountFilter {
  @Field(() => String, { nullable: true, description: 'Part of the title, the handle, the address or the reference.' })
  readonly search?: string | null;
  @Field(() => [named('AccountStatus')], { nullable: true, description: 'Any of these statuses.' })
  readonly status?: readonly string[] | null;
  @Field(() => [String], { nullable: true, description: 'Any of these platforms, by code.' })
  readonly platform?: readonly string[] | null;
  @Field(() => ID, { nullable: true, description: 'Accounts of this entity itself.' })
  readonly entity?: string | null;
  @Field(() => ID, { nullable: true, description: 'Accounts of this entity and of everything below it.' })
  readonly entityOrBelow?: string | null;
  @Field(() => [String], { nullable: true, description: 'Accounts in any of these content languages.' })
  readonly language?: readonly string[] | null;
  @Field(() => ID, { nullable: true, description: 'Accounts of which this person holds credentials or a role now.' })
  readonly holder?: string | null;
  @Field(() => named('AccountAttention'), { nullable: true, description: 'Accounts that need somebody.' })
  readonly attention?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Only accounts with these ids.' })
  readonly ids?: readonly string[] | null;
}

nameEnum('AccountSortField', {
  description: 'By what a list of accounts can be sorted.',
  values: {
    title: 'The title, as the language of the reader sorts.',
    handle: 'The handle.',
    platform: 'The name of the platform.',
    entity: 'The name of the entity in the language of the reader.',
    status: 'The status.',
    'requested-at': 'When it was asked for.',
    'authorized-at': 'When it was authorized.',
    'review-due-on': 'The day by which it is to be reviewed again.',
  },
});

@InputType('AccountSort', { description: 'One step of a sort of accounts.' })
export class AccountSort {
  @Field(() => named('AccountSortField'), { description: 'By what.' })
  readonly field!: string;
  @Field(() => named('SortDirection'), { defaultValue: 'asc', description: 'In which direction.' })
  readonly direction!: string;
}

@ArgsType()
export class AccountsArgs extends PageArgs {
  @Field(() => AccountFilter, { nullable: true, description: 'Which accounts.' })
  readonly filter!: AccountFilter | null;
  @Field(() => [AccountSort], { nullable: true, description: 'In which order; by title unless said.' })
  readonly sort!: readonly AccountSort[] | null;
}

nameType('AccountsArgs', AccountsArgs);

@Resolver()
export class AccountQueries {
  @Permission('account:read')
  @Query(() => named('Account'), { nullable: true, description: 'One account; null when the reader may see none.' })
  account(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => IdArgs) _args: IdArgs,
  ): Promise<unknown> {
    return readField(context, info);
  }

  @Permission('account:read')
  @Query(() => named('AccountConnection'), { description: 'The institutional accounts that the reader may see.' })
  accounts(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => AccountsArgs) _args: AccountsArgs,
  ): Promise<unknown> {
    return readField(context, info);
  }
}
