import type { Room } from '../catalogue.ts';
import type { mails as english } from '../en/mails.ts';

export const mails: Room<typeof english, 'ar'> = {
  'mail.privileges-revoked-head.subject': 'إلغاء امتيازات: %{person}',
  'mail.privileges-revoked-head.body':
    'ألغى السجل باسمكم امتيازات الإدارة الممنوحة إلى %{person} في حسابات %{entity} المبينة أدناه (الفقرة 4-2). ويبين ملف المتابعة ما يلزم تغييره الآن في كل منصة.',
  'mail.privileges-revoked-person.subject': 'إلغاء امتيازات الإدارة الممنوحة لكم',
  'mail.privileges-revoked-person.body':
    'ألغى السجل امتيازات الإدارة الممنوحة لكم في الحسابات المبينة أدناه (الفقرة 4-2). وإذا كنتم لا تزالون تعملون هناك، جاز لرئيس الكيان أن يأذن لكم من جديد.',
  'mail.privileges-suspended-head.subject': 'تعليق امتيازات: %{person}',
  'mail.privileges-suspended-head.body':
    'علق السجل امتيازات الإدارة الممنوحة إلى %{person} في حسابات %{entity} المبينة أدناه. ولا يعتد بها إلى أن يرفع التعليق أو تلغى الامتيازات.',
  'mail.privileges-suspended-person.subject': 'تعليق امتيازات الإدارة الممنوحة لكم',
  'mail.privileges-suspended-person.body':
    'علق السجل امتيازات الإدارة الممنوحة لكم في الحسابات المبينة أدناه. ولا يعتد بها إلى أن يرفع التعليق.',
  'mail.move-to-confirm.subject': 'تأكيد امتيازات أو سحبها: %{person}',
  'mail.move-to-confirm.body':
    'تغيرت وظيفة %{person} داخل %{entity}. يلزم تأكيد الامتيازات في الحسابات المبينة أدناه أو سحبها في موعد أقصاه %{day}. ولا يلغى شيء قبل قراركم.',
  'mail.hand-over-opened.subject': 'تسليم %{person}: اليوم الأخير %{day}',
  'mail.hand-over-opened.body':
    'اليوم الأخير لعمل %{person} هو %{day}. ويلزم تسليم الحسابات المبينة أدناه بحلول ذلك اليوم؛ أما ما هو مرتبط بالمالك فينقل قبله.',
  'mail.orphan-opened.subject': 'حساب بلا مسؤول: %{entity}',
  'mail.orphan-opened.body':
    'بمغادرة %{person} أصبح الحساب المبين أدناه بلا مسؤول. يلزم ترشيح موظف آخر مأذون له؛ ويبين ملف المتابعة من يحفظ الحساب في هذه الأثناء.',
  'mail.orphan-escalated.subject': 'حساب لا يزال بلا مسؤول: %{entity}',
  'mail.orphan-escalated.body': 'لا يزال الحساب المبين أدناه بلا مسؤول. يلزم ترشيح موظف مأذون له أو إغلاق الحساب.',
  'mail.hold-opened.subject': 'تغييرات معلقة: %{reference}',
  'mail.hold-opened.body':
    'يتجاوز عدد من سيفقدون امتيازاتهم الحد المسموح به (%{people})، ولذلك لا يطبق أي شيء آخر. ويوافق شخصان من إدارة التواصل العالمي على هذه التغييرات أو يرفضانها.',
  'mail.vacant-office.subject': 'منصب الرئيس شاغر: %{entity}',
  'mail.vacant-office.body':
    'غادر رئيس %{entity} ولا يوجد في السجل قائم بأعماله. يلزم تسجيل رئاسة الكيان كي تجد القرارات من يتخذها.',
  'mail.due-item-escalated.subject': 'لا يزال مفتوحا: %{item}',
  'mail.due-item-escalated.body': 'لا يزال لدى %{entity} بند مستحق مفتوح: %{item}.',
  'mail.departure-undone.subject': 'إبطال القرار المتعلق بما يلي: %{person}',
  'mail.departure-undone.body':
    'أبطل شخصان ما قرره السجل بشأن %{person}. وأعيد ما سحب ما لم تشغل الوظيفة في هذه الأثناء.',
  'mail.rotate-secrets.subject': 'تغيير البيانات السرية التي يعرفها: %{person}',
  'mail.rotate-secrets.body':
    'كانت لدى %{person} بيانات سرية مشتركة للحسابات المبينة أدناه. يلزم تغيير كلمات السر وبيانات الاسترداد والجلسات المفتوحة في كل منصة وتسجيل الدليل.',
  'mail.source-silent.subject': 'مصدر إشارات صامت: %{source}',
  'mail.source-silent.body':
    'لم يسمع من المصدر %{source} مدة أطول مما يجوز، أو تعذرت قراءته. وهذا لا يعني أبدا أن الجميع غادروا: يلزم التحقق من الاتصال.',
  'mail.unlinked-departure.subject': 'مغادرة شخص لا يعرفه السجل',
  'mail.unlinked-departure.body':
    'أبلغ المصدر %{source} عن مغادرة تعذر على السجل ربطها بشخص واحد. يلزم ربط الإشارة يدويا: وذلك يتطلب شخصين.',
  'mail.service-account-owner.subject': 'حساب خدمة يلزمه مالك',
  'mail.service-account-owner.body': 'غادر مالك حساب خدمة، وهو %{person}. والحساب معلق إلى أن يسمى مالك آخر.',
  'mail.service-account-owned.subject': 'أنتم مسؤولون عن حساب خدمة: %{reference}',
  'mail.service-account-owned.body':
    'أنتم مالك حساب الخدمة %{reference} إلى %{day}. وإذا غادرتم علق إلى أن يسمى مالك آخر.',
  'mail.focal-point-named.subject': 'صرتم جهة تنسيق: %{entity}',
  'mail.focal-point-named.body':
    'سماكم رئيس %{entity} جهة تنسيق اعتبارا من %{day}. تعدون الطلبات في السجل، ويبت فيها الرئيس.',
  'mail.focal-point-ended.subject': 'تنتهي تسميتكم جهة تنسيق: %{entity}',
  'mail.focal-point-ended.body':
    'تنتهي تسميتكم جهة تنسيق لدى %{entity} في %{day}. ولا تعدون بعد ذلك شيئا لها في السجل.',
  'mail.headship-recorded.subject': 'قيدت رئاسة كيان: %{entity}',
  'mail.headship-recorded.body':
    'قيد في السجل أن %{person} يتصرف باسم %{entity} اعتبارا من %{day} (%{reference}). ويسري ذلك متى أكده شخص ثان. وإن كنتم تعلمون غير ذلك فأبلغوا إدارة التواصل العالمي الآن.',
  'mail.headship-confirmed.subject': 'أكدت رئاسة كيان: %{entity}',
  'mail.headship-confirmed.body':
    'أكد شخص ثان أن %{person} يتصرف باسم %{entity} اعتبارا من %{day} (%{reference}). وتبقى القرارات المتخذة من قبل سارية.',
  'mail.headship-ended.subject': 'تنتهي رئاسة كيان: %{entity}',
  'mail.headship-ended.body':
    'آخر يوم يتصرف فيه %{person} باسم %{entity} هو %{day} (%{reference}). وإلى أن تقيد الرئاسة التالية وتؤكد تنتظر قرارات %{entity}.',
  'mail.attestation-asked.subject': 'التعهد بالتزامات الموظف المأذون له',
  'mail.attestation-asked.body':
    'لكم صلاحيات على حسابات مؤسسية. يرجى التعهد بالالتزامات الخمسة الواردة في الفقرة 4-1 في موعد أقصاه %{day}، ولا يستغرق ذلك سوى دقيقة. وإلا علقت صلاحياتكم بعد انقضاء المهلة.',
  'mail.guidance-asked.subject': 'مذكرة توجيهية للقراءة والإقرار بالاستلام',
  'mail.guidance-asked.body':
    'دخلت حيز النفاذ مذكرة توجيهية تخص حساباتكم. يرجى الاطلاع عليها في السجل والإقرار باستلامها في موعد أقصاه %{day}.',
  'mail.authorization-ends.subject': 'ينتهي الإذن الخطي في %{day}: %{person}',
  'mail.authorization-ends.body':
    'ينتهي في %{day} الإذن الخطي الممنوح إلى %{person} للحساب المبين أدناه. ويجدده رئيس %{entity} قبل ذلك، وإلا انقضى ووجب تسليم بيانات الدخول.',
  'mail.authorization-lapsed.subject': 'انقضى الإذن الخطي: %{person}',
  'mail.authorization-lapsed.body':
    'انقضى في %{day} الإذن الخطي الممنوح إلى %{person} للحساب المبين أدناه ولم يجدد. ولم تعد تلك الحيازة مأذونا بها منذئذ. ويأذن رئيس %{entity} من جديد أو يطلب إزالة الوصول على المنصة.',
  'mail.reviews-asked.subject': 'الإبقاء أو السحب: حسابات %{entity}',
  'mail.reviews-asked.body':
    'فتحت إدارة التواصل العالمي حملة استعراض (الفقرة 3-2). حسابات %{entity} المعنية: %{count}. يلزم البت في الإبقاء على كل منها في موعد أقصاه %{day}. دون رد يقترح عليكم السحب؛ ولا يسحب شيء من تلقاء نفسه.',
  'mail.reviews-to-prepare.subject': 'استعراضات حسابات للإعداد',
  'mail.reviews-to-prepare.body':
    'فتحت إدارة التواصل العالمي حملة استعراض (الفقرة 3-2). الحسابات المطلوب منكم إعداد استعراضها: %{count}. يلزم أن تبينوا في موعد أقصاه %{day} ما يحققه كل منها لغرضه المعلن وما توصون به. والقرار لرئيس الكيان.',
  'mail.review-given.subject': 'مطلوب منكم إعداد استعراض حساب',
  'mail.review-given.body':
    '%{person}: يطلب منكم إعداد استعراض الحساب المبين أدناه (الفقرة 3-2). يلزم أن تبينوا في موعد أقصاه %{day} ما يحققه لغرضه المعلن وما توصون به. والقرار لرئيس الكيان.',
  'mail.decision-establish.subject': 'قبول الطلب %{reference}',
  'mail.decision-establish.body':
    'قبل رئيس %{entity} الطلب %{reference}. ويصبح المسمون فيه مأذونا لهم خطيا من الآن، ويقرون باستلام الرسالة في السجل.',
  'mail.decision-send-back.subject': 'إعادة الطلب %{reference} مع أسئلة',
  'mail.decision-send-back.body':
    'أعاد رئيس %{entity} الطلب %{reference}. وترد الأسباب والأسئلة في السجل. يرجى الإجابة عنها فيه وإحالة الطلب من جديد.',
  'mail.decision-refuse.subject': 'رفض الطلب %{reference}',
  'mail.decision-refuse.body': 'رفض رئيس %{entity} الطلب %{reference}. ويرد السبب في السجل.',
  'mail.decision-maintain.subject': 'الإبقاء على الحساب %{reference}',
  'mail.decision-maintain.body': 'قرر رئيس %{entity} الإبقاء على الحساب %{reference}.',
  'mail.decision-withdraw.subject': 'سحب الإذن بالحساب %{reference}',
  'mail.decision-withdraw.body':
    'سحب رئيس %{entity} الإذن بالحساب %{reference}. ولم يعد حسابا رسميا، ويجب إغلاقه أو وضعه في الاحتياط. ويرد السبب في السجل.',
  'mail.revision-proposed.subject': 'تغيير للحساب %{reference} في انتظار قرار',
  'mail.revision-proposed.body':
    'اقترح تغيير للحساب %{reference}، والقرار لرئيس %{entity}. ويرد ما يتغير، حقلا حقلا، في السجل؛ ويظل القيد كما ووفق عليه حتى ذلك الحين.',
  'mail.revision-approved.subject': 'الموافقة على تغيير الحساب %{reference}',
  'mail.revision-approved.body':
    'وافق رئيس %{entity} على ما اقترحتموه من تغيير للحساب %{reference}. والقيد الآن كما اقترحتموه.',
  'mail.revision-refused.subject': 'رفض تغيير الحساب %{reference}',
  'mail.revision-refused.body':
    'رفض رئيس %{entity} ما اقترحتموه من تغيير للحساب %{reference}. ويظل القيد كما ووفق عليه. ويرد السبب في السجل.',
  'mail.move-proposed.subject': 'اقتراح نقل الحساب %{reference} إلى %{entity}',
  'mail.move-proposed.body':
    'اقترح نقل الحساب %{reference} التابع لكيانكم إلى %{entity}. والقرار لرئيس %{entity}؛ ويظل الحساب لكيانكم حتى ذلك الحين. وإن كان لديكم سبب ضد النقل فيرجى إبلاغه به الآن.',
  'mail.account-moved.subject': 'نقل الحساب %{reference} إلى %{entity}',
  'mail.account-moved.body':
    'تولى رئيس %{entity} الحساب %{reference} الذي كان تابعا لكيانكم. وتظل الأذون الخطية سارية، وما يستحق بشأن الحساب أصبح الآن على %{entity}.',
  'mail.due-digest.subject': 'البنود المستحقة في السجل',
  'mail.due-digest.body':
    'ما هو مستحق أو متأخر أو محال منذ آخر موجز. ويجري التذكير بكل بند مرة أخرى عند بلوغ المرحلة التالية.',
  'mail.line.late': 'متأخر، الاستحقاق في %{day}',
  'mail.line.due': 'في موعد أقصاه %{day}',
  'mail.line.more': 'بنود أخرى في السجل: %{count}.',
  'mail.line.calendar': 'تواريخ الاستحقاق ووقت الإشعار بها:',
  'mail.line.account': 'القيد في السجل:',
  'mail.line.accounts': 'الحسابات:',
  'mail.line.person': 'الشخص: %{person}',
  'mail.line.cause': 'السبب: %{cause}',
  'mail.line.reason': 'التعليل: %{reason}',
  'mail.line.at': 'الوقت: %{at}',
  'mail.line.case': 'ملف المتابعة وما يلزم عمله:',
  'mail.line.reviews': 'الاستعراضات:',
  'mail.line.register': 'في السجل:',
  'mail.footer':
    'أرسلها \u2068Mandat\u2069، سجل الحسابات المؤسسية على وسائل التواصل الاجتماعي. ولا يقرأ أحد الردود على هذا العنوان.',
};
