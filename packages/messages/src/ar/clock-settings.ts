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
  'stableId.record': 'قيد رقم التعريف لدى المنصة',
  'stableId.text':
    'قد ينتقل معرف الحساب إلى غير صاحبه، أما رقم التعريف الذي أعطته المنصة للحساب فلا يتغير. ويصبح مفتاح الحساب، ويبقى له معرفه وعناوينه.',
  'stableId.label': 'رقم التعريف لدى المنصة',
  'field.platformIdentifier': 'رقم التعريف في المنصة',
  'stableId.hint': 'بالأرقام أو الحروف كما تعرضه المنصة، وليس معرف الحساب.',
  'stableId.done': 'قيد رقم التعريف.',
  'event.name.stable-id-recorded': 'قيد رقم التعريف لدى المنصة',
  'event.stable-id-recorded': '%{actor}: قيد رقم تعريف الحساب لدى المنصة.',
  'error.stable-id-form': 'رقم التعريف لا يطابق شكل أرقام هذه المنصة. يلزم نسخه كما تعرضه المنصة، دون معرف الحساب.',
  'error.stable-id-known': 'للحساب رقم تعريف بالفعل. وإذا كان غيره هو الصحيح فيلزم اقتراح تعديل عنوانه.',
  'error.stable-id-unknown-there': 'ليس لهذه المنصة رقم تعريف غير معرف الحساب أو العنوان.',
  'error.stable-id-not-now': 'يقيد رقم التعريف لحساب قائم لم ينته.',
  'dueItem.unlisted-holder': 'إدراج من يستطيع الدخول، أو سحب الوسيلة منه',
  'dueReason.recorded': 'تم القيد',
  'dueReason.settled': 'لم يعد مستحقا',
  'dueReason.facts-corrected': 'صحح تاريخ أو منطقة زمنية أو واقعة أخرى',
  'dueReason.publication-day-changed': 'عدل يوم النشر',
};
