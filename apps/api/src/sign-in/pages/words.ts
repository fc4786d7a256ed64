import type { OfficialLanguage } from '@mandat/domain';
import type { FaultCode } from '../sign-in-fault.ts';

const sentences = [
  'unavailable',
  'startAgain',
  'invalid',
  'refusedByProvider',
  'linkRefused',
  'sessionNeeded',
  'secondFactor',
  'otherPerson',
  'tooMany',
] as const;
type Sentence = (typeof sentences)[number];

export const sentenceOf = {
  'unknown-provider': 'invalid',
  'provider-unavailable': 'unavailable',
  'attempt-unknown': 'startAgain',
  'bad-callback': 'invalid',
  'refused-by-provider': 'refusedByProvider',
  'answer-invalid': 'invalid',
  'link-refused': 'linkRefused',
  'session-needed': 'sessionNeeded',
  'second-factor-missing': 'secondFactor',
  'other-person': 'otherPerson',
  'step-up-not-configured': 'secondFactor',
  'too-many-attempts': 'tooMany',
  'bad-request': 'invalid',
} as const satisfies Record<FaultCode, Sentence>;

export type PageWords = Readonly<Record<Sentence, string>> & {
  readonly failed: string;
  readonly again: string;
  readonly home: string;
  readonly choose: string;
  readonly done: string;
  readonly goOn: string;
  readonly signOut: string;
  readonly signOutQuestion: string;
};

export const pageWords: Readonly<Record<OfficialLanguage, PageWords>> = {
  ar: {
    failed: 'لم يتم تسجيل الدخول',
    again: 'المحاولة مرة أخرى',
    home: 'العودة إلى السجل',
    choose: 'اختيار طريقة تسجيل الدخول',
    done: 'تم التأكيد. يمكنكم إغلاق هذه النافذة.',
    goOn: 'المتابعة',
    signOut: 'تسجيل الخروج',
    signOutQuestion: 'هل تريدون تسجيل الخروج من السجل؟',
    unavailable: 'مزوّد الهوية لا يستجيب حاليا. يُرجى المحاولة بعد قليل.',
    startAgain: 'انتهت صلاحية محاولة تسجيل الدخول هذه أو بدأت في متصفح آخر. يُرجى البدء من جديد.',
    invalid: 'لا يمكن قبول ردّ مزوّد الهوية، لذلك لم يتم تسجيل دخولكم.',
    refusedByProvider: 'رفض مزوّد الهوية تسجيل الدخول أو أُلغي الطلب.',
    linkRefused: 'تعذّر ربط هويتكم بشخص واحد في السجل. أُدرجت الحالة لتنظر فيها إدارة التواصل العالمي.',
    sessionNeeded: 'انتهت جلستكم. يُرجى تسجيل الدخول أولا.',
    secondFactor: 'لم يُثبت العامل الثاني للتحقق، وهو لازم لهذا القرار.',
    otherPerson: 'أكّد شخص آخر هويته. لا بد أن يؤكد القرار صاحب الجلسة نفسه.',
    tooMany: 'محاولات كثيرة جدا. يُرجى الانتظار دقيقة واحدة.',
  },
  zh: {
    failed: '未能登录',
    again: '重试',
    home: '返回登记册',
    choose: '选择登录方式',
    done: '已确认。您可以关闭此窗口。',
    goOn: '继续',
    signOut: '退出登录',
    signOutQuestion: '要退出登记册吗？',
    unavailable: '身份提供方目前没有响应。请稍后再试。',
    startAgain: '此次登录已过期，或是在另一个浏览器中开始的。请重新开始。',
    invalid: '身份提供方的答复无法接受，因此您未能登录。',
    refusedByProvider: '身份提供方拒绝了登录，或者登录已被取消。',
    linkRefused: '无法将您的身份与登记册中的唯一人员对应。已列出供全球传播部处理。',
    sessionNeeded: '您的会话已结束。请先登录。',
    secondFactor: '未能证明第二验证因素，而此项决定需要它。',
    otherPerson: '确认身份的是另一个人。必须由会话本人确认。',
    tooMany: '尝试次数过多。请等待一分钟。',
  },
  en: {
    failed: 'You are not signed in',
    again: 'Try again',
    home: 'Back to the register',
    choose: 'Choose how to sign in',
    done: 'Confirmed. You may close this window.',
    goOn: 'Continue',
    signOut: 'Sign out',
    signOutQuestion: 'Do you want to sign out of the register?',
    unavailable: 'The identity provider does not answer at the moment. Please try again shortly.',
    startAgain: 'This sign-in has expired or was begun in another browser. Please start again.',
    invalid: 'The answer of the identity provider cannot be accepted, so you were not signed in.',
    refusedByProvider: 'The identity provider refused the sign-in, or it was cancelled.',
    linkRefused: 'Your identity could not be matched with one person of the register. The case is listed for DGC.',
    sessionNeeded: 'Your session has ended. Please sign in first.',
    secondFactor: 'The second factor was not proved, and this decision needs it.',
    otherPerson: 'Another person confirmed their identity. The holder of the session must confirm.',
    tooMany: 'Too many attempts. Please wait a minute.',
  },
  fr: {
    failed: 'Vous n’êtes pas connecté(e)',
    again: 'Réessayer',
    home: 'Retour au registre',
    choose: 'Choisir le mode de connexion',
    done: 'Confirmé. Vous pouvez fermer cette fenêtre.',
    goOn: 'Continuer',
    signOut: 'Se déconnecter',
    signOutQuestion: 'Voulez-vous vous déconnecter du registre ?',
    unavailable: 'Le fournisseur d’identité ne répond pas pour le moment. Veuillez réessayer sous peu.',
    startAgain: 'Cette connexion a expiré ou a été commencée dans un autre navigateur. Veuillez recommencer.',
    invalid: 'La réponse du fournisseur d’identité ne peut être acceptée : vous n’avez pas été connecté(e).',
    refusedByProvider: 'Le fournisseur d’identité a refusé la connexion, ou celle-ci a été annulée.',
    linkRefused:
      'Votre identité n’a pu être rapprochée d’une seule personne du registre. Le cas est signalé au Département de la communication globale.',
    sessionNeeded: 'Votre session est terminée. Veuillez d’abord vous connecter.',
    secondFactor: 'Le second facteur n’a pas été prouvé ; cette décision l’exige.',
    otherPerson: 'Une autre personne a confirmé son identité. C’est au titulaire de la session de confirmer.',
    tooMany: 'Trop de tentatives. Veuillez attendre une minute.',
  },
  ru: {
    failed: 'Вход не выполнен',
    again: 'Повторить попытку',
    home: 'Вернуться в реестр',
    choose: 'Выберите способ входа',
    done: 'Подтверждено. Это окно можно закрыть.',
    goOn: 'Продолжить',
    signOut: 'Выйти',
    signOutQuestion: 'Выйти из реестра?',
    unavailable: 'Поставщик удостоверений сейчас не отвечает. Повторите попытку немного позже.',
    startAgain: 'Срок этого входа истек, или он был начат в другом браузере. Начните заново.',
    invalid: 'Ответ поставщика удостоверений принять нельзя, поэтому вход не выполнен.',
    refusedByProvider: 'Поставщик удостоверений отказал во входе, или вход был отменен.',
    linkRefused:
      'Не удалось сопоставить Вашу личность с одним лицом в реестре. Случай передан Департаменту глобальных коммуникаций.',
    sessionNeeded: 'Ваш сеанс завершен. Сначала войдите.',
    secondFactor: 'Второй фактор не подтвержден, а для этого решения он необходим.',
    otherPerson: 'Личность подтвердило другое лицо. Подтвердить должен владелец сеанса.',
    tooMany: 'Слишком много попыток. Подождите одну минуту.',
  },
  es: {
    failed: 'No ha iniciado sesión',
    again: 'Volver a intentarlo',
    home: 'Volver al registro',
    choose: 'Elija cómo iniciar sesión',
    done: 'Confirmado. Puede cerrar esta ventana.',
    goOn: 'Continuar',
    signOut: 'Cerrar sesión',
    signOutQuestion: '¿Desea cerrar la sesión del registro?',
    unavailable: 'El proveedor de identidad no responde en este momento. Vuelva a intentarlo en breve.',
    startAgain: 'Este inicio de sesión ha caducado o se empezó en otro navegador. Empiece de nuevo.',
    invalid: 'La respuesta del proveedor de identidad no puede aceptarse, por lo que no se inició la sesión.',
    refusedByProvider: 'El proveedor de identidad rechazó el inicio de sesión, o este se canceló.',
    linkRefused:
      'No se pudo asociar su identidad con una sola persona del registro. El caso figura en la lista del Departamento de Comunicación Global.',
    sessionNeeded: 'Su sesión ha terminado. Inicie sesión primero.',
    secondFactor: 'No se probó el segundo factor, y esta decisión lo requiere.',
    otherPerson: 'Otra persona confirmó su identidad. Debe confirmar la persona titular de la sesión.',
    tooMany: 'Demasiados intentos. Espere un minuto.',
  },
};
