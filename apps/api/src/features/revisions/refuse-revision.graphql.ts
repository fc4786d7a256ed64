import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { refuseRevision } from './decide-revision.ts';

@InputType('RefuseRevisionInput', { description: 'What refuseRevision needs.' })
class RefuseRevisionInput {
  @Field(() => ID, { description: 'The proposal.' })
  readonly id!: string;

  @Field(() => String, { description: 'Why: kept in the record and told to whoever proposed it.' })
  readonly reason!: string;
}

@Resolver()
export class RefuseRevisionMutation {
  @Permission('revision:refuse')
  @Mutation(() => named('Account'), {
    description:
      'The head of entity refuses a proposed change: the record stays as it is. Asks for a fresh sign-in with a second factor.',
  })
  async refuseRevision(
    @Ctx() context: Context,
    @Arg('input', () => RefuseRevisionInput) input: RefuseRevisionInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await refuseRevision(context, input), context.language);
    return readById(context, info, id);
  }
}
