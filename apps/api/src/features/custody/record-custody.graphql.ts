import type { CustodyModel, SecondFactorKind } from '@mandat/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { Day } from '../../platform/graphql/scalars.ts';
import { recordCustody, type RecordCustodyInput } from './record-custody.ts';

@InputType('RecordCustodyInput', { description: 'What recordCustody needs: facts about credentials, never a secret.' })
class CustodyInput {
  @Field(() => ID, { description: 'The account.' })
  readonly accountId!: string;

  @Field(() => Int, { description: 'The number of the version that the caller saw; 0 where there was none.' })
  readonly seen!: number;

  @Field(() => named('CustodyModel'), { description: 'How the account is held.' })
  readonly custodyModel!: CustodyModel;

  @Field(() => String, { description: 'Where the credentials are kept: the reference of a place in a vault.' })
  readonly vaultReference!: string;

  @Field(() => named('SecondFactorKind'), { description: 'What is asked beside the password.' })
  readonly secondFactor!: SecondFactorKind;

  @Field(() => ID, { nullable: true, description: 'The person who has it.' })
  readonly secondFactorHolderId?: string | null;

  @Field(() => String, { nullable: true, description: 'The mailbox through which the account is recovered.' })
  readonly recoveryMailbox?: string | null;

  @Field(() => String, { nullable: true, description: 'The telephone through which it is recovered, by its name.' })
  readonly recoveryPhone?: string | null;

  @Field(() => ID, { nullable: true, description: 'The person whose telephone that is, where it is a person’s.' })
  readonly phoneOwnerId?: string | null;

  @Field(() => Day, { nullable: true, description: 'The day on which the credentials were changed last.' })
  readonly lastRotatedOn?: string | null;

  @Field(() => [String], { description: 'The applications that are connected to the account; at most 50.' })
  readonly connectedApplications!: string[];

  @Field(() => Day, { description: 'Since when it is so.' })
  readonly changedOn!: string;

  @Field(() => Day, { nullable: true, description: 'The day on which somebody noticed.' })
  readonly detectedOn?: string | null;
}

const factsOf = (input: CustodyInput): RecordCustodyInput => ({
  ...input,
  secondFactorHolderId: input.secondFactorHolderId ?? null,
  recoveryMailbox: input.recoveryMailbox ?? null,
  recoveryPhone: input.recoveryPhone ?? null,
  phoneOwnerId: input.phoneOwnerId ?? null,
  lastRotatedOn: input.lastRotatedOn ?? null,
  detectedOn: input.detectedOn ?? null,
});

@Resolver()
export class RecordCustodyMutation {
  @Permission('custody:record')
  @Mutation(() => named('Account'), {
    description: 'Records how the credentials of an account are kept, as a new version (4.2).',
  })
  async recordCustody(
    @Ctx() context: Context,
    @Arg('input', () => CustodyInput) input: CustodyInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await recordCustody(context, factsOf(input)), context.language);
    return readById(context, info, id);
  }
}
