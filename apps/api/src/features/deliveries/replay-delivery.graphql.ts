import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { replayDelivery } from './replay-delivery.ts';

@InputType('ReplayDeliveryInput', { description: 'What replayDelivery needs.' })
class ReplayDeliveryInput {
  @Field(() => ID, { description: 'The notice.' })
  readonly id!: string;
}

@Resolver()
export class ReplayDeliveryMutation {
  @Permission('delivery:replay')
  @Mutation(() => named('Delivery'), {
    description: 'Has a notice that failed tried again, under the same Message-ID.',
  })
  async replayDelivery(
    @Ctx() context: Context,
    @Arg('input', () => ReplayDeliveryInput) input: ReplayDeliveryInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await replayDelivery(context, input), context.language);
    return readById(context, info, id);
  }
}
