import type { Room } from '../catalogue.ts';
import type { signInPages as english } from '../en/sign-in-pages.ts';

export const signInPages: Room<typeof english, 'ar'> = {
  'signInPage.failed': 'لم يتم تسجيل الدخول',
  'signInPage.again': 'إعادة المحاولة',
  'signInPage.home': 'العودة إلى السجل',
  'signInPage.choose': 'اختيار طريقة تسجيل الدخول',
  'signInPage.done': 'تم التأكيد. يمكن إغلاق هذه النافذة.',
  'signInPage.goOn': 'متابعة',
  'signInPage.signOut': 'تسجيل الخروج',
  'signInPage.signOutQuestion': 'هل يتم تسجيل الخروج من السجل؟',
  'signInPage.unavailable': 'لا يستجيب مزود الهوية حاليا. تلزم إعادة المحاولة بعد بضع دقائق.',
  'signInPage.startAgain': 'انتهت مدة محاولة تسجيل الدخول هذه أو بدأت في متصفح آخر. يلزم البدء من جديد.',
  'signInPage.invalid':
    'تعذر قبول رد مزود الهوية فلم يتم تسجيل الدخول. يلزم البدء من جديد، وإن تكرر ذلك فإبلاغ إدارة التواصل العالمي بالرقم المرجعي.',
  'signInPage.refusedByProvider':
    'رفض مزود الهوية تسجيل الدخول أو ألغي الأمر. يلزم البدء من جديد أو الرجوع إلى مديري مزود الهوية.',
  'signInPage.linkRefused': 'تعذر ربط هويتكم بشخص واحد في السجل. أدرجت الحالة لدى إدارة التواصل العالمي للبت فيها.',
  'signInPage.departed':
    'يفيد السجل بأن خدمتكم انتهت، ولذلك لا يمكن تسجيل الدخول. وإن كان ذلك خطأ فيرجى الرجوع إلى مكتب شؤون الموظفين أو إدارة التواصل العالمي.',
  'signInPage.sessionNeeded': 'انتهت الجلسة. يلزم تسجيل الدخول أولا.',
  'signInPage.secondFactor':
    'لم يثبت عامل التحقق الثاني، وهذا القرار يستلزمه. يلزم التأكيد من جديد بعامل التحقق الثاني.',
  'signInPage.otherPerson': 'أكد شخص آخر هويته. ويلزم أن يؤكد صاحب الجلسة.',
  'signInPage.tooMany': 'جرت محاولات كثيرة في وقت قصير. يلزم الانتظار دقيقة ثم إعادة المحاولة.',
  'answerPage.notFound': 'لا يوجد شيء في هذا العنوان الإلكتروني',
  'answerPage.fault': 'تعذر تنفيذ الطلب',
  'answerPage.back': 'العودة إلى السجل',
  'signIn.ended': 'انتهت الجلسة. وإذا ألغيت الصلاحيات فالسبب مذكور في الرسالة الموجهة إليكم.',
};
