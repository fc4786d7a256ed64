import type { EntityKind } from '@mandat/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { NamesInput } from './names-input.graphql.ts';
import { updateEntity } from './edit-entity.ts';

@InputType('UpdateEntityInput', { description: 'What updateEntity needs.' })
class UpdateEntityInput {
  @Field(() => ID, { description: 'The entity.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => named('EntityKind'), { description: 'Kind of entity, in the words of 1.1 (c).' })
  readonly kind!: EntityKind;

  @Field(() => ID, { nullable: true, description: 'The entity above.' })
  readonly parentId?: string | null;

  @Field(() => Boolean, {
    description: 'Whether it has a head of its own; if not, the head of the nearest headed entity above decides.',
  })
  readonly headed!: boolean;

  @Field(() => String, { nullable: true, description: 'Country of the seat, two letters.' })
  readonly country?: string | null;

  @Field(() => String, { description: 'Time zone of the seat: deadlines are counted there.' })
  readonly timeZone!: string;

  @Field(() => NamesInput, { description: 'Name in the six official languages.' })
  readonly names!: NamesInput;

  @Field(() => String, { description: 'Function title of the chief.' })
  readonly headTitle!: string;
}

@Resolver()
export class UpdateEntityMutation {
  @Permission('entity:edit')
  @Mutation(() => named('Entity'), { description: 'DGC changes an entity.' })
  async updateEntity(
    @Ctx() context: Context,
    @Arg('input', () => UpdateEntityInput) input: UpdateEntityInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await updateEntity(context, input), context.language);
    return readById(context, info, id);
  }
}
