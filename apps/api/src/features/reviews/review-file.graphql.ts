import { ID, Int } from 'type-graphql';
import { Always, named, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';

@Permission('review:read')
@Readable('ReviewFile', 'A file on which the answer to a review rests; it is handed out at /review-files/ and its id.')
export class ReviewFileObject {
  @Always(() => ID, 'The id of the file.')
  readonly id!: string;
  @Always(() => String, 'Its name.')
  readonly name!: string;
  @Always(() => String, 'Its type, found by its content.')
  readonly mediaType!: string;
  @Always(() => Int, 'Its size in bytes.')
  readonly size!: number;
  @Always(() => String, 'SHA-256 of its content, in hexadecimal.')
  readonly sha256!: string;
  @Always(() => DateTime, 'When it was uploaded.')
  readonly uploadedAt!: Date;
  @Optional(() => named('Person'), 'Who uploaded it.')
  readonly uploadedBy!: object | null;
}
