import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';
import { Always, Optional, nameEnum, nameType, named, Readable } from './named-types.ts';

@Readable('PageInfo', 'Where a page stands in its list.')
export class PageInfoObject {
  @Always(() => Boolean, 'Whether there are more rows after this page.')
  readonly hasNextPage!: boolean;
  @Always(() => Boolean, 'Whether the page does not start at the beginning of the list.')
  readonly hasPreviousPage!: boolean;
  @Optional(() => String, 'The cursor of the first row; null on an empty page.')
  readonly startCursor!: string | null;
  @Optional(() => String, 'The cursor of the last row; null on an empty page.')
  readonly endCursor!: string | null;
}

nameEnum('SortDirection', {
  description: 'The direction of a sort. Rows without a value come last in both.',
  values: { asc: 'From the first to the last.', desc: 'From the last to the first.' },
});

/** The Relay types of a record: `<Name>Connection` and `<Name>Edge`. */
export const nameConnection = (name: string): void => {
  @ObjectType(`${name}Edge`, { description: `A row of a list of the type ${name}, with its cursor.` })
  class Edge {
    @Always(() => String, 'The place of the row in the list, to be passed as `after`.')
    readonly cursor!: string;
    @Always(() => named(name), 'The row itself.')
    readonly node!: object;
  }
  @ObjectType(`${name}Connection`, { description: `A page of a list of the type ${name}.` })
  class Connection {
    @Field(() => [Edge], { description: 'The rows of the page with their cursors.' })
    readonly edges!: readonly Edge[];
    @Field(() => [named(name)], { description: 'The rows of the page.' })
    readonly nodes!: readonly object[];
    @Always(() => PageInfoObject, 'Where the page stands in the list.')
    readonly pageInfo!: PageInfoObject;
    @Always(() => Int, 'How many rows the whole list has for this reader. Counted only when selected.')
    readonly totalCount!: number;
  }
  nameType(`${name}Edge`, Edge);
  nameType(`${name}Connection`, Connection);
};

const pageSize = 'How many rows: 25 unless said, at most 100 for a session and 1,000 for a reporting client.';

@ArgsType()
export class CursorArgs {
  @Field(() => Int, { nullable: true, description: pageSize })
  readonly first!: number | null;
  @Field(() => String, { nullable: true, description: 'Start after the row with this cursor.' })
  readonly after!: string | null;
}

@ArgsType()
export class PageArgs extends CursorArgs {
  @Field(() => Int, { nullable: true, description: 'Skip so many rows instead of starting after a cursor.' })
  readonly offset!: number | null;
}

@ArgsType()
export class IdArgs {
  @Field(() => ID, { description: 'The id of the record.' })
  readonly id!: string;
}
