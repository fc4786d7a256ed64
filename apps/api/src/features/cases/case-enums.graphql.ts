import type { CaseStatus, CustodyModel, CustodyStep } from '@mandat/domain';
import { nameEnum } from '../../platform/graphql/named-types.ts';

nameEnum<CaseStatus>('CaseStatus', {
  description: 'Where the case of somebody who left or moved stands.',
  values: {
    open: 'Open, with nothing to change on a platform so far.',
    held: 'The guard holds one of its signals.',
    'second-person-awaited': 'An undo was proposed; a second person is to answer.',
    'proof-awaited': 'Something is still to be changed on a platform, with evidence.',
    proven: 'All that had to change on the platforms has changed, with evidence.',
    undone: 'Its signals count as never said.',
  },
});

nameEnum<CustodyModel>('CustodyModel', {
  description: 'How a platform lets people hold an account.',
  values: {
    'delegated-roles': 'Each person has a role of their own.',
    'shared-secret': 'Several people know one password.',
    'owner-bound': 'The account hangs on a person or their telephone.',
  },
});

nameEnum<CustodyStep>('CustodyStep', {
  description: 'What must change on a platform when somebody no longer holds an account (4.2).',
  values: {
    'role-removed': 'The role of the person is removed.',
    'owner-and-recovery-checked': 'Owner and recovery do not lead to the person.',
    'password-changed': 'The password is changed.',
    'recovery-address-changed': 'The recovery address is changed.',
    'recovery-phone-changed': 'The recovery telephone is changed.',
    'second-factor-replaced': 'The second factor is replaced.',
    'open-sessions-ended': 'Open sessions are ended.',
    'application-tokens-revoked': 'Tokens of applications are revoked.',
    'ownership-transferred': 'The ownership is transferred.',
    'connected-devices-removed': 'Connected devices are removed.',
  },
});
