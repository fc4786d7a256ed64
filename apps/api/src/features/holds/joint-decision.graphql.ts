import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, InputType, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { nameConnection, PageArgs } from '../../platform/graphql/connection-types.ts';
import { Always, named, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readField } from '../../platform/graphql/read-compiler/read-again.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';

@Permission('joint:read')
@Readable('JointDecisionAbilities', 'What the reader may do with a proposal now.')
export class JointDecisionAbilitiesObject {
  @Always(() => Boolean, 'Confirm or decline it as the second person.')
  readonly answer!: boolean;
  @Always(() => Boolean, 'Take it back, as the one who proposed it.')
  readonly withdraw!: boolean;
}

@Permission('joint:read')
@Readable('JointDecision', 'What two people decide together: one proposes it with a reason, another one answers.')
export class JointDecisionObject {
  @Always(() => ID, 'The id of the proposal.')
  readonly id!: string;
  @Always(() => named('JointKind'), 'What is proposed.')
  readonly kind!: string;
  @Always(() => String, 'Why, in the words of who proposed it.')
  readonly reason!: string;
  @Always(() => String, 'What exactly, as JSON; an empty object where the kind says it all.')
  readonly payload!: string;
  @Always(() => named('Person'), 'Who proposed it.')
  readonly proposedBy!: object;
  @Always(() => DateTime, 'When it was proposed.')
  readonly proposedAt!: Date;
  @Optional(() => named('Person'), 'Who answered.')
  readonly answeredBy!: object | null;
  @Optional(() => DateTime, 'When it was answered.')
  readonly answeredAt!: Date | null;
  @Optional(() => named('JointAnswer'), 'How it was answered.')
  readonly answer!: string | null;
  @Optional(() => String, 'Why, in the words of who answered.')
  readonly answerReason!: string | null;
  @Always(() => Int, 'Version of the record, to be sent with a change.')
  readonly version!: number;
  @Optional(() => named('Hold'), 'The hold that it concerns.')
  readonly hold!: object | null;
  @Optional(() => named('Signal'), 'The signal that it concerns.')
  readonly signal!: object | null;
  @Optional(() => named('Person'), 'The person whom it concerns.')
  readonly person!: object | null;
  @Always(() => JointDecisionAbilitiesObject, 'What the reader may do with it now.')
  readonly can!: JointDecisionAbilitiesObject;
}

nameConnection('JointDecision');

@InputType('JointDecisionFilter', { description: 'Which proposals to list; all that is said must hold.' })
export class JointDecisionFilter {
  @Field(() => Boolean, { nullable: true, description: 'Whether they are still to be answered.' })
  readonly open?: boolean | null;
  @Field(() => [named('JointKind')], { nullable: true, description: 'Any of these kinds.' })
  readonly kind?: readonly string[] | null;
  @Field(() => ID, { nullable: true, description: 'About this person.' })
  readonly person?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Only proposals with these ids.' })
  readonly ids?: readonly string[] | null;
}

@ArgsType()
export class JointDecisionsArgs extends PageArgs {
  @Field(() => JointDecisionFilter, { nullable: true, description: 'Which proposals.' })
  readonly filter!: JointDecisionFilter | null;
}

@Resolver()
export class JointDecisionQueries {
  @Permission('joint:read')
  @Query(() => named('JointDecisionConnection'), { description: 'What two people decide together, latest first.' })
  jointDecisions(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => JointDecisionsArgs) _args: JointDecisionsArgs,
  ): Promise<unknown> {
    return readField(context, info);
  }
}
