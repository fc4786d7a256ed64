import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { Day } from '../../platform/graphql/scalars.ts';
import { renewServiceAccount } from './change-service-account.ts';

@InputType('RenewServiceAccountInput', { description: 'What renewServiceAccount needs.' })
class RenewServiceAccountInput {
  @Field(() => ID, { description: 'The service account.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => Day, { description: 'Its last day, at most 24 months ahead, counted in UTC.' })
  readonly expiresOn!: string;
}

@Resolver()
export class RenewServiceAccountMutation {
  @Permission('service-account:renew')
  @Mutation(() => named('ServiceAccount'), { description: 'Gives a service account another last day.' })
  async renewServiceAccount(
    @Ctx() context: Context,
    @Arg('input', () => RenewServiceAccountInput) input: RenewServiceAccountInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await renewServiceAccount(context, input), context.language);
    return readById(context, info, id);
  }
}
