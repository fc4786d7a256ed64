import type { AttestationObligation } from '@mandat/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { attestObligations } from './attest-obligations.ts';

@InputType('AttestObligationsInput', { description: 'What attestObligations needs.' })
class AttestObligationsInput {
  @Field(() => [named('AttestationObligation')], { description: 'What the official attests: all five of 4.1.' })
  readonly obligations!: readonly AttestationObligation[];
}

@Resolver()
export class AttestObligationsMutation {
  @Permission('attestation:attest')
  @Mutation(() => named('Person'), {
    description:
      'An official attests the five obligations of 4.1, for a year; privileges that were suspended for want of it count again.',
  })
  async attestObligations(
    @Ctx() context: Context,
    @Arg('input', () => AttestObligationsInput) input: AttestObligationsInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await attestObligations(context, input), context.language);
    return readById(context, info, id);
  }
}
