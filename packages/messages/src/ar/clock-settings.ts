import type { Room } from '../catalogue.ts';
import type { clockSettings as english } from '../en/clock-settings.ts';

export const clockSettings: Room<typeof english, 'ar'> = {
  'publication.title': 'نشر نشرة الأمين العام',
  'publication.text':
    'كان يتعين قيد الحسابات القائمة في هذا اليوم في غضون 60 يوما منه (3.4). وتنتقل معه المواعيد التي تحسب منه.',
  'publication.on': 'نشرت في',
  'publication.until': '60 يوما، حتى',
  'publication.change': 'تعديل اليوم',
  'publication.changed': 'عدل اليوم.',
  'field.publishedOn': 'يوم النشر',
  'event.name.publication-day-changed': 'تعديل يوم النشر',
  'event.publication-day-changed': '%{actor}: تعديل يوم نشر نشرة الأمين العام.',
  'error.publication-day-the-same': 'هذا هو اليوم المحدد حاليا. يلزم تحديد يوم آخر.',
};
