import type { EntityKind, OfficialLanguage } from '@mandat/domain';
import { nameEnum } from '../../platform/graphql/named-types.ts';

nameEnum<OfficialLanguage>('OfficialLanguage', {
  description: 'An official language of the organisation.',
  lowerCase: true,
  values: { ar: 'Arabic.', zh: 'Chinese.', en: 'English.', fr: 'French.', ru: 'Russian.', es: 'Spanish.' },
});

nameEnum<EntityKind>('EntityKind', {
  description: 'The kinds of entity that 1.1 (c) of the bulletin lists.',
  values: {
    department: 'A department.',
    office: 'An office at Headquarters.',
    'office-away-from-headquarters': 'An office away from Headquarters.',
    'special-political-mission': 'A special political mission.',
    'peacekeeping-mission': 'A peacekeeping mission.',
    'regional-commission': 'A regional commission.',
    'resident-coordinator': 'A resident coordinator.',
    'regional-coordinator': 'A regional coordinator.',
    'programmed-unit': 'Another unit tasked with programmed activities.',
  },
});
