import type { PlatformRole } from '@mandat/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { recordHolding } from './record-holding.ts';

@InputType('RecordHoldingInput', { description: 'What recordHolding needs.' })
class RecordHoldingInput {
  @Field(() => ID, { description: 'The account.' })
  readonly accountId!: string;

  @Field(() => ID, { description: 'The person.' })
  readonly personId!: string;

  @Field(() => named('PlatformRole'), { nullable: true, description: 'The role as the platform calls it.' })
  readonly platformRole?: PlatformRole | null;

  @Field(() => Boolean, { description: 'Whether the person knows a shared password.' })
  readonly holdsSharedSecret!: boolean;

  @Field(() => Boolean, { description: 'Whether recovery messages reach the person.' })
  readonly isRecoveryContact!: boolean;
}

@Resolver()
export class RecordHoldingMutation {
  @Permission('holding:record')
  @Mutation(() => named('Account'), {
    description:
      'Records who has log-in credentials or a role on the platform, also where the written authorization is missing (3.4 (d), 3.7).',
  })
  async recordHolding(
    @Ctx() context: Context,
    @Arg('input', () => RecordHoldingInput) input: RecordHoldingInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await recordHolding(context, input), context.language);
    return readById(context, info, id);
  }
}
