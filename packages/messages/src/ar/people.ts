import type { Room } from '../catalogue.ts';
import type { people as english } from '../en/people.ts';

export const people: Room<typeof english, 'ar'> = {
  'staffType.staff-member': 'موظف',
  'staffType.consultant': 'خبير استشاري',
  'staffType.volunteer': 'متطوع الأمم المتحدة',
  'staffType.intern': 'متدرب داخلي',
  'staffType.agency': 'من أفراد وكالة أخرى',
  'staffType.unknown': 'غير معروف',
  'capacity.authorized-official': 'الموظف المأذون له',
  'capacity.alternate': 'المناوب',
  'capacity.publisher': 'الموظف المأذون له بالنشر',
  'capacity.none': 'دون صفة',
  'platformRole.owner': 'مالك',
  'platformRole.administrator': 'مدير',
  'platformRole.editor': 'محرر',
  'platformRole.moderator': 'مشرف',
  'platformRole.analyst': 'محلل',
  'platformRole.advertiser': 'معلن',
  'scope.create': 'إنشاء الحساب',
  'scope.administer': 'إدارة الحساب',
  'scope.publish': 'النشر',
  'custodyModel.delegated-roles': 'أدوار مفوضة',
  'custodyModel.shared-secret': 'كلمة مرور مشتركة',
  'custodyModel.owner-bound': 'مرتبط بالمالك',
};
