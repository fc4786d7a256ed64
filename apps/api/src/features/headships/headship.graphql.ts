import type { HeadshipCapacity, HeadshipStatus } from '@mandat/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, InputType, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { nameConnection, PageArgs } from '../../platform/graphql/connection-types.ts';
import { Always, named, nameEnum, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readField } from '../../platform/graphql/read-compiler/read-again.ts';
import { DateTime, Day } from '../../platform/graphql/scalars.ts';

nameEnum<HeadshipCapacity>('HeadshipCapacity', {
  description: 'The capacity in which somebody holds the office of head of entity.',
  values: { head: 'Head of entity.', 'officer-in-charge': 'Officer-in-charge, between recorded dates.' },
});

nameEnum<HeadshipStatus>('HeadshipStatus', {
  description: 'Where a headship stands (1.1 (c)).',
  values: {
    'to-confirm': 'Recorded; a second person is still to confirm it.',
    rejected: 'Not confirmed by the second person.',
    future: 'Confirmed, and not begun yet.',
    current: 'In office today.',
    ended: 'No longer in office.',
  },
});

@Permission('headship:read')
@Readable('HeadshipAbilities', 'What the reader may do with a headship now, by permission and by its status.')
export class HeadshipAbilitiesObject {
  @Always(() => Boolean, 'Confirm or reject it as the second person.')
  readonly confirm!: boolean;
  @Always(() => Boolean, 'End it.')
  readonly end!: boolean;
  @Always(() => Boolean, 'Say that they read what they inherit: they took office, and did not yet.')
  readonly acknowledge!: boolean;
}

@Permission('headship:read')
@Readable('Headship', 'The office of head of entity, held by a person between two dates (1.1 (c)).')
export class HeadshipObject {
  @Always(() => ID, 'The id of the headship.')
  readonly id!: string;
  @Always(() => named('HeadshipCapacity'), 'In what capacity.')
  readonly capacity!: string;
  @Always(() => Day, 'The first day.')
  readonly fromOn!: string;
  @Optional(() => Day, 'The last day; null while none is known.')
  readonly untilOn!: string | null;
  @Always(() => String, 'The document on which it rests.')
  readonly documentReference!: string;
  @Always(() => named('HeadshipStatus'), 'Where it stands today.')
  readonly status!: string;
  @Always(() => DateTime, 'When it was recorded.')
  readonly recordedAt!: Date;
  @Optional(() => DateTime, 'When the second person confirmed it.')
  readonly confirmedAt!: Date | null;
  @Optional(() => DateTime, 'When the second person rejected it.')
  readonly rejectedAt!: Date | null;
  @Optional(() => DateTime, 'When the import that brought it was undone; it is in no list since.')
  readonly undoneAt!: Date | null;
  @Optional(() => DateTime, 'When who took office had read what they inherit.')
  readonly inheritedAt!: Date | null;
  @Always(() => Int, 'Version of the record, to be sent with a change.')
  readonly version!: number;
  @Always(() => named('Person'), 'Who holds the office.')
  readonly person!: object;
  @Always(() => named('Entity'), 'The entity.')
  readonly entity!: object;
  @Optional(() => named('Person'), 'Who recorded it.')
  readonly recordedBy!: object | null;
  @Optional(() => named('Person'), 'The second person, who confirmed it.')
  readonly confirmedBy!: object | null;
  @Always(() => HeadshipAbilitiesObject, 'What the reader may do with it now.')
  readonly can!: HeadshipAbilitiesObject;
}

nameConnection('Headship');

@InputType('HeadshipFilter', { description: 'Which headships to list; all that is said must hold.' })
export class HeadshipFilter {
  @Field(() => ID, { nullable: true, description: 'Headships of this entity.' })
  readonly entity?: string | null;
  @Field(() => ID, { nullable: true, description: 'Headships of this person.' })
  readonly person?: string | null;
  @Field(() => [named('HeadshipStatus')], { nullable: true, description: 'Any of these statuses.' })
  readonly status?: readonly string[] | null;
  @Field(() => named('HeadshipCapacity'), { nullable: true, description: 'In this capacity.' })
  readonly capacity?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Only headships with these ids.' })
  readonly ids?: readonly string[] | null;
}

@ArgsType()
export class HeadshipsArgs extends PageArgs {
  @Field(() => HeadshipFilter, { nullable: true, description: 'Which headships.' })
  readonly filter!: HeadshipFilter | null;
}

@Resolver()
export class HeadshipQueries {
  @Permission('headship:read')
  @Query(() => named('HeadshipConnection'), { description: 'The headships, those that began last first.' })
  headships(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => HeadshipsArgs) _args: HeadshipsArgs,
  ): Promise<unknown> {
    return readField(context, info);
  }
}
