import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, InputType, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { nameConnection, PageArgs } from '../../platform/graphql/connection-types.ts';
import { Always, named, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readField } from '../../platform/graphql/read-compiler/read-again.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';

@Permission('reference:read')
@Readable('ReferenceAccount', 'An account of another organisation of the United Nations system (3.2 (a)).')
export class ReferenceAccountObject {
  @Always(() => ID, 'The id of the account.')
  readonly id!: string;
  @Always(() => String, 'The organisation.')
  readonly organisation!: string;
  @Always(() => String, 'Its title.')
  readonly title!: string;
  @Optional(() => String, 'Its handle.')
  readonly handle!: string | null;
  @Always(() => String, 'Its address.')
  readonly url!: string;
  @Always(() => [String], 'Codes of its content languages.')
  readonly languages!: readonly string[];
  @Always(() => named('Platform'), 'The platform.')
  readonly platform!: object;
  @Always(() => DateTime, 'When it was added.')
  readonly addedAt!: Date;
  @Optional(() => DateTime, 'Since when it is no longer looked for.')
  readonly endedAt!: Date | null;
  @Always(() => Int, 'Version of the record.')
  readonly version!: number;
}

nameConnection('ReferenceAccount');

@InputType('ReferenceAccountFilter', { description: 'Which accounts to list; all that is said must hold.' })
export class ReferenceAccountFilter {
  @Field(() => String, { nullable: true, description: 'Organisation, title, handle or address has this text.' })
  readonly search?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether they are still looked for.' })
  readonly open?: boolean | null;
  @Field(() => [ID], { nullable: true, description: 'Only accounts with these ids.' })
  readonly ids?: readonly string[] | null;
}

@ArgsType()
export class ReferenceAccountsArgs extends PageArgs {
  @Field(() => ReferenceAccountFilter, { nullable: true, description: 'Which accounts.' })
  readonly filter!: ReferenceAccountFilter | null;
}

@Resolver()
export class ReferenceAccountQueries {
  @Permission('reference:read')
  @Query(() => named('ReferenceAccountConnection'), {
    description: 'Accounts of other organisations that the search for duplication knows, by title.',
  })
  referenceAccounts(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ReferenceAccountsArgs) _args: ReferenceAccountsArgs,
  ): Promise<unknown> {
    return readField(context, info);
  }
}
