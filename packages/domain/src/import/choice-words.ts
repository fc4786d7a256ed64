import { entityKinds, type EntityKind } from '../records/entity.ts';
import { officialLanguages } from '../records/language.ts';
import { platformCodes, type PlatformCode } from '../platforms/platform.ts';
import { platforms } from '../platforms/platforms.ts';
import { foldWord } from './fold-word.ts';

/** A closed set and the words for its members in the six languages, parted by bars. */
const reader = <Member extends string>(
  members: readonly Member[],
  words: Readonly<Partial<Record<Member, string>>>,
): ((text: string) => Member | null) => {
  const byWord = new Map(
    members.flatMap((member) =>
      [member, ...(words[member] ?? '').split('|')].map((word) => [foldWord(word), member] as const),
    ),
  );
  return (text) => byWord.get(foldWord(text)) ?? null;
};

const platformWords: Readonly<Partial<Record<PlatformCode, string>>> = {
  x: 'Twitter | X (Twitter) | Twitter / X | X / Twitter | إكس | تويتر | Твиттер | 推特',
  facebook: 'Facebook Page | Page Facebook | Página de Facebook | FB | فيسبوك | Фейсбук | 脸书',
  instagram: 'Insta | IG | إنستغرام | Инстаграм',
  threads: 'ثريدز',
  youtube: 'YouTube channel | يوتيوب | Ютуб',
  linkedin: 'LinkedIn Page | لينكد إن | 领英',
  tiktok: 'تيك توك',
  bluesky: 'بلوسكاي',
  mastodon: 'Fediverse | ماستودون',
  whatsapp: 'WhatsApp channel | واتساب',
  telegram: 'Telegram channel | تيليغرام | Телеграм',
  weibo: 'Sina Weibo | ويبو | 微博 | 新浪微博',
  wechat: 'Weixin | وي تشات | 微信 | 微信公众号',
  vk: 'VKontakte | في كيه | ВКонтакте | ВК',
  line: 'لاين',
  kuaishou: 'كوايشو | 快手',
  douyin: 'دوين | 抖音',
  bilibili: 'بيليبيلي | 哔哩哔哩 | B站',
  other:
    'Other platform | Autre plateforme | Autre | Otra plataforma | Otra | Другая платформа | Другая | منصة أخرى | 其他平台 | 其他',
};

const labelled = Object.fromEntries(
  platformCodes.map((code) => [code, `${platforms[code].label} | ${platformWords[code] ?? ''}`]),
);

export const readPlatform = reader<PlatformCode>(platformCodes, labelled);

export const readEntityKind = reader<EntityKind>(entityKinds, {
  department: 'Département | Departamento | Департамент | إدارة | 部',
  office: 'Bureau | Oficina | Управление | مكتب | 厅',
  'office-away-from-headquarters':
    'Bureau hors Siège | Oficina fuera de la Sede | Отделение за пределами Центральных учреждений | مكتب خارج المقر | 总部以外办事处',
  'special-political-mission':
    'Mission politique spéciale | Misión política especial | Специальная политическая миссия | بعثة سياسية خاصة | 特别政治任务',
  'peacekeeping-mission':
    'Mission de maintien de la paix | Misión de mantenimiento de la paz | Миссия по поддержанию мира | بعثة حفظ السلام | 维持和平特派团',
  'regional-commission': 'Commission régionale | Comisión regional | Региональная комиссия | لجنة إقليمية | 区域委员会',
  'resident-coordinator':
    'Coordonnateur résident ou coordonnatrice résidente | Coordinador o coordinadora residente | Координатор-резидент | المنسق المقيم | 驻地协调员',
  'regional-coordinator':
    'Coordonnateur régional ou coordonnatrice régionale | Coordinador o coordinadora regional | Региональный координатор | المنسق الإقليمي | 区域协调员',
  'programmed-unit':
    'Unit tasked with programmed activities | Groupe chargé d’activités programmées | Dependencia encargada de actividades programadas | Подразделение, которому поручена программная деятельность | وحدة مكلفة بأنشطة مبرمجة | 负责方案活动的单位',
});

const yesOrNo = reader(['yes', 'no'], {
  yes: 'y | true | 1 | x | oui | o | vrai | sí | s | verdadero | да | истина | نعم | صحيح | 是 | 对',
  no: 'n | false | 0 | non | faux | falso | нет | ложь | لا | خطأ | 否 | 不是',
});

export const readYesOrNo = (text: string): boolean | null => {
  const answer = yesOrNo(text);
  return answer === null ? null : answer === 'yes';
};

const readOfficialLanguage = reader(officialLanguages, {
  ar: 'Arabic | arabe | árabe | арабский | العربية | 阿拉伯文 | 阿拉伯语',
  zh: 'Chinese | chinois | chino | китайский | الصينية | 中文 | 汉语',
  en: 'English | anglais | inglés | английский | الإنكليزية | الإنجليزية | 英文 | 英语',
  fr: 'French | français | francés | французский | الفرنسية | 法文 | 法语',
  ru: 'Russian | russe | ruso | русский | الروسية | 俄文 | 俄语',
  es: 'Spanish | espagnol | español | испанский | الإسبانية | 西班牙文 | 西班牙语',
});

/** The six by any of their names, others by their code. */
export const readLanguage = (text: string): string => readOfficialLanguage(text) ?? text;
