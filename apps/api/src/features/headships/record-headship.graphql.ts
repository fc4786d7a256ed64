import type { HeadshipCapacity } from '@mandat/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { Day } from '../../platform/graphql/scalars.ts';
import { recordHeadship } from './record-headship.ts';

@InputType('RecordHeadshipInput', { description: 'What recordHeadship needs.' })
class RecordHeadshipInput {
  @Field(() => ID, { description: 'The entity.' })
  readonly entityId!: string;

  @Field(() => ID, { description: 'The person, never the one who records.' })
  readonly personId!: string;

  @Field(() => named('HeadshipCapacity'), { description: 'Head or officer-in-charge.' })
  readonly capacity!: HeadshipCapacity;

  @Field(() => Day, { description: 'First day.' })
  readonly fromOn!: string;

  @Field(() => Day, { nullable: true, description: 'Last day; needed for an officer-in-charge.' })
  readonly untilOn?: string | null;

  @Field(() => String, { description: 'Document of the appointment.' })
  readonly documentReference!: string;
}

@Resolver()
export class RecordHeadshipMutation {
  @Permission('headship:record')
  @Mutation(() => named('Headship'), {
    description:
      'Records who heads an entity, or is in charge of it, between two dates, with the document that says so; it counts when a second person has confirmed it (1.1 (c)).',
  })
  async recordHeadship(
    @Ctx() context: Context,
    @Arg('input', () => RecordHeadshipInput) input: RecordHeadshipInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await recordHeadship(context, input), context.language);
    return readById(context, info, id);
  }
}
