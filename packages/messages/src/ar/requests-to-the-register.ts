import type { Room } from '../catalogue.ts';
import type { requestsToTheRegister as english } from '../en/requests-to-the-register.ts';

export const requestsToTheRegister: Room<typeof english, 'ar'> = {
  'error.page-out-of-range': 'هذه الصفحة غير موجودة. يلزم البدء من أول القائمة.',
  'error.page-ambiguous': 'تبدأ الصفحة إما بعد صف وإما من موضع. يذكر واحد منهما.',
  'error.cursor-unreadable': 'لم يعد هذا الموضع من القائمة معروفا. يلزم البدء من أول القائمة.',
  'error.text-unreadable': 'يتضمن النص رمزا لا يمكن حفظه. يلزم حذفه وإعادة الإرسال.',
  'error.nested-too-deep': 'مستويات هذه البيانات أكثر مما ينبغي. يلزم التحقق من صيغتها وإعادة إرسالها.',
  'error.request-too-large': 'يتجاوز هذا الطلب 1 ميغابايت. يلزم إرسال بيانات أقل في كل مرة.',
  'error.media-type': 'لا يقرأ السجل إلا صيغة JSON بترميز UTF-8.',
  'error.content-encoding': 'لا يقرأ السجل إلا الطلبات غير المضغوطة.',
  'error.batch': 'ترسل عملية واحدة في كل مرة.',
  'error.not-a-graphql-request': 'هذا ليس طلب GraphQL. يلزم التحقق من صيغته وإعادة إرساله.',
  'error.extensions': 'لا يقبل السجل إضافات مع الطلب.',
  'error.method-not-allowed': 'يستعلم من هذا العنوان بطريقة أخرى. يرجع إلى الوثائق.',
  'error.subscription': 'لا يتيح السجل الاشتراكات. تعاد قراءة البيانات بدلا من ذلك.',
};
