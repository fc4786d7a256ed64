import type { ClearanceKind, PlatformCode } from '@mandat/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { clearanceSubject } from './clear-platform.ts';
import { proposeJoint } from './propose-joint.ts';

@InputType('ProposeClearanceInput', { description: 'What proposeClearance needs.' })
class ProposeClearanceInput {
  @Field(() => String, { description: 'Code of the platform.' })
  readonly platform!: PlatformCode;

  @Field(() => named('ClearanceKind'), { description: 'For what it is cleared.' })
  readonly kind!: ClearanceKind;

  @Field(() => String, { description: 'The day of the clearance, as yyyy-mm-dd.' })
  readonly clearedOn!: string;

  @Field(() => String, { nullable: true, description: 'The last day on which it counts; none: until it is withdrawn.' })
  readonly validUntil?: string | null;

  @Field(() => String, { description: 'The document that says so.' })
  readonly documentReference!: string;

  @Field(() => String, { description: 'Why.' })
  readonly reason!: string;
}

@InputType('ProposeClearanceWithdrawalInput', { description: 'What proposeClearanceWithdrawal needs.' })
class ProposeClearanceWithdrawalInput {
  @Field(() => String, { description: 'Code of the platform.' })
  readonly platform!: PlatformCode;

  @Field(() => named('ClearanceKind'), { description: 'Which clearance.' })
  readonly kind!: ClearanceKind;

  @Field(() => String, { description: 'Why.' })
  readonly reason!: string;
}

@Resolver()
export class ProposeClearanceMutations {
  @Permission('clearance:propose')
  @Mutation(() => named('JointDecision'), {
    description:
      'The first person proposes that a platform is cleared for legal, data protection or security; it takes the place of an earlier clearance of the kind. Asks for a fresh sign-in with a second factor.',
  })
  async proposeClearance(
    @Ctx() context: Context,
    @Arg('input', () => ProposeClearanceInput) input: ProposeClearanceInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { platform, kind, clearedOn, validUntil = null, documentReference, reason } = input;
    const payload = { platform, kind, clearedOn, validUntil, documentReference };
    const about = { subjectId: clearanceSubject(input), asked: { subject: 'platform', input } };
    const proposal = { kind: 'clear-platform', ...about, payload, reason } as const;
    const { id } = acceptedOrThrow(await proposeJoint(context, proposal), context.language);
    return readById(context, info, id);
  }

  @Permission('clearance:propose')
  @Mutation(() => named('JointDecision'), {
    description:
      'The first person proposes that a platform is cleared no longer: no account is opened on it any more. Asks for a fresh sign-in with a second factor.',
  })
  async proposeClearanceWithdrawal(
    @Ctx() context: Context,
    @Arg('input', () => ProposeClearanceWithdrawalInput) input: ProposeClearanceWithdrawalInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { platform, kind, reason } = input;
    const about = { subjectId: clearanceSubject(input), asked: { subject: 'platform', input } };
    const proposal = { kind: 'withdraw-clearance', ...about, payload: { platform, kind }, reason } as const;
    const { id } = acceptedOrThrow(await proposeJoint(context, proposal), context.language);
    return readById(context, info, id);
  }
}
