import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { IdArgs, PageArgs } from '../../platform/graphql/connection-types.ts';
import { named, nameType } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readField } from '../../platform/graphql/read-compiler/read-again.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';

@InputType('SignalFilter', { description: 'Which signals to list; all that is said must hold.' })
export class SignalFilter {
  @Field(() => String, { nullable: true, description: 'About somebody whose name holds these letters.' })
  readonly search?: string | null;
  @Field(() => [named('SignalState')], { nullable: true, description: 'Any of these states.' })
  readonly state?: readonly string[] | null;
  @Field(() => [named('SignalType')], { nullable: true, description: 'Any of these types.' })
  readonly type?: readonly string[] | null;
  @Field(() => ID, { nullable: true, description: 'Signals of this source.' })
  readonly source?: string | null;
  @Field(() => ID, { nullable: true, description: 'Signals about this person.' })
  readonly person?: string | null;
  @Field(() => ID, { nullable: true, description: 'Signals of this hold.' })
  readonly hold?: string | null;
  @Field(() => ID, { nullable: true, description: 'Signals of this case.' })
  readonly case?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Received at this time or later.' })
  readonly receivedFrom?: Date | null;
  @Field(() => [ID], { nullable: true, description: 'Only signals with these ids.' })
  readonly ids?: readonly string[] | null;
}

@ArgsType()
export class SignalsArgs extends PageArgs {
  @Field(() => SignalFilter, { nullable: true, description: 'Which signals.' })
  readonly filter!: SignalFilter | null;
}

nameType('SignalsArgs', SignalsArgs);

@Resolver()
export class SignalQueries {
  @Permission('signal:read')
  @Query(() => named('Signal'), { nullable: true, description: 'One signal; null when there is none.' })
  signal(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => IdArgs) _args: IdArgs,
  ): Promise<unknown> {
    return readField(context, info);
  }

  @Permission('signal:read')
  @Query(() => named('SignalConnection'), { description: 'What the sources said, received last first.' })
  signals(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => SignalsArgs) _args: SignalsArgs,
  ): Promise<unknown> {
    return readField(context, info);
  }

  @Permission('source:read')
  @Query(() => [named('SignalSource')], { description: 'The sources of signals, by name.' })
  signalSources(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readField(context, info);
  }
}
