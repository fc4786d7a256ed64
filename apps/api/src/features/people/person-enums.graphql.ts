import type { StaffType } from '@mandat/domain';
import { nameEnum } from '../../platform/graphql/named-types.ts';

nameEnum<StaffType>('StaffType', {
  description: 'The type of personnel. Only staff members may be authorized (3.7).',
  values: {
    'staff-member': 'A staff member of the organisation.',
    consultant: 'A consultant or individual contractor.',
    volunteer: 'A volunteer.',
    intern: 'An intern.',
    agency: 'Personnel of an agency or a vendor.',
    unknown: 'Not stated by any source.',
  },
});
