import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { guardSubject, proposeJoint } from './propose-joint.ts';

@InputType('GuardWindowInput', { description: 'A limit: more people and a larger share than this are held.' })
class GuardWindowInput {
  @Field(() => Int, { description: 'How many hours it looks back, from 1 to 168.' })
  readonly hours!: number;

  @Field(() => Int, { description: 'How many people may lose something.' })
  readonly people!: number;

  @Field(() => Int, { description: 'How many per cent of those who hold something.' })
  readonly percent!: number;
}

@InputType('ProposeGuardLimitsInput', { description: 'What proposeGuardLimits needs.' })
class ProposeGuardLimitsInput {
  @Field(() => [GuardWindowInput], { description: 'The windows.' })
  readonly windows!: readonly GuardWindowInput[];

  @Field(() => Boolean, { description: 'Whether privileges are suspended while they are held.' })
  readonly suspendWhileHeld!: boolean;

  @Field(() => String, { description: 'Why.' })
  readonly reason!: string;
}

@Resolver()
export class ProposeGuardLimitsMutation {
  @Permission('joint:propose')
  @Mutation(() => named('JointDecision'), {
    description: 'The first person proposes other limits of the guard. Asks for a fresh sign-in with a second factor.',
  })
  async proposeGuardLimits(
    @Ctx() context: Context,
    @Arg('input', () => ProposeGuardLimitsInput) input: ProposeGuardLimitsInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { windows, suspendWhileHeld, reason } = input;
    const asked = { subject: 'windows', input };
    const payload = {
      windows: windows.map(({ hours, people, percent }) => ({ hours, people, percent })),
      suspendWhileHeld,
    };
    const proposal = { kind: 'set-guard-limits', subjectId: guardSubject, payload, reason, asked } as const;
    const { id } = acceptedOrThrow(await proposeJoint(context, proposal), context.language);
    return readById(context, info, id);
  }
}
