import { ID, Int } from 'type-graphql';
import { Always, named, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';

@Permission('account:read-holdings', 'person:read-holdings')
@Readable('Holding', 'Who has log-in credentials or a role on the platform: a fact; with an authorization a privilege.')
export class HoldingObject {
  @Always(() => ID, 'The id of the holding.')
  readonly id!: string;
  @Always(() => named('Capacity'), 'In what capacity.')
  readonly capacity!: string;
  @Optional(() => named('PlatformRole'), 'What the platform calls the role.')
  readonly platformRole!: string | null;
  @Always(() => Boolean, 'Whether the person knows a shared password.')
  readonly holdsSharedSecret!: boolean;
  @Always(() => Boolean, 'Whether the account can be recovered through the person.')
  readonly isRecoveryContact!: boolean;
  @Always(() => DateTime, 'Since when.')
  readonly fromAt!: Date;
  @Optional(() => DateTime, 'Since when its removal on the platform is awaited.')
  readonly removalAwaitedAt!: Date | null;
  @Optional(() => DateTime, 'When it ended, with evidence from the platform.')
  readonly endedAt!: Date | null;
  @Always(() => named('HoldingStatus'), 'Whether it is a privilege now.')
  readonly status!: string;
  @Always(() => Int, 'Version of the record, to be sent with a change.')
  readonly version!: number;
  @Always(() => named('Person'), 'Who holds.')
  readonly person!: object;
  @Optional(() => named('Account'), 'What is held; null where the reader may not see the account.')
  readonly account!: object | null;
  @Optional(() => named('Authorization'), 'The written authorization on which it rests.')
  readonly authorization!: object | null;
  @Always(() => [named('Suspension')], 'Why its authorization counts as none now.')
  readonly suspensions!: readonly object[];
}
