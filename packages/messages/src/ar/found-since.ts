import type { Room } from '../catalogue.ts';
import type { foundSince as english } from '../en/found-since.ts';

export const foundSince: Room<typeof english, 'ar'> = {
  'dueItem.answer-overlap': 'الإجابة عن الحسابات المشابهة',
  'event.name.overlaps-found-since': 'العثور على تداخلات بعد الإذن',
  'event.overlaps-found-since': 'عثر على حسابات مشابهة لهذا الحساب بعد الإذن به.',
  'event.name.overlaps-found-on-import': 'العثور على تداخلات بعد الاستيراد',
  'event.overlaps-found-on-import': 'عثر على حسابات مشابهة لهذا الحساب الذي أدخله استيراد.',
  'foundSince.title': 'ما عثر عليه منذ الإذن',
  'foundSince.text':
    'لم تكن هذه الحسابات أمام رئيس الكيان عندما اتخذ قراره. يرجى بيان علاقة كل منها بهذا الحساب، ويظل الإذن ساريا في هذه الأثناء.',
  'foundSince.mine': 'هذا الحساب',
  'foundSince.successor.hint': 'يحل أحد الحسابين محل الآخر. ويبين السبب أيهما.',
  'foundSince.merge.hint': 'يتولى أحد الحسابين ما يقوم به كلاهما. ويبين السبب أيهما.',
  'foundSince.saved': 'حفظ الجواب.',
};
