import type { AuthorizationScope } from '@mandat/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { renewAuthorization } from './renew-authorization.ts';

@InputType('RenewAuthorizationInput', { description: 'What renewAuthorization needs.' })
class RenewAuthorizationInput {
  @Field(() => ID, { description: 'The authorization that is in force.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => [named('AuthorizationScope')], {
    nullable: true,
    description: 'What the person is authorized to do from now on; left out: what they were.',
  })
  readonly scopes?: readonly AuthorizationScope[] | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when; left out: 24 months.' })
  readonly validUntil?: Date | null;

  @Field(() => String, { nullable: true, description: 'Why: kept in the record.' })
  readonly reason?: string | null;
}

@Resolver()
export class RenewAuthorizationMutation {
  @Permission('authorization:renew')
  @Mutation(() => named('Account'), {
    description:
      'The head of entity renews a written authorization that is in force: a new letter follows the old one without a gap (3.7). Asks for a fresh sign-in with a second factor.',
  })
  async renewAuthorization(
    @Ctx() context: Context,
    @Arg('input', () => RenewAuthorizationInput) input: RenewAuthorizationInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await renewAuthorization(context, input), context.language);
    return readById(context, info, id);
  }
}
