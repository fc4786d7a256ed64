import type { Room } from '../catalogue.ts';
import type { intakeScope as english } from '../en/intake-scope.ts';

export const intakeScope: Room<typeof english, 'ar'> = {
  'request.scope': 'هل يتبع الحساب كيانا؟',
  'request.scope.institutional': 'نعم، يتحدث باسم كيان',
  'request.scope.institutional.hint': 'يكون رئيس كيان مسؤولا عنه أيا كان من يكتب فيه.',
  'request.scope.personal': 'لا، هو حساب شخصي لأحد الأفراد',
  'request.scope.personal.hint': 'وإن كان صاحبه يكتب فيه عن عمله.',
  'request.scope.staff-representative-body': 'لا، هو حساب هيئة تمثيل الموظفين',
  'request.scope.staff-representative-body.hint': 'كنقابة للموظفين أو مجلس لهم.',
  'request.scope.missing': 'يلزم بيان ما إذا كان الحساب يتبع كيانا.',
  'request.scope.ends': 'هذا الحساب خارج نطاق التطبيق: لا يلزمه إذن ولا يعرض أبدا بوصفه رسميا. ويسجل كي لا يعاد بحثه.',
  'request.scope.whoRecords':
    'يسجل ذلك رئيس الكيان أو جهة التنسيق فيه أو مدير من إدارة التواصل العالمي. ويوافون بالعنوان.',
  'request.scope.why': 'ما أساس هذا الاستنتاج؟',
  'request.scope.why.hint': 'كما يذكر في صفحة الحساب ذاتها. ويبقى ذلك في السجل.',
  'request.scope.entity': 'الكيان الذي سئل',
  'request.scope.record': 'التسجيل بوصفه خارج نطاق التطبيق',
  'request.scope.recorded': 'سجل الحساب ”%{title}“ بوصفه خارج نطاق التطبيق.',
  'request.scope.before': 'سبق بحث هذا الحساب: %{kind}. وهو خارج نطاق التطبيق منذ %{date}.',
  'outOfScope.personal': 'حساب شخصي',
  'outOfScope.staff-representative-body': 'حساب هيئة تمثيل الموظفين',
  'account.outOfScope': 'سبب كونه خارج نطاق التطبيق',
  'account.outOfScope.kind': 'بيانه',
  'account.outOfScope.foundBy': 'من استنتج ذلك',
  'account.outOfScope.foundOn': 'تاريخ الاستنتاج',
  'account.outOfScope.final': 'لا يمكن الإذن به أبدا، ويلزم طلب جديد لبحثه من جديد.',
  'account.markOutOfScope': 'التسجيل بوصفه خارج نطاق التطبيق',
  'accountAction.markOutOfScope.title': 'هل هذا الحساب خارج نطاق التطبيق؟',
  'accountAction.markOutOfScope.text':
    'ينتهي الطلب هنا ويتاح عنوانه لغيره. وما كان خارج نطاق التطبيق لا يمكن الإذن به أبدا؛ ويبقى السجل مبينا من استنتج ذلك وسببه.',
  'accountAction.markOutOfScope.done': 'الحساب ”%{title}“ خارج نطاق التطبيق. وقد انتهى الطلب.',
  'request.outOfScope': 'هذا الحساب خارج نطاق التطبيق. وقد انتهى طلبه.',
  'request.languageStatement.open': 'يبين سبب عدم خدمة هذه اللغات الرسمية أو الحساب الشقيق الذي يخدمها: %{languages}.',
  'request.languageStatement.all': 'يخدم الحساب اللغات الرسمية الست. ويبين كيف تكفل المساواة بينها.',
  'field.as': 'بيانه',
  'field.outOfScopeAs': 'خارج نطاق التطبيق بوصفه',
  'error.account-out-of-scope':
    'سبق بحث هذا الحساب، وهو خارج نطاق التطبيق (الفقرة 1.1 (أ)). ويبين سجله من استنتج ذلك وسببه.',
  'error.scope-kind-missing': 'يلزم بيان ما إذا كان حسابا شخصيا أو حساب هيئة تمثيل الموظفين.',
  'event.name.account-marked-out-of-scope': 'سجل بوصفه خارج نطاق التطبيق',
  'event.account-marked-out-of-scope': '%{actor}: استنتاج أن الحساب خارج نطاق التطبيق.',
};
