import type { EntityKind } from '@mandat/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { NamesInput } from './names-input.graphql.ts';
import { createEntity } from './edit-entity.ts';

@InputType('CreateEntityInput', { description: 'What createEntity needs.' })
class CreateEntityInput {
  @Field(() => String, { description: 'Short code, unique for ever.' })
  readonly code!: string;

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
export class CreateEntityMutation {
  @Permission('entity:create')
  @Mutation(() => named('Entity'), { description: 'DGC adds an entity to the register (1.1 (c)).' })
  async createEntity(
    @Ctx() context: Context,
    @Arg('input', () => CreateEntityInput) input: CreateEntityInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await createEntity(context, input), context.language);
    return readById(context, info, id);
  }
}
