import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { nameServiceAccountOwner } from './name-service-account-owner.ts';

@InputType('NameServiceAccountOwnerInput', { description: 'What nameServiceAccountOwner needs.' })
class NameServiceAccountOwnerInput {
  @Field(() => ID, { description: 'The service account.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => ID, { description: 'Who answers for it: a staff member who has not left.' })
  readonly ownerId!: string;

  @Field(() => String, { description: 'Why; it stays in the record.' })
  readonly reason!: string;
}

@Resolver()
export class NameServiceAccountOwnerMutation {
  @Permission('service-account:name-owner')
  @Mutation(() => named('ServiceAccount'), {
    description: 'Names another owner; lifts the suspension that the departure of the former one made.',
  })
  async nameServiceAccountOwner(
    @Ctx() context: Context,
    @Arg('input', () => NameServiceAccountOwnerInput) input: NameServiceAccountOwnerInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await nameServiceAccountOwner(context, input), context.language);
    return readById(context, info, id);
  }
}
