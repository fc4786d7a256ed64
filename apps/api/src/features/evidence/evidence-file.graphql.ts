import { ID, Int } from 'type-graphql';
import { Always, Optional, Readable, named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';

@Permission('account:read-record')
@Readable('EvidenceFile', 'A file that an answer rests on (3.2); it is handed out at /evidence/ and its id.')
export class EvidenceFileObject {
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
