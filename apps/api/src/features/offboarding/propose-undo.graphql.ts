import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow, refusal } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { proposeJoint } from './propose-joint.ts';

@InputType('ProposeUndoInput', { description: 'What proposeUndo needs.' })
class ProposeUndoInput {
  @Field(() => ID, { nullable: true, description: 'The signal whose decision is undone.' })
  readonly signalId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The hold of which everything is undone; either this or the signal.',
  })
  readonly holdId?: string | null;

  @Field(() => String, { description: 'Why.' })
  readonly reason!: string;
}

@Resolver()
export class ProposeUndoMutation {
  @Permission('undo:propose')
  @Mutation(() => named('JointDecision'), {
    description:
      'The first person proposes to undo one decision, or all that was applied of a hold. Asks for a fresh sign-in with a second factor.',
  })
  async proposeUndo(
    @Ctx() context: Context,
    @Arg('input', () => ProposeUndoInput) input: ProposeUndoInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { signalId, holdId, reason } = input;
    const subject = signalId ? 'signalId' : 'holdId';
    // One of the two: with both of them nobody could say which was meant.
    if (Boolean(signalId) === Boolean(holdId)) throw refusal('not-found', context.language, { field: subject });
    const asked = { subject, input };
    const proposal = signalId
      ? ({ kind: 'undo-signal', subjectId: signalId, reason, asked } as const)
      : ({ kind: 'undo-hold', subjectId: holdId ?? '', reason, asked } as const);
    const { id } = acceptedOrThrow(await proposeJoint(context, proposal), context.language);
    return readById(context, info, id);
  }
}
