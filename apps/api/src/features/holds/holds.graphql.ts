import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, InputType, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { IdArgs, PageArgs } from '../../platform/graphql/connection-types.ts';
import { Always, named, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readField } from '../../platform/graphql/read-compiler/read-again.ts';

@Permission('hold:read')
@Readable('GuardWindow', 'A limit of the guard: more people and a larger share than this within its hours are held.')
export class GuardWindowObject {
  @Always(() => Int, 'How many hours it looks back.')
  readonly hours!: number;
  @Always(() => Int, 'How many people may lose something.')
  readonly people!: number;
  @Always(() => Int, 'How many per cent of those who hold something.')
  readonly percent!: number;
}

@Permission('hold:read')
@Readable('GuardLimits', 'The limits of the guard, which two people change.')
export class GuardLimitsObject {
  @Always(() => [GuardWindowObject], 'The windows.')
  readonly windows!: readonly GuardWindowObject[];
  @Always(() => Boolean, 'Whether privileges are suspended while they are held.')
  readonly suspendWhileHeld!: boolean;
}

@InputType('HoldFilter', { description: 'Which holds to list; all that is said must hold.' })
export class HoldFilter {
  @Field(() => Boolean, { nullable: true, description: 'Whether they are still to be answered.' })
  readonly open?: boolean | null;
  @Field(() => [ID], { nullable: true, description: 'Only holds with these ids.' })
  readonly ids?: readonly string[] | null;
}

@ArgsType()
export class HoldsArgs extends PageArgs {
  @Field(() => HoldFilter, { nullable: true, description: 'Which holds.' })
  readonly filter!: HoldFilter | null;
}

@Resolver()
export class HoldQueries {
  @Permission('hold:read')
  @Query(() => named('Hold'), { nullable: true, description: 'One hold; null when there is none.' })
  hold(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Args(() => IdArgs) _args: IdArgs): Promise<unknown> {
    return readField(context, info);
  }

  @Permission('hold:read')
  @Query(() => named('HoldConnection'), { description: 'What the guard holds or held, latest first.' })
  holds(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => HoldsArgs) _args: HoldsArgs,
  ): Promise<unknown> {
    return readField(context, info);
  }

  @Permission('hold:read')
  @Query(() => GuardLimitsObject, { description: 'The limits of the guard now.' })
  guardLimits(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readField(context, info);
  }
}
