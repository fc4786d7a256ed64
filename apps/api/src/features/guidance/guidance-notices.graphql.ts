import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { IdArgs, PageArgs } from '../../platform/graphql/connection-types.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readField } from '../../platform/graphql/read-compiler/read-again.ts';

@InputType('GuidanceNoticeFilter', { description: 'Which notices to list; all that is said must hold.' })
export class GuidanceNoticeFilter {
  @Field(() => ID, { nullable: true, description: 'For this entity.' })
  readonly entity?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the reader has to acknowledge the version in force.' })
  readonly toAcknowledge?: boolean | null;
  @Field(() => [ID], { nullable: true, description: 'Only notices with these ids.' })
  readonly ids?: readonly string[] | null;
}

@ArgsType()
export class GuidanceNoticesArgs extends PageArgs {
  @Field(() => GuidanceNoticeFilter, { nullable: true, description: 'Which notices.' })
  readonly filter!: GuidanceNoticeFilter | null;
}

@Resolver()
export class GuidanceQueries {
  @Permission('guidance:read')
  @Query(() => named('GuidanceNotice'), { nullable: true, description: 'One notice; null when there is none.' })
  guidanceNotice(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => IdArgs) _args: IdArgs,
  ): Promise<unknown> {
    return readField(context, info);
  }

  @Permission('guidance:read')
  @Query(() => named('GuidanceNoticeConnection'), { description: 'Notices of guidance, latest first.' })
  guidanceNotices(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => GuidanceNoticesArgs) _args: GuidanceNoticesArgs,
  ): Promise<unknown> {
    return readField(context, info);
  }
}
