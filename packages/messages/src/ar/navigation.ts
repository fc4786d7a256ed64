import type { Room } from '../catalogue.ts';
import type { navigation as english } from '../en/navigation.ts';

export const navigation: Room<typeof english, 'ar'> = {
  'nav.references': 'المنظمات الأخرى',
  'nav.today': 'اليوم',
  'nav.overview': 'نظرة عامة',
  'nav.accounts': 'الحسابات',
  'nav.myAccounts': 'حساباتي',
  'nav.people': 'الأشخاص',
  'nav.entities': 'الكيانات',
  'nav.headships': 'رئاسة الكيانات',
  'nav.audit': 'مسار التدقيق',
  'nav.settings': 'الإعدادات',
  'nav.departures': 'انتهاء الخدمة',
  'nav.calendar': 'التقويم',
  'nav.due': 'البنود المستحقة',
  'nav.cases': 'ملفات المتابعة',
  'nav.handOver': 'التسليم',
  'nav.guard': 'آلية الحماية',
  'nav.signals': 'الإشارات',
  'nav.sources': 'مصادر الإشارات',
  'nav.orphans': 'حسابات بلا مسؤول',
  'nav.past': 'الماضي',
  'nav.quality': 'الجودة',
  'nav.myRegister': 'سجلي',
  'nav.deliveries': 'الإشعارات',
};
