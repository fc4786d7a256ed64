import type { Room } from '../catalogue.ts';
import type { accounts as english } from '../en/accounts.ts';

export const accounts: Room<typeof english, 'ar'> = {
  'requestKind.existing': 'حساب قائم',
  'requestKind.new': 'حساب لم ينشأ بعد',
  'element.title': 'اسم الحساب',
  'element.platform': 'المنصة',
  'element.languages': 'لغة المحتوى',
  'element.official': 'الموظف المأذون له والمناوب',
  'element.purpose-and-audience': 'الغرض والجمهور المستهدف',
  'element.count': '%{count} من %{total} عناصر',
  'element.missing.title': 'اسم الحساب غير مدرج.',
  'element.missing.platform': 'المنصة غير مدرجة.',
  'element.missing.languages': 'لغة المحتوى غير مدرجة.',
  'element.missing.official': 'لم يسم موظف مأذون له.',
  'element.missing.purpose-and-audience': 'الغرض أو الجمهور المستهدف غير مدرج.',
  'element.incomplete': 'قيد غير مكتمل',
};
