import type { AuthorizationScope, Capacity, HoldingStatus, PlatformRole, PrivilegedCapacity } from '@mandat/domain';
import { nameEnum } from '../../platform/graphql/named-types.ts';

const privileged = {
  'authorized-official':
    'The authorized official, who holds log-in credentials and administrator privileges (3.4 (d)).',
  alternate: 'An authorized alternate (3.4 (d)).',
  publisher: 'Somebody who publishes without administrator privileges; that too needs an authorization (3.7).',
} as const satisfies Record<PrivilegedCapacity, string>;

nameEnum<PrivilegedCapacity>('PrivilegedCapacity', {
  description: 'The capacity in which somebody is authorized to use an account (3.7).',
  values: privileged,
});

nameEnum<Capacity>('Capacity', {
  description: 'The capacity in which somebody holds an account.',
  values: { ...privileged, none: 'None: the holding is a fact without an authorization.' },
});

nameEnum<PlatformRole>('PlatformRole', {
  description: 'What the platform calls the role of a person.',
  values: {
    owner: 'Owner.',
    administrator: 'Administrator.',
    editor: 'Editor.',
    moderator: 'Moderator.',
    analyst: 'Analyst.',
    advertiser: 'Advertiser.',
  },
});

nameEnum<AuthorizationScope>('AuthorizationScope', {
  description: 'What a written authorization allows (3.7).',
  values: {
    create: 'To create the account on the platform.',
    administer: 'To administer it.',
    publish: 'To publish on it.',
  },
});

nameEnum<HoldingStatus>('HoldingStatus', {
  description: 'Whether a holding is a privilege.',
  values: {
    authorized: 'It rests on a written authorization in force: a privilege.',
    unauthorized: 'It rests on no written authorization in force: a case for the head of entity.',
    'interim-custody': 'DGC keeps the account until an official is named: it publishes nothing (4.2).',
    suspended: 'Its authorization is suspended.',
    'removal-awaited': 'The authorization has ended; that the platform was changed is still to be shown.',
    ended: 'It has ended, with evidence from the platform.',
  },
});
