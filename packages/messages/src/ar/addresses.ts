import type { Room } from '../catalogue.ts';
import type { addresses as english } from '../en/addresses.ts';

export const addresses: Room<typeof english, 'ar'> = {
  'error.address-empty': 'يلصق العنوان الإلكتروني للحساب أو يكتب معرفه.',
  'error.address-too-long': 'هذا أطول من أن يكون عنوانا إلكترونيا. ينسخ عنوان صفحة الحساب.',
  'error.address-not-a-url': 'لا يمكن قراءة هذا كعنوان إلكتروني. ينسخ عنوان صفحة الحساب.',
  'error.address-unsupported-scheme': 'لا تؤدي إلى حساب إلا العناوين التي أولها ⁦https://⁩ أو ⁦http://⁩.',
  'error.address-credentials-in-url':
    'يتضمن هذا العنوان اسم مستخدم أو كلمة مرور. يلزم حذفهما وتغيير كلمة المرور حيث تستعمل.',
  'error.address-unusual-port': 'يتضمن هذا العنوان رقم منفذ. ينسخ عنوان الصفحة العامة للحساب.',
  'error.address-host-not-public': 'هذا العنوان ليس على الإنترنت العامة. ينسخ العنوان الذي يمكن للجميع فتحه.',
  'error.address-look-alike-host': 'يشبه هذا العنوان عنوان إحدى المنصات وليس عنوانها. يلزم التحقق من كل حرف.',
  'error.address-invisible-characters': 'يتضمن هذا العنوان رموزا غير مرئية. تلزم كتابته يدويا.',
  'error.address-mixed-scripts': 'يخلط هذا المعرف حروفا من عدة كتابات، كما في الحسابات المشابهة. تلزم كتابته يدويا.',
  'error.address-handle-form': 'لا تسمح هذه المنصة بمعرف كهذا. يلزم التحقق من حروفه وطوله.',
  'error.address-reserved-word': 'هذه صفحة تعود إلى المنصة نفسها وليست حسابا.',
  'error.address-no-account': 'يشير هذا العنوان إلى منصة لا إلى حساب. تفتح صفحة الحساب وينسخ عنوانها.',
  'error.address-post': 'هذا منشور واحد وليس الحساب. تفتح صفحة الحساب وينسخ عنوانها.',
  'error.address-search': 'هذا بحث أو موضوع وليس حسابا. تفتح صفحة الحساب وينسخ عنوانها.',
  'error.address-share-page': 'هذه صفحة مشاركة وليست حسابا. تفتح صفحة الحساب وينسخ عنوانها.',
  'error.address-personal-profile': 'هذه صفحة شخصية لفرد. والحسابات الشخصية خارج نطاق التطبيق (الفقرة 1.1 (أ)).',
  'error.address-private-invite': 'هذه دعوة خاصة. ويعتمد السجل العنوان العام للحساب.',
  'error.address-short-link': 'هذا الرابط المختصر يخفي وجهته. يفتح ثم ينسخ العنوان الذي يصل إليه ويلصق هنا.',
  'error.address-unknown-platform': 'هذه المنصة غير معروفة في السجل. تختار ”منصة أخرى“ ويكتب اسمها.',
  'error.address-platform-missing': 'قد يوجد المعرف الواحد على عدة منصات. يلزم اختيار المنصة.',
  'error.address-server-missing': 'على هذه المنصة يشمل المعرف اسم الخادم، مثلا ⁦@name@example.social⁩.',
};
