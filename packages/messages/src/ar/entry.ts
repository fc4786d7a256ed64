import type { Room } from '../catalogue.ts';
import type { entry as english } from '../en/entry.ts';

export const entry: Room<typeof english, 'ar'> = {
  'console.notStaff.title': 'السجل متاح للموظفين',
  'console.notStaff.who': 'تسجيل الدخول باسم %{name}',
  'console.notStaff.text':
    'لا يصفكم مزود الهوية بأنكم من الموظفين، ولذلك فالسجل غير متاح لكم. وإذا كان ذلك خطأ، يمكن الرجوع إلى مديري مزود الهوية ثم تسجيل الدخول من جديد.',
  'stepUp.title': 'التأكيد بعامل التحقق الثاني',
  'stepUp.text': 'يوقع هذا القرار باسمكم. تؤكد الهوية بعامل التحقق الثاني، ويسري التأكيد خمس دقائق.',
  'stepUp.open': 'تأكيد هويتي',
  'stepUp.cancel': 'البت لاحقا',
  'stepUp.waiting': 'صفحة التأكيد مفتوحة في نافذة أخرى. ستتابع هذه الصفحة تلقائيا.',
  'stepUp.alone':
    'لم تفتح النافذة أو أغلقت قبل إدخال عامل التحقق الثاني. يمكن أيضا التأكيد في هذه النافذة ثم البت من جديد:',
  'stepUp.here': 'التأكيد في هذه النافذة',
  'signIn.organisation': 'سجل المنظمة',
  'signIn.title': 'تسجيل الدخول إلى سجل الحسابات المؤسسية في وسائل التواصل الاجتماعي',
  'signIn.who': 'عن طريق من يتم تسجيل الدخول؟',
  'signIn.plain': 'تسجيل الدخول عن طريق منظمتكم',
  'signIn.password': 'تدخل كلمة المرور لدى منظمتكم لا هنا.',
  'signIn.heads': 'القرار لرؤساء الكيانات.',
  'signIn.headsText': 'لكل حساب ولكل شخص إذن خطي.',
  'signIn.officials': 'الموظفون المأذون لهم يحافظون على دقته.',
  'signIn.officialsText': 'يسجل كل تعديل في غضون 10 أيام.',
  'signIn.departures': 'انتهاء الخدمة ينهي الصلاحيات.',
  'signIn.departuresText': 'تنتهي الصلاحيات عند انتهاء الخدمة أو إعادة الانتداب.',
  'signIn.documentTitle': 'تسجيل الدخول',
};
