import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { Day } from '../../platform/graphql/scalars.ts';
import { endEntity } from './end-entity.ts';

@InputType('EndEntityInput', { description: 'What endEntity needs.' })
class EndEntityInput {
  @Field(() => ID, { description: 'The entity.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => Day, { description: 'Its last day, no day to come.' })
  readonly endedOn!: string;

  @Field(() => String, { description: 'The document that says so.' })
  readonly documentReference!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The entity to which its accounts and the entities below it go; needed where there are any.',
  })
  readonly successorId?: string | null;
}

@Resolver()
export class EndEntityMutation {
  @Permission('entity:end')
  @Mutation(() => named('Entity'), {
    description:
      'DGC ends an entity. Its accounts and the entities below it go to the successor; its headships and focal points end with it.',
  })
  async endEntity(
    @Ctx() context: Context,
    @Arg('input', () => EndEntityInput) input: EndEntityInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await endEntity(context, input), context.language);
    return readById(context, info, id);
  }
}
