import type { Room } from '../catalogue.ts';
import type { criteria as english } from '../en/criteria.ts';

export const criteria: Room<typeof english, 'ar'> = {
  'criterion.need.title': 'إثبات الحاجة',
  'criterion.need.text':
    'يجب إثبات الحاجة إلى الحساب، بسبل منها دراسة الحسابات الأخرى القائمة بالفعل في منظومة الأمم المتحدة، تفاديا للازدواجية.',
  'criterion.need.question': 'ما وجه الحاجة إلى هذا الحساب إلى جانب الحسابات القائمة؟',
  'criterion.need.hint': 'تذكر الحسابات المدروسة وما لا تصل إليه. وكل تداخل وجده السجل يستلزم جوابا.',
  'criterion.purpose.title': 'الغرض والاستراتيجية',
  'criterion.purpose.text': 'يجب أن يكون للحساب غرض واستراتيجية محددان بوضوح، بما يشمل الجمهور المستهدف.',
  'criterion.purpose.question': 'ما الغرض من الحساب، ومن جمهوره، وأي استراتيجية يتبع؟',
  'criterion.purpose.hint': 'الإنذار وخدمة الجمهور من الأغراض أيضا، لا الدعاية وحدها. وتذكر وثيقة الاستراتيجية.',
  'criterion.skills.title': 'المهارات والموظفون والموارد',
  'criterion.skills.text': 'يجب أن تتوافر المهارات والموظفون والموارد اللازمة لإدارة الحساب بفعالية.',
  'criterion.skills.question': 'من يدير الحساب، وبأي مهارات، وكم ساعة في الأسبوع؟',
  'criterion.skills.hint': 'تذكر الأسماء والساعات، بما يشمل فترات الغياب.',
  'criterion.risk.title': 'تحليل المخاطر',
  'criterion.risk.text': 'يجب إجراء تحليل للمخاطر المرتبطة بالحساب، بما فيها المخاطر التي تهدد السمعة أو الأمن.',
  'criterion.risk.question': 'ما المخاطر المرتبطة بالحساب، وما الذي يخففها؟',
  'criterion.risk.hint': 'لكل خطر: الاحتمال والأثر وتدابير التخفيف. والسمعة والأمن منها دائما.',
  'criterion.accuracy.title': 'المعايير التحريرية والدقة',
  'criterion.accuracy.text': 'يجب تطبيق أعلى المعايير التحريرية وكفالة دقة المعلومات.',
  'criterion.accuracy.question': 'من يتحقق من المحتوى قبل نشره، وبالاستناد إلى ماذا؟',
  'criterion.accuracy.hint': 'يذكر من يتحقق ومصدر الوقائع وطريقة تصحيح الأخطاء.',
  'criterion.met': 'مستوفى',
  'criterion.notMet': 'غير مستوفى',
  'criterion.unanswered': 'لم يرد جواب',
  'overlapMatch.canonical-key': 'الحساب نفسه',
  'overlapMatch.alias': 'معرف أو عنوان إلكتروني سابق لهذا الحساب',
  'overlapAnswer.different': 'مختلف: الحسابان لازمان',
  'overlapAnswer.merge': 'ازدواجية: يدمج الحسابان في حساب واحد',
  'overlapAnswer.successor': 'الحساب الخلف: هذا يخلف ذاك',
};
