import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { stopServiceAccount } from './change-service-account.ts';

@InputType('StopServiceAccountInput', { description: 'What stopServiceAccount needs.' })
class StopServiceAccountInput {
  @Field(() => ID, { description: 'The service account.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => String, { description: 'Why; it stays in the record.' })
  readonly reason!: string;
}

@Resolver()
export class StopServiceAccountMutation {
  @Permission('service-account:stop')
  @Mutation(() => named('ServiceAccount'), {
    description: 'Stops a service account: its tokens are refused from now on.',
  })
  async stopServiceAccount(
    @Ctx() context: Context,
    @Arg('input', () => StopServiceAccountInput) input: StopServiceAccountInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await stopServiceAccount(context, input), context.language);
    return readById(context, info, id);
  }
}
