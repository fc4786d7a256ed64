import type { AuthorizationStatus } from '@mandat/domain';
import { ID, Int } from 'type-graphql';
import { Always, named, nameEnum, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';

nameEnum<AuthorizationStatus>('AuthorizationStatus', {
  description: 'Where a written authorization stands.',
  values: {
    'in-force': 'In force.',
    'not-yet': 'Given, and not valid yet.',
    suspended: 'Suspended.',
    lapsed: 'No longer valid by its date.',
    replaced: 'Another one took its place.',
    withdrawn: 'Withdrawn.',
  },
});

@Permission('account:read-holdings', 'person:read-holdings')
@Readable('AuthorizationAbilities', 'What the reader may do with a written authorization now.')
export class AuthorizationAbilitiesObject {
  @Always(() => Boolean, 'Acknowledge its letter.')
  readonly acknowledgeLetter!: boolean;
  @Always(() => Boolean, 'Renew it.')
  readonly renew!: boolean;
  @Always(() => Boolean, 'Withdraw it.')
  readonly withdraw!: boolean;
}

@Permission('account:read-holdings', 'person:read-holdings')
@Readable('Authorization', 'The express written authorization of a person to create or to use an account (3.7).')
export class AuthorizationObject {
  @Always(() => ID, 'The id of the authorization.')
  readonly id!: string;
  @Always(() => [named('AuthorizationScope')], 'What it allows.')
  readonly scopes!: readonly string[];
  @Always(() => DateTime, 'From when it is valid.')
  readonly validFrom!: Date;
  @Always(() => DateTime, 'Until when it is valid.')
  readonly validUntil!: Date;
  @Always(() => DateTime, 'When it was given.')
  readonly authorizedAt!: Date;
  @Always(() => named('DecidingCapacity'), 'In what capacity it was given.')
  readonly authorizedAs!: string;
  @Always(() => named('AuthorizationStatus'), 'Where it stands now.')
  readonly status!: string;
  @Optional(() => DateTime, 'When it was suspended.')
  readonly suspendedAt!: Date | null;
  @Optional(() => DateTime, 'When it was withdrawn.')
  readonly withdrawnAt!: Date | null;
  @Optional(() => String, 'Why it was withdrawn.')
  readonly withdrawnReason!: string | null;
  @Optional(() => DateTime, 'When another one took its place.')
  readonly replacedAt!: Date | null;
  @Optional(() => named('Authorization'), 'The one that it renews.')
  readonly renews!: object | null;
  @Always(() => Int, 'Version of the record, to be sent with a change.')
  readonly version!: number;
  @Always(() => named('Person'), 'Who is authorized.')
  readonly person!: object;
  @Optional(() => named('Account'), 'For which account; null where the reader may not see it.')
  readonly account!: object | null;
  @Always(() => named('Person'), 'Who authorized.')
  readonly authorizedBy!: object;
  @Optional(() => String, 'The number of its letter, which is at /letters/{id}.pdf; null where none was signed.')
  readonly letterNumber!: string | null;
  @Optional(() => DateTime, 'When the person acknowledged the letter.')
  readonly letterAcknowledgedAt!: Date | null;
  @Always(() => AuthorizationAbilitiesObject, 'What the reader may do with it now.')
  readonly can!: AuthorizationAbilitiesObject;
}

@Permission('account:read-holdings')
@Readable('Nomination', 'Who is named in a request to become official, alternate or publisher.')
export class NominationObject {
  @Always(() => ID, 'The id of the nomination.')
  readonly id!: string;
  @Always(() => named('PrivilegedCapacity'), 'In what capacity.')
  readonly capacity!: string;
  @Always(() => [named('AuthorizationScope')], 'What the authorization shall allow.')
  readonly scopes!: readonly string[];
  @Always(() => named('Person'), 'Who is named.')
  readonly person!: object;
  @Optional(() => named('Person'), 'Who named the person.')
  readonly nominatedBy!: object | null;
  @Always(() => DateTime, 'When.')
  readonly nominatedAt!: Date;
}
