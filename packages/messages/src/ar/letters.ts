import type { letters as english } from '../en/letters.ts';
import type { Room } from '../catalogue.ts';

export const letters: Room<typeof english, 'ar'> = {
  'letters.json': 'الوقائع الموقعة (JSON)',
  'letters.number': 'الرسالة %{number}',
  'letters.acknowledge': 'الإقرار باستلام الرسالة',
  'letters.acknowledged': 'سجل الإقرار باستلام الرسالة',
  'letters.acknowledgedOn': 'أقر باستلامها في %{date}',
  'letters.notAcknowledged': 'لم يقر باستلامها بعد',
  'letters.headAndEnglish': 'رسالة الإذن (بلغة رئيس الكيان وبالإنكليزية)',
  'dueItem.acknowledge-letter': 'الإقرار باستلام رسالة الإذن',
  'field.letter': 'رسالة الإذن',
  'field.key': 'مفتاح السجل',
};
