import type { Room } from '../catalogue.ts';
import type { intakeScope as english } from '../en/intake-scope.ts';

export const intakeScope: Room<typeof english, 'ru'> = {
  'request.scope': 'Относится ли учетная запись к какой-либо структуре?',
  'request.scope.institutional': 'Да, она ведется от имени структуры',
  'request.scope.institutional.hint': 'За нее отвечает руководитель структуры, кто бы ее ни вел.',
  'request.scope.personal': 'Нет, это чья-то личная учетная запись',
  'request.scope.personal.hint': 'В том числе если человек пишет о своей работе.',
  'request.scope.staff-representative-body': 'Нет, ее ведет орган, представляющий персонал',
  'request.scope.staff-representative-body.hint': 'Например, союз или совет персонала.',
  'request.scope.missing': 'Укажите, относится ли учетная запись к структуре.',
  'request.scope.ends':
    'Такая учетная запись находится вне сферы действия: разрешение ей не нужно, и она никогда не показывается как официальная. Зарегистрируйте это, чтобы никому не пришлось рассматривать ее снова.',
  'request.scope.whoRecords':
    'Это регистрирует руководитель или координатор структуры либо администратор ДГК. Сообщите им адрес.',
  'request.scope.why': 'На чем основан этот вывод?',
  'request.scope.why.hint': 'Например, что сказано в самом профиле. Это останется в записи.',
  'request.scope.entity': 'Структура, к которой обратились',
  'request.scope.record': 'Зарегистрировать как находящуюся вне сферы действия',
  'request.scope.recorded': '«%{title}»: зарегистрировано как находящееся вне сферы действия.',
  'request.scope.before':
    'Эта учетная запись уже рассматривалась: %{kind}. Она находится вне сферы действия с %{date}.',
  'outOfScope.personal': 'личная учетная запись',
  'outOfScope.staff-representative-body': 'учетная запись органа, представляющего персонал',
  'account.outOfScope': 'Почему она вне сферы действия',
  'account.outOfScope.kind': 'Что это',
  'account.outOfScope.foundBy': 'Установлено',
  'account.outOfScope.foundOn': 'Дата установления',
  'account.outOfScope.final':
    'Разрешение на нее никогда не может быть дано. Чтобы рассмотреть ее снова, нужна новая заявка.',
  'account.markOutOfScope': 'Зарегистрировать как находящуюся вне сферы действия',
  'accountAction.markOutOfScope.title': 'Находится ли эта учетная запись вне сферы действия?',
  'accountAction.markOutOfScope.text':
    'Заявка на этом завершается, и ее адрес освобождается. То, что находится вне сферы действия, никогда не получит разрешения; запись сохраняется с указанием, кто и почему это установил.',
  'accountAction.markOutOfScope.done': '«%{title}» находится вне сферы действия. Заявка завершена.',
  'request.outOfScope': 'Эта учетная запись находится вне сферы действия. Заявка завершена.',
  'request.languageStatement.open':
    'Укажите, почему не охвачены эти официальные языки или какая языковая версия их охватывает: %{languages}.',
  'request.languageStatement.all':
    'Учетная запись охватывает все шесть официальных языков. Укажите, как обеспечивается их равенство.',
  'field.as': 'Чем она является',
  'field.outOfScopeAs': 'Вне сферы действия как',
  'error.account-out-of-scope':
    'Эта учетная запись уже рассматривалась и находится вне сферы действия (§ 1.1 (a)). В ее записи указано, кто и почему это установил.',
  'error.scope-kind-missing':
    'Укажите, личная ли это учетная запись или учетная запись органа, представляющего персонал.',
  'event.name.account-marked-out-of-scope': 'Зарегистрировано как находящееся вне сферы действия',
  'event.account-marked-out-of-scope': '%{actor}: установлено, что учетная запись находится вне сферы действия.',
};
