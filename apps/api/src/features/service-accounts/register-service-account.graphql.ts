import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { Day } from '../../platform/graphql/scalars.ts';
import { registerServiceAccount } from './register-service-account.ts';

@InputType('RegisterServiceAccountInput', { description: 'What registerServiceAccount needs.' })
class RegisterServiceAccountInput {
  @Field(() => String, { description: 'The identity provider that gives it tokens, as the providers file names it.' })
  readonly provider!: string;

  @Field(() => String, { description: 'Its name at the provider: `client_id`, `azp` or `sub` of its tokens.' })
  readonly client!: string;

  @Field(() => String, { description: 'What it is for.' })
  readonly purpose!: string;

  @Field(() => ID, { description: 'Who answers for it: a staff member who has not left.' })
  readonly ownerId!: string;

  @Field(() => Day, { description: 'Its last day, at most 24 months ahead, counted in UTC.' })
  readonly expiresOn!: string;
}

@Resolver()
export class RegisterServiceAccountMutation {
  @Permission('service-account:register')
  @Mutation(() => named('ServiceAccount'), {
    description:
      'Registers a client that acts by itself: from then on its tokens count only while it has an owner and has not ended.',
  })
  async registerServiceAccount(
    @Ctx() context: Context,
    @Arg('input', () => RegisterServiceAccountInput) input: RegisterServiceAccountInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await registerServiceAccount(context, input), context.language);
    return readById(context, info, id);
  }
}
