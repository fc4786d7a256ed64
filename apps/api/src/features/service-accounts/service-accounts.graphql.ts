import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { IdArgs, PageArgs } from '../../platform/graphql/connection-types.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readField } from '../../platform/graphql/read-compiler/read-again.ts';

@InputType('ServiceAccountFilter', { description: 'Which service accounts to list; all that is said must hold.' })
export class ServiceAccountFilter {
  @Field(() => [named('ServiceAccountState')], { nullable: true, description: 'Any of these states.' })
  readonly state?: readonly string[] | null;
  @Field(() => ID, { nullable: true, description: 'Of this owner.' })
  readonly owner?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Only service accounts with these ids.' })
  readonly ids?: readonly string[] | null;
}

@ArgsType()
export class ServiceAccountsArgs extends PageArgs {
  @Field(() => ServiceAccountFilter, { nullable: true, description: 'Which service accounts.' })
  readonly filter!: ServiceAccountFilter | null;
}

@Resolver()
export class ServiceAccountQueries {
  @Permission('service-account:read')
  @Query(() => named('ServiceAccount'), {
    nullable: true,
    description: 'One service account; null when there is none.',
  })
  serviceAccount(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => IdArgs) _args: IdArgs,
  ): Promise<unknown> {
    return readField(context, info);
  }

  @Permission('service-account:read')
  @Query(() => named('ServiceAccountConnection'), {
    description: 'Clients that act by themselves and answer to an owner, the nearest last day first.',
  })
  serviceAccounts(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ServiceAccountsArgs) _args: ServiceAccountsArgs,
  ): Promise<unknown> {
    return readField(context, info);
  }
}
