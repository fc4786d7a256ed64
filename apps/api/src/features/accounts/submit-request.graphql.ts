import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { submitRequest } from './submit-request.ts';

@InputType('SubmitRequestInput', { description: 'What submitRequest needs.' })
class SubmitRequestInput {
  @Field(() => ID, { description: 'The account.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;
}

@Resolver()
export class SubmitRequestMutation {
  @Permission('account:submit')
  @Mutation(() => named('Account'), { description: 'Sends a complete request to the head of entity for decision.' })
  async submitRequest(
    @Ctx() context: Context,
    @Arg('input', () => SubmitRequestInput) input: SubmitRequestInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await submitRequest(context, input), context.language);
    return readById(context, info, id);
  }
}
