import { describe, expect, test } from '@jest/globals';
import type { MessageKey } from './catalogue.ts';
import { locales, type Locale } from './locales.ts';
import { mailCatalogueOf as catalogueOf } from './server.ts';
import { fullForm } from './testing/entries.ts';

type Terms = Readonly<Record<Locale, string>>;

/** The Organisation's words: each message must use the stem of the term, whatever its case or number. */
const glossary: readonly (readonly [MessageKey, Terms])[] = [
  [
    'role.head-of-entity',
    {
      en: 'head of entity',
      fr: 'responsable d’entité',
      es: 'titular de la entidad',
      ru: 'руководитель структуры',
      ar: 'رئيس الكيان',
      zh: '实体主管',
    },
  ],
  [
    'role.officer-in-charge',
    {
      en: 'officer-in-charge',
      fr: 'responsable par intérim',
      es: 'oficial encargado',
      ru: 'исполняющий обязанности',
      ar: 'القائم بأعمال',
      zh: '代理主管',
    },
  ],
  [
    'role.authorized-official',
    {
      en: 'authorized official',
      fr: 'fonctionnaire autorisé',
      es: 'funcionario autorizado',
      ru: 'уполномоченный сотрудник',
      ar: 'المأذون له',
      zh: '获授权工作人员',
    },
  ],
  [
    'role.alternate',
    { en: 'alternate', fr: 'suppléant', es: 'suplente', ru: 'замещающий сотрудник', ar: 'المناوب', zh: '候补人员' },
  ],
  [
    'role.focal-point',
    { en: 'focal point', fr: 'point focal', es: 'punto focal', ru: 'координатор', ar: 'جهة التنسيق', zh: '协调人' },
  ],
  [
    'role.publisher',
    {
      en: 'publisher',
      fr: 'habilité(e) à publier',
      es: 'autorizada a publicar',
      ru: 'уполномоченный публиковать',
      ar: 'المأذون له بالنشر',
      zh: '获授权发布人员',
    },
  ],
  ['role.auditor', { en: 'auditor', fr: 'auditeur', es: 'auditor', ru: 'ревизор', ar: 'مدقق', zh: '审计人员' }],
  [
    'role.security-officer',
    {
      en: 'security officer',
      fr: 'sécurité',
      es: 'oficial de seguridad',
      ru: 'безопасности',
      ar: 'شؤون الأمن',
      zh: '安保干事',
    },
  ],
  [
    'role.reporting-client',
    {
      en: 'reporting client',
      fr: 'établissement de rapports',
      es: 'elaboración de informes',
      ru: 'отчетности',
      ar: 'إعداد التقارير',
      zh: '报告生成程序',
    },
  ],
  [
    'staffType.staff-member',
    { en: 'staff member', fr: 'fonctionnaire', es: 'funcionario', ru: 'сотрудник', ar: 'موظف', zh: '工作人员' },
  ],
  [
    'staffType.consultant',
    { en: 'consultant', fr: 'consultant', es: 'consultor', ru: 'консультант', ar: 'خبير استشاري', zh: '顾问' },
  ],
  [
    'staffType.volunteer',
    {
      en: 'United Nations Volunteer',
      fr: 'volontaire des Nations Unies',
      es: 'voluntario',
      ru: 'доброволец',
      ar: 'متطوع الأمم المتحدة',
      zh: '联合国志愿人员',
    },
  ],
  ['staffType.intern', { en: 'intern', fr: 'stagiaire', es: 'pasante', ru: 'стажер', ar: 'متدرب داخلي', zh: '实习生' }],
  [
    'entityKind.department',
    { en: 'department', fr: 'département', es: 'departamento', ru: 'департамент', ar: 'إدارة', zh: '部' },
  ],
  [
    'entityKind.office-away-from-headquarters',
    {
      en: 'away from Headquarters',
      fr: 'bureau hors Siège',
      es: 'fuera de la Sede',
      ru: 'за пределами Центральных учреждений',
      ar: 'خارج المقر',
      zh: '总部以外办事处',
    },
  ],
  [
    'entityKind.special-political-mission',
    {
      en: 'special political mission',
      fr: 'mission politique spéciale',
      es: 'misión política especial',
      ru: 'специальная политическая миссия',
      ar: 'بعثة سياسية خاصة',
      zh: '特别政治任务',
    },
  ],
  [
    'entityKind.peacekeeping-mission',
    {
      en: 'peacekeeping mission',
      fr: 'maintien de la paix',
      es: 'mantenimiento de la paz',
      ru: 'поддержанию мира',
      ar: 'حفظ السلام',
      zh: '维持和平特派团',
    },
  ],
  [
    'entityKind.regional-commission',
    {
      en: 'regional commission',
      fr: 'commission régionale',
      es: 'comisión regional',
      ru: 'региональная комиссия',
      ar: 'لجنة إقليمية',
      zh: '区域委员会',
    },
  ],
  [
    'entityKind.resident-coordinator',
    {
      en: 'resident coordinator',
      fr: 'coordonnateur résident',
      es: 'residente',
      ru: 'координатор-резидент',
      ar: 'المنسق المقيم',
      zh: '驻地协调员',
    },
  ],
  [
    'entityKind.programmed-unit',
    {
      en: 'programmed activities',
      fr: 'activités programmées',
      es: 'actividades programadas',
      ru: 'программная деятельность',
      ar: 'أنشطة مبرمجة',
      zh: '方案活动',
    },
  ],
  [
    'rule.1-1-a.title',
    {
      en: 'institutional social media account',
      fr: 'institutionnels de médias sociaux',
      es: 'institucionales en los medios sociales',
      ru: 'институциональные учетные записи в социальных сетях',
      ar: 'الحسابات المؤسسية في وسائل التواصل الاجتماعي',
      zh: '机构社交媒体账户',
    },
  ],
  [
    'rule.1-1-b.text',
    {
      en: 'Department of Global Communications',
      fr: 'Département de la communication globale',
      es: 'Departamento de Comunicación Global',
      ru: 'Департамент глобальных коммуникаций',
      ar: 'إدارة التواصل العالمي',
      zh: '全球传播部',
    },
  ],
  [
    'rule.4-1-d.text',
    {
      en: 'Department of Safety and Security',
      fr: 'Département de la sûreté et de la sécurité',
      es: 'Departamento de Seguridad',
      ru: 'Департаменту по вопросам охраны и безопасности',
      ar: 'إدارة شؤون السلامة والأمن',
      zh: '安全和安保部',
    },
  ],
  [
    'rule.2-2.text',
    {
      en: 'Staff Regulations and Rules',
      fr: 'Statut et le Règlement du personnel',
      es: 'Estatuto y Reglamento del Personal',
      ru: 'Положениями и правилами о персонале',
      ar: 'للنظامين الأساسي والإداري للموظفين',
      zh: '《工作人员条例和细则》',
    },
  ],
  [
    'rule.2-3.text',
    {
      en: 'full equality',
      fr: 'égalité absolue',
      es: 'plena igualdad',
      ru: 'полное равенство',
      ar: 'المساواة التامة',
      zh: '完全平等',
    },
  ],
  [
    'rule.4-2.text',
    {
      en: 'custody',
      fr: 'sous la garde de l’Organisation',
      es: 'bajo la custodia de las Naciones Unidas',
      ru: 'на хранении у Организации',
      ar: 'في عهدة الأمم المتحدة',
      zh: '由联合国保管',
    },
  ],
  [
    'rule.3-4-d.text',
    {
      en: 'log-in credentials',
      fr: 'accréditations de connexion',
      es: 'credenciales de acceso',
      ru: 'учетные данные для входа',
      ar: 'بيانات الدخول',
      zh: '登录凭证',
    },
  ],
  [
    'rule.3-7.text',
    {
      en: 'express written authorization',
      fr: 'autorisation expresse, par écrit',
      es: 'autorización expresa, por escrito',
      ru: 'прямо выраженного письменного разрешения',
      ar: 'إذن خطي صريح',
      zh: '明示书面授权',
    },
  ],
  [
    'criterion.need.title',
    {
      en: 'demonstrated need',
      fr: 'nécessité avérée',
      es: 'necesidad demostrada',
      ru: 'подтвержденная необходимость',
      ar: 'إثبات الحاجة',
      zh: '需求证明',
    },
  ],
  [
    'criterion.risk.title',
    {
      en: 'risk analysis',
      fr: 'analyse des risques',
      es: 'análisis de riesgos',
      ru: 'анализ рисков',
      ar: 'تحليل المخاطر',
      zh: '风险分析',
    },
  ],
  ['criterion.met', { en: 'met', fr: 'rempli', es: 'cumplido', ru: 'выполнен', ar: 'مستوفى', zh: '符合' }],
  [
    'field.handle',
    { en: 'handle', fr: 'nom de profil', es: 'nombre de perfil', ru: 'имя профиля', ar: 'معرف الحساب', zh: '用户名' },
  ],
  ['field.title', { en: 'title', fr: 'intitulé', es: 'título', ru: 'название', ar: 'اسم الحساب', zh: '名称' }],
  [
    'field.audience',
    {
      en: 'target audience',
      fr: 'public ciblé',
      es: 'público destinatario',
      ru: 'целевая аудитория',
      ar: 'الجمهور المستهدف',
      zh: '目标受众',
    },
  ],
  [
    'field.evidence',
    {
      en: 'evidence',
      fr: 'éléments justificatifs',
      es: 'pruebas',
      ru: 'подтверждающие материалы',
      ar: 'الأدلة',
      zh: '证据',
    },
  ],
  [
    'action.authorizeAccount',
    { en: 'authorize', fr: 'autoriser', es: 'autorizar', ru: 'разрешить', ar: 'الإذن ب', zh: '授权' },
  ],
  ['action.refuseAccount', { en: 'refuse', fr: 'refuser', es: 'denegar', ru: 'отказать', ar: 'الرفض', zh: '拒绝' }],
  [
    'action.sendBackAccount',
    {
      en: 'send back',
      fr: 'renvoyer pour complément',
      es: 'devolver para completar',
      ru: 'вернуть на доработку',
      ar: 'الإعادة للاستكمال',
      zh: '退回补充',
    },
  ],
  [
    'action.withdrawAccount',
    {
      en: 'withdraw the authorization',
      fr: 'retirer l’autorisation',
      es: 'retirar la autorización',
      ru: 'отозвать разрешение',
      ar: 'سحب الإذن',
      zh: '撤销授权',
    },
  ],
  [
    'decision.kind.maintain',
    { en: 'continuation', fr: 'maintien', es: 'mantenimiento', ru: 'сохранение', ar: 'الإبقاء على الحساب', zh: '保留' },
  ],
  [
    'state.account.parked',
    { en: 'parked', fr: 'mis en réserve', es: 'en reserva', ru: 'в резерве', ar: 'مجمد', zh: '已封存' },
  ],
  [
    'state.account.under-review',
    {
      en: 'under review',
      fr: 'en cours d’examen',
      es: 'en examen',
      ru: 'на рассмотрении',
      ar: 'قيد الاستعراض',
      zh: '审查中',
    },
  ],
  [
    'state.account.to-be-created',
    {
      en: 'authorized, to be created',
      fr: 'autorisé, à créer',
      es: 'autorizada, por crear',
      ru: 'разрешена, подлежит созданию',
      ar: 'مأذون به، لم ينشأ بعد',
      zh: '已授权，待创建',
    },
  ],
  [
    'state.account.out-of-scope',
    {
      en: 'out of scope',
      fr: 'hors champ d’application',
      es: 'fuera del ámbito de aplicación',
      ru: 'вне сферы действия',
      ar: 'خارج نطاق التطبيق',
      zh: '不在适用范围内',
    },
  ],
  [
    'state.authorization.lapsed',
    { en: 'lapsed', fr: 'expirée', es: 'caducada', ru: 'срок действия истек', ar: 'انتهت مدته', zh: '已失效' },
  ],
  [
    'state.holding.removal-awaited',
    {
      en: 'removal awaited',
      fr: 'retrait attendu',
      es: 'retirada pendiente',
      ru: 'ожидается снятие прав',
      ar: 'في انتظار الإزالة',
      zh: '等待移除',
    },
  ],
  [
    'state.check.impersonator',
    {
      en: 'impersonator',
      fr: 'compte usurpateur',
      es: 'cuenta suplantadora',
      ru: 'поддельная учетная запись',
      ar: 'حساب منتحل',
      zh: '冒充账户',
    },
  ],
  [
    'kit.clock.calendarDays',
    {
      en: 'calendar days',
      fr: 'jours calendaires',
      es: 'días civiles',
      ru: 'календарных д',
      ar: 'يوم تقويمي',
      zh: '历日',
    },
  ],
  ['kit.clock.late', { en: 'late', fr: 'de retard', es: 'de retraso', ru: 'просрочки', ar: 'تأخير', zh: '逾期' }],
  [
    'kit.signOut',
    { en: 'sign out', fr: 'se déconnecter', es: 'cerrar la sesión', ru: 'выйти', ar: 'تسجيل الخروج', zh: '退出登录' },
  ],
  [
    'nav.audit',
    {
      en: 'audit',
      fr: 'piste d’audit',
      es: 'pista de auditoría',
      ru: 'журнал аудита',
      ar: 'مسار التدقيق',
      zh: '审计轨迹',
    },
  ],
];

describe.each(locales)('in %s', (locale) => {
  const catalogue = catalogueOf(locale);

  test.each(glossary.map(([key, terms]) => [key, terms[locale]] as const))('%s says "%s"', (key, term) => {
    expect(fullForm(catalogue[key]).toLocaleLowerCase(locale)).toContain(term.toLocaleLowerCase(locale));
  });
});

/** Words that a reader of the Organisation's texts would stumble over, each with what stands in its place. */
const neverUsed: Readonly<Record<Locale, RegExp>> = {
  ar: /مراجع الحسابات|أرشفة|الكونت/,
  zh: /帐户|账号|官方语言/,
  en: /\b(?:organization|please|sorry|invalid|oops|authoris)/i,
  fr: /\b(?:veuillez|désolé|invalide|escalade|utilisateur autorisé)/i,
  ru: /ё|пожалуйста|аккаунт|недопустим/i,
  es: /\b(?:por favor|lo sentimos|inválid|escalada)/i,
};

test.each(locales)('in %s the words that the glossary warns of do not occur', (locale) => {
  const catalogue = catalogueOf(locale);
  const found = Object.entries(catalogue).filter(([, entry]) => neverUsed[locale].test(fullForm(entry)));
  expect(found).toEqual([]);
});
