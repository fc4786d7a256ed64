import type { Room } from '../catalogue.ts';
import type { roles as english } from '../en/roles.ts';

export const roles: Room<typeof english, 'ar'> = {
  'role.dgc-administrator': 'مدير السجل (إدارة التواصل العالمي)',
  'role.dgc-analyst': 'محلل (إدارة التواصل العالمي)',
  'role.head-of-entity': 'رئيس الكيان',
  'role.officer-in-charge': 'القائم بأعمال رئيس الكيان',
  'role.focal-point': 'جهة التنسيق',
  'role.authorized-official': 'الموظف المأذون له',
  'role.alternate': 'المناوب',
  'role.publisher': 'الموظف المأذون له بالنشر',
  'role.staff': 'موظف',
  'role.auditor': 'مدقق',
  'role.security-officer': 'موظف شؤون الأمن',
  'role.reporting-client': 'تطبيق إعداد التقارير',
  'role.public': 'عامة الجمهور',
};
