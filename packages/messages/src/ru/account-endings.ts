import type { Room } from '../catalogue.ts';
import type { accountEndings as english } from '../en/account-endings.ts';

export const accountEndings: Room<typeof english, 'ru'> = {
  'account.park': 'Отметить перевод в резерв',
  'account.close': 'Отметить закрытие',
  'account.ending': 'Чем закончилось',
  'account.ending.parkedOn': 'В резерве с',
  'account.ending.closedOn': 'Закрыта',
  'account.ending.evidence': 'Чем подтверждено',
  'account.ending.successor': 'Учетная запись-преемник',
  'accountAction.park.title': 'Учетная запись переведена в резерв?',
  'accountAction.park.text':
    'В резерве учетная запись защищена и не используется, чтобы никто не занял ее имя. Сначала сделайте это на платформе, затем отметьте здесь.',
  'accountAction.park.on': 'Переведена в резерв на платформе',
  'accountAction.park.done': 'Учетная запись «%{title}» в резерве.',
  'accountAction.park.verb': 'Отметить перевод в резерв',
  'accountAction.close.title': 'Учетная запись закрыта?',
  'accountAction.close.text':
    'Сначала закройте ее на платформе. С этой отметкой прекращается все, что кто-либо держит в ней, а ее имя освобождается.',
  'accountAction.close.on': 'Закрыта на платформе',
  'accountAction.close.done': 'Учетная запись «%{title}» закрыта. Запись о ней сохраняется.',
  'accountAction.close.verb': 'Отметить закрытие',
  'accountAction.end.evidence': 'Чем это подтверждается',
  'accountAction.end.evidence.hint':
    'Что изменено на платформе, когда и откуда это известно. Ни в коем случае не пароль.',
  'accountAction.end.successor': 'Учетная запись-преемник',
  'accountAction.end.successor.hint':
    'Официальная учетная запись, которую следует читать вместо этой. Можно не заполнять.',
  'field.parkedOn': 'В резерве с',
  'field.closedOn': 'Закрыта',
  'field.successorId': 'Учетная запись-преемник',
  'error.account-not-withdrawn':
    'Перевести в резерв или закрыть можно только учетную запись, разрешение на которую отозвано, и только один раз (п. 3.8).',
  'error.successor-not-official': 'Преемником может быть только учетная запись, официальная в настоящее время.',
  'error.successor-is-itself': 'Учетная запись не может быть преемником самой себя. Выберите другую.',
  'error.closed-before-parked': 'Учетная запись не могла быть закрыта до перевода в резерв. Проверьте обе даты.',
  'event.name.account-parked': 'Учетная запись переведена в резерв',
  'event.account-parked': '%{actor}: учетная запись переведена в резерв.',
  'event.name.account-closed': 'Учетная запись закрыта',
  'event.account-closed': '%{actor}: учетная запись закрыта.',
  'dueItem.close-or-park': 'Закрыть учетную запись или перевести в резерв',
};
