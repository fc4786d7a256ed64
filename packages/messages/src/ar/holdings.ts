import type { Room } from '../catalogue.ts';
import type { holdings as english } from '../en/holdings.ts';

export const holdings: Room<typeof english, 'ar'> = {
  'field.value.yes': 'نعم',
  'field.value.no': 'لا',
  'field.value.none': 'دون صلاحية',
  'field.value.create': 'إنشاء الحساب',
  'field.value.administer': 'إدارة الحساب',
  'field.value.publish': 'النشر',
  'account.capacity.head': 'رئيس الكيان',
  'account.capacity.officer-in-charge': 'القائم بأعمال رئيس الكيان',
  'account.capacity.head-above': 'رئيس أقرب كيان أعلى له رئيس',
  'account.capacity.head-of-dgc': 'رئيس إدارة التواصل العالمي، استثناء مدون',
  'field.value.authorized-official': 'الموظف المأذون له',
  'field.value.alternate': 'المناوب',
  'field.value.publisher': 'الموظف المأذون له بالنشر',
};
