import type { Room } from '../catalogue.ts';
import type { accountActions as english } from '../en/account-actions.ts';

export const accountActions: Room<typeof english, 'ru'> = {
  'accountAction.recordCreation.title': 'Где теперь находится учетная запись?',
  'accountAction.recordCreation.text':
    'Вставьте адрес и укажите дату создания. После этого учетная запись станет официальной.',
  'accountAction.recordCreation.url': 'Адрес учетной записи на платформе',
  'accountAction.recordCreation.createdOn': 'Дата создания',
  'accountAction.recordCreation.done': 'Учетная запись значится в реестре как официальная.',
  'accountAction.recordCreation.sameHandle': 'Это имя профиля, которое было разрешено.',
  'accountAction.recordCreation.otherHandle':
    'Это имя профиля отличается от разрешенного (%{handle}). Оно регистрируется как изменение.',
  'accountAction.overlap.again': {
    one: 'По этому адресу известна %{count} прежняя учетная запись. Укажите, как она соотносится с этой.',
    few: 'По этому адресу известны %{count} прежние учетные записи. Укажите, как каждая соотносится с этой.',
    many: 'По этому адресу известны %{count} прежних учетных записей. Укажите, как каждая соотносится с этой.',
    other: 'По этому адресу известны %{count} прежние учетные записи. Укажите, как каждая соотносится с этой.',
  },
  'accountAction.authorizePerson.title': 'Кого вы уполномочиваете?',
  'accountAction.authorizePerson.text':
    'Вы письменно уполномочиваете сотрудника создать или использовать эту учетную запись.',
  'accountAction.authorizePerson.until': 'Действительно до',
  'accountAction.authorizePerson.untilHint': 'Если не заполнено: %{months} мес.',
  'accountAction.authorizePerson.confirm': 'Уполномочить этого сотрудника',
  'accountAction.authorizePerson.done': 'Письменное разрешение предоставлено: %{person}.',
  'accountAction.withdrawAuthorization.title': 'Отозвать письменное разрешение (%{person})?',
  'accountAction.withdrawAuthorization.text':
    'Оно прекращается немедленно. Затем права лица нужно снять на самой платформе.',
  'accountAction.withdrawAuthorization.done': 'Письменное разрешение отозвано: %{person}.',
  'accountAction.withdrawAccount.title': 'Отозвать разрешение?',
  'accountAction.withdrawAccount.text': 'Учетная запись сразу перестанет быть официальной.',
  'accountAction.withdrawAccount.done': 'Разрешение на «%{title}» отозвано. Учетная запись более не официальная.',
  'accountAction.recordHolding.title': 'Кто владеет доступом к этой учетной записи?',
  'accountAction.recordHolding.text':
    'Учетные данные или роль на платформе — это факт. Зарегистрируйте его, даже если письменного разрешения нет.',
  'accountAction.recordHolding.noRole': 'Без отдельной роли',
  'accountAction.recordHolding.facts': 'Кроме того, это лицо',
  'accountAction.recordHolding.sharedSecret': 'Знает общий пароль',
  'accountAction.recordHolding.recovery': 'Получает сообщения для восстановления доступа',
  'accountAction.recordHolding.confirm': 'Зарегистрировать',
  'accountAction.recordHolding.done': 'Владение доступом зарегистрировано: %{person}.',
  'accountAction.withdraw': 'Отозвать',
  'accountAction.keep': 'Оставить',
};
