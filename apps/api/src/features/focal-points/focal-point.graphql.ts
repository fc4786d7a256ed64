import { ID, Int } from 'type-graphql';
import { Always, named, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { Day } from '../../platform/graphql/scalars.ts';

@Permission('focal-point:read')
@Readable('FocalPoint', 'Whom a head of entity named to prepare, between two dates, what the head decides.')
export class FocalPointObject {
  @Always(() => ID, 'The id of the naming.')
  readonly id!: string;
  @Always(() => named('Person'), 'Who is named.')
  readonly person!: object;
  @Always(() => named('Entity'), 'The entity.')
  readonly entity!: object;
  @Always(() => Day, 'The first day.')
  readonly fromOn!: string;
  @Optional(() => Day, 'The last day; null while none is known.')
  readonly untilOn!: string | null;
  @Always(() => Int, 'Version of the record, to be sent with a change.')
  readonly version!: number;
  @Always(() => Boolean, 'Whether the reader may end it.')
  readonly canEnd!: boolean;
}
