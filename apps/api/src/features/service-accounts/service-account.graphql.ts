import type { ServiceAccountState } from '@mandat/domain';
import { ID, Int } from 'type-graphql';
import { nameConnection } from '../../platform/graphql/connection-types.ts';
import { Always, named, nameEnum, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { DateTime, Day } from '../../platform/graphql/scalars.ts';

nameEnum<ServiceAccountState>('ServiceAccountState', {
  description: 'Whether the token of a client that acts by itself is taken.',
  values: {
    active: 'It is taken.',
    expiring: 'It is taken, and ends within 30 days.',
    expired: 'Its last day has passed: it is refused.',
    suspended: 'Somebody stopped it, or its owner left: it is refused.',
  },
});

@Permission('service-account:read')
@Readable('ServiceAccountAbilities', 'What the reader may do with a service account now.')
export class ServiceAccountAbilitiesObject {
  @Always(() => Boolean, 'Name another owner.')
  readonly nameOwner!: boolean;
  @Always(() => Boolean, 'Give it another last day.')
  readonly renew!: boolean;
  @Always(() => Boolean, 'Stop it.')
  readonly stop!: boolean;
  @Always(() => Boolean, 'Let it go on; where its owner left, another one is named instead.')
  readonly resume!: boolean;
}

@Permission('service-account:read')
@Readable('ServiceAccount', 'A client that acts by itself: it has a human owner and an end.')
export class ServiceAccountObject {
  @Always(() => ID, 'The id of the service account.')
  readonly id!: string;
  @Always(() => String, 'The identity provider that gives it tokens.')
  readonly provider!: string;
  @Always(() => String, 'Its name at the provider: `client_id`, `azp` or `sub` of its tokens.')
  readonly client!: string;
  @Always(() => String, 'What it is for.')
  readonly purpose!: string;
  @Always(() => named('ServiceAccountState'), 'Whether its tokens are taken.')
  readonly state!: string;
  @Always(() => Day, 'Its last day, counted in UTC.')
  readonly expiresOn!: string;
  @Optional(() => DateTime, 'Since when it is suspended.')
  readonly suspendedAt!: Date | null;
  @Always(() => Boolean, 'Whether its owner left and another one is asked for.')
  readonly awaitsOwner!: boolean;
  @Always(() => named('Person'), 'Who answers for it.')
  readonly owner!: object;
  @Always(() => Int, 'Version of the record, to be sent with a change.')
  readonly version!: number;
  @Always(() => ServiceAccountAbilitiesObject, 'What the reader may do with it now.')
  readonly can!: ServiceAccountAbilitiesObject;
}

nameConnection('ServiceAccount');
