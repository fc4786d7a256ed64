import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { IdArgs, PageArgs } from '../../platform/graphql/connection-types.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readField } from '../../platform/graphql/read-compiler/read-again.ts';

@InputType('CampaignFilter', { description: 'Which campaigns to list; all that is said must hold.' })
export class CampaignFilter {
  @Field(() => Boolean, { nullable: true, description: 'Whether they have not been ended.' })
  readonly open?: boolean | null;
  @Field(() => [ID], { nullable: true, description: 'Only campaigns with these ids.' })
  readonly ids?: readonly string[] | null;
}

@ArgsType()
export class CampaignsArgs extends PageArgs {
  @Field(() => CampaignFilter, { nullable: true, description: 'Which campaigns.' })
  readonly filter!: CampaignFilter | null;
}

@InputType('ReviewFilter', { description: 'Which reviews to list; all that is said must hold.' })
export class ReviewFilter {
  @Field(() => Boolean, { nullable: true, description: 'Whether they have not ended.' })
  readonly open?: boolean | null;
  @Field(() => [named('ReviewStatus')], { nullable: true, description: 'Any of these statuses.' })
  readonly status?: readonly string[] | null;
  @Field(() => ID, { nullable: true, description: 'Of this campaign.' })
  readonly campaign?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of this account.' })
  readonly account?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of accounts that this entity had when they were asked about.' })
  readonly entity?: string | null;
  @Field(() => ID, { nullable: true, description: 'That this person is asked to prepare.' })
  readonly preparer?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Only reviews with these ids.' })
  readonly ids?: readonly string[] | null;
}

@ArgsType()
export class ReviewsArgs extends PageArgs {
  @Field(() => ReviewFilter, { nullable: true, description: 'Which reviews.' })
  readonly filter!: ReviewFilter | null;
}

@Resolver()
export class ReviewQueries {
  @Permission('campaign:read')
  @Query(() => named('Campaign'), { nullable: true, description: 'One campaign; null when there is none.' })
  campaign(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => IdArgs) _args: IdArgs,
  ): Promise<unknown> {
    return readField(context, info);
  }

  @Permission('campaign:read')
  @Query(() => named('CampaignConnection'), { description: 'Review campaigns, the latest first.' })
  campaigns(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => CampaignsArgs) _args: CampaignsArgs,
  ): Promise<unknown> {
    return readField(context, info);
  }

  @Permission('review:read')
  @Query(() => named('Review'), { nullable: true, description: 'One review; null when the reader may see none.' })
  review(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => IdArgs) _args: IdArgs,
  ): Promise<unknown> {
    return readField(context, info);
  }

  @Permission('review:read')
  @Query(() => named('ReviewConnection'), { description: 'Reviews of accounts that the reader may see, due first.' })
  reviews(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ReviewsArgs) _args: ReviewsArgs,
  ): Promise<unknown> {
    return readField(context, info);
  }
}
