import type { Translated } from '@mandat/domain';

export const guidanceTitles: Translated = {
  en: 'Pictures of people: consent before publication',
  fr: 'Images de personnes : recueillir le consentement avant publication',
  es: 'Imágenes de personas: consentimiento antes de publicar',
  ru: 'Изображения людей: согласие до публикации',
  ar: 'صور الأشخاص: الموافقة قبل النشر',
  zh: '人物影像：发布前须征得同意',
};

export const guidanceTexts: Translated = {
  en: 'Before an institutional account shows somebody who can be recognized, keep their consent on file. For a child, ask a parent or guardian. Leave out names, places and faces wherever they could put a person in danger. Take a picture down when the person asks for it.',
  fr: 'Avant qu’un compte institutionnel ne montre une personne reconnaissable, conservez son consentement au dossier. Pour un enfant, adressez-vous à un parent ou à un tuteur. Omettez noms, lieux et visages dès qu’ils peuvent mettre une personne en danger. Retirez une image lorsque la personne le demande.',
  es: 'Antes de que una cuenta institucional muestre a una persona reconocible, conserve su consentimiento en el expediente. Si es menor de edad, pídalo a su madre, padre o tutor. Omita nombres, lugares y rostros cuando puedan poner a alguien en peligro. Retire una imagen cuando la persona lo solicite.',
  ru: 'Прежде чем институциональная учетная запись покажет человека, которого можно узнать, сохраните в деле его согласие. Если это ребенок, обратитесь к родителю или опекуну. Не указывайте имена и места и не показывайте лица, если это может подвергнуть человека опасности. Удалите изображение, если человек об этом попросит.',
  ar: 'قبل أن يظهر حساب مؤسسي شخصا يمكن التعرف عليه، تحفظ موافقته في الملف. وتطلب موافقة أحد الوالدين أو الوصي إذا كان طفلا. وتحذف الأسماء والأماكن والوجوه كلما أمكن أن تعرض شخصا للخطر. وتسحب الصورة متى طلب صاحبها ذلك.',
  zh: '机构账户展示可辨认的人物之前，须将其同意书存档。如为儿童，须征得父母或监护人同意。凡可能使人陷入危险的姓名、地点和面孔，均应略去。当事人提出要求时，应撤下影像。',
};
