import type { Room } from '../catalogue.ts';
import type { entities as english } from '../en/entities.ts';

export const entities: Room<typeof english, 'ar'> = {
  'entityKind.department': 'إدارة',
  'entityKind.office': 'مكتب',
  'entityKind.office-away-from-headquarters': 'مكتب خارج المقر',
  'entityKind.special-political-mission': 'بعثة سياسية خاصة',
  'entityKind.peacekeeping-mission': 'بعثة حفظ السلام',
  'entityKind.regional-commission': 'لجنة إقليمية',
  'entityKind.resident-coordinator': 'المنسق المقيم',
  'entityKind.regional-coordinator': 'المنسق الإقليمي',
  'entityKind.programmed-unit': 'وحدة مكلفة بأنشطة مبرمجة',
  'headshipCapacity.head': 'رئيس الكيان',
  'headshipCapacity.officer-in-charge': 'القائم بأعمال رئيس الكيان',
  'entity.headedByOwn': 'له رئيس خاص به',
  'entity.headedByParent': 'رئيس هذا الكيان هو رئيس: %{entity}',
  'entity.vacant': 'لا يوجد رئيس للكيان حاليا. القرارات تنتظر ولا تضيع.',
  'entity.unconfirmedName': 'لم يؤكد هذا الاسم بعد وفق مصطلحات المنظمة.',
};
