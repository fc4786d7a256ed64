import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { nameConnection, PageArgs } from '../../platform/graphql/connection-types.ts';
import {
  Always,
  Optional,
  isCompiled,
  nameEnum,
  named,
  namedArgs,
  Readable,
} from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readField } from '../../platform/graphql/read-compiler/read-again.ts';
import { DateTime, Day } from '../../platform/graphql/scalars.ts';

@Permission('entity:read')
@Readable('Names', 'A name in the six official languages.')
export class NamesObject {
  @Always(() => String, 'The name in Arabic.')
  readonly ar!: string;
  @Always(() => String, 'The name in Chinese.')
  readonly zh!: string;
  @Always(() => String, 'The name in English.')
  readonly en!: string;
  @Always(() => String, 'The name in French.')
  readonly fr!: string;
  @Always(() => String, 'The name in Russian.')
  readonly ru!: string;
  @Always(() => String, 'The name in Spanish.')
  readonly es!: string;
}

@Permission('entity:read')
@Readable('Entity', 'An agency of the organisation: a department, an office, a mission, a unit.')
export class EntityObject {
  @Always(() => ID, 'The id of the entity.')
  readonly id!: string;
  @Always(() => String, 'Its short code, such as DGC.')
  readonly code!: string;
  @Always(() => named('EntityKind'), 'Its kind, as 1.1 (c) lists them.')
  readonly kind!: string;
  @Optional(() => EntityObject, 'The entity to which it belongs; null at the top.')
  readonly parent!: EntityObject | null;
  @Always(() => Boolean, 'Whether it has a head of entity of its own; if not, the nearest headed entity above has.')
  readonly headed!: boolean;
  @Always(() => NamesObject, 'Its name in the six official languages.')
  readonly names!: NamesObject;
  @Always(() => String, 'Its name in the language of the reader, or in the one that is asked for.')
  name(
    @Arg('language', () => named('OfficialLanguage'), { nullable: true, description: 'In which language.' })
    _args?: string,
  ): string {
    return isCompiled();
  }
  @Optional(() => String, 'Country of its seat, as an ISO 3166 code; it says nothing about the status of a territory.')
  readonly country!: string | null;
  @Always(() => String, 'The time zone in which its deadlines are counted.')
  readonly timeZone!: string;
  @Always(() => String, 'Function title of its chief.')
  readonly headTitle!: string;
  @Always(() => [named('OfficialLanguage')], 'Languages whose name still needs to be checked.')
  readonly unconfirmedNames!: readonly string[];
  @Optional(() => Day, 'The last day of the entity; null while it exists.')
  readonly endedOn!: string | null;
  @Optional(() => DateTime, 'When the import that brought it was undone; it is in no list since, and its code is free.')
  readonly undoneAt!: Date | null;
  @Always(() => Int, 'Version of the record, to be sent with a change.')
  readonly version!: number;
  @Optional(
    () => EntityObject,
    'The entity whose head of entity decides for it: itself, or the nearest headed one above.',
  )
  readonly nearestHeaded!: EntityObject | null;
  @Always(() => [EntityObject], 'The entities that belong to it directly.')
  readonly children!: readonly EntityObject[];
  @Optional(() => named('Headship'), 'Who is head of entity today; null while the office is vacant.')
  readonly head!: object | null;
  @Optional(() => named('Headship'), 'Who is officer-in-charge today.')
  readonly officerInCharge!: object | null;
  @Optional(() => [named('Headship')], 'All headships of the office, latest first.')
  readonly headships!: readonly object[] | null;
  @Always(() => Int, 'How many of its own accounts the reader may see that are not closed, refused or out of scope.')
  readonly accountCount!: number;
  @Always(() => named('AccountConnection'), 'Its own institutional accounts.')
  accounts(@Args(() => namedArgs('AccountsArgs')) _args: object): object {
    return isCompiled();
  }
  @Optional(() => [named('Person')], 'Who prepares, today, what the head of entity decides.')
  readonly focalPoints!: readonly object[] | null;
  @Optional(() => [named('FocalPoint')], 'Everybody who was named to prepare, latest first.')
  readonly focalPointTerms!: readonly object[] | null;
  @Permission('custody-procedure:read')
  @Optional(() => named('CustodyProcedure'), 'How it keeps its accounts in custody: the version in force (4.2).')
  readonly custodyProcedure!: object | null;
  @Permission('custody-procedure:read')
  @Optional(() => [named('CustodyProcedure')], 'Every version of that, latest first.')
  readonly custodyProcedures!: readonly object[] | null;
  @Always(() => Boolean, 'Whether the reader may write a new version of its custody procedure.')
  readonly canRecordProcedure!: boolean;
  @Optional(() => Day, 'Since when a headed entity has no head of entity; null while it has one, or if it never had.')
  readonly vacantSince!: string | null;
  @Always(() => Int, 'How many of its own requests, among those that the reader may see, wait for a decision.')
  readonly decisionsWaiting!: number;
}

nameConnection('Entity');

@InputType('EntityFilter', { description: 'Which entities to list; all that is said must hold.' })
export class EntityFilter {
  @Field(() => String, { nullable: true, description: 'Part of the code or of a name in any official language.' })
  readonly search?: string | null;
  @Field(() => [named('EntityKind')], { nullable: true, description: 'Any of these kinds.' })
  readonly kind?: readonly string[] | null;
  @Field(() => ID, { nullable: true, description: 'Entities that belong directly to this one.' })
  readonly parent?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether they have a head of entity of their own.' })
  readonly headed?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'True: headed entities without a head of entity today.' })
  readonly vacant?: boolean | null;
  @Field(() => [ID], { nullable: true, description: 'Only entities with these ids.' })
  readonly ids?: readonly string[] | null;
}

nameEnum('EntitySortField', {
  description: 'By what a list of entities can be sorted.',
  values: { name: 'The name in the language of the reader.', code: 'The code.', kind: 'The kind.' },
});

@InputType('EntitySort', { description: 'One step of a sort of entities.' })
export class EntitySort {
  @Field(() => named('EntitySortField'), { description: 'By what.' })
  readonly field!: string;
  @Field(() => named('SortDirection'), { defaultValue: 'asc', description: 'In which direction.' })
  readonly direction!: string;
}

@ArgsType()
export class EntitiesArgs extends PageArgs {
  @Field(() => EntityFilter, { nullable: true, description: 'Which entities.' })
  readonly filter!: EntityFilter | null;
  @Field(() => [EntitySort], { nullable: true, description: 'In which order; by name unless said.' })
  readonly sort!: readonly EntitySort[] | null;
}

@ArgsType()
export class EntityArgs {
  @Field(() => ID, { nullable: true, description: 'Its id.' })
  readonly id!: string | null;
  @Field(() => String, { nullable: true, description: 'Its code.' })
  readonly code!: string | null;
}

@Resolver()
export class EntityQueries {
  @Permission('entity:read')
  @Query(() => EntityObject, {
    nullable: true,
    description: 'One entity, by its id or its code; null when there is none.',
  })
  entity(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => EntityArgs) _args: EntityArgs,
  ): Promise<unknown> {
    return readField(context, info);
  }

  @Permission('entity:read')
  @Query(() => named('EntityConnection'), { description: 'The entities of the organisation.' })
  entities(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => EntitiesArgs) _args: EntitiesArgs,
  ): Promise<unknown> {
    return readField(context, info);
  }
}
