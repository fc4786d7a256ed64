import type { Room } from '../catalogue.ts';
import type { decisions as english } from '../en/decisions.ts';

export const decisions: Room<typeof english, 'ru'> = {
  'decision.kind.establish': 'Создание разрешено',
  'decision.kind.maintain': 'Сохранение разрешено',
  'decision.kind.refuse': 'Отказано',
  'decision.kind.send-back': 'Возвращено на доработку',
  'decision.kind.withdraw': 'Разрешение отозвано',
  'decidingCapacity.head': 'в качестве руководителя структуры',
  'decidingCapacity.officer-in-charge': 'в качестве исполняющего обязанности руководителя',
  'decidingCapacity.head-above': 'в качестве руководителя ближайшей вышестоящей структуры',
  'decidingCapacity.head-of-dgc':
    'в качестве руководителя Департамента глобальных коммуникаций, исключение зарегистрировано',
  'decider.nobody':
    'Сейчас решение принять некому. Дело ожидает регистрации нового исполняющего обязанности руководителя.',
  'action.requestAccount': 'Подать заявку на учетную запись',
  'action.submitRequest': 'Направить руководителю структуры',
  'action.authorizeAccount': 'Разрешить эту учетную запись',
  'action.refuseAccount': 'Отказать в разрешении',
  'action.sendBackAccount': 'Вернуть на доработку',
  'action.withdrawAccount': 'Отозвать разрешение',
  'action.recordCreation': 'Зарегистрировать создание',
  'action.authorizePerson': 'Уполномочить сотрудника',
  'action.withdrawAuthorization': 'Отозвать письменное разрешение',
  'action.recordHolding': 'Зарегистрировать владение доступом',
  'action.createEntity': 'Создать структуру',
  'action.recordPerson': 'Зарегистрировать лицо',
  'action.recordHeadship': 'Зарегистрировать должность руководителя структуры',
  'action.confirmHeadship': 'Подтвердить должность',
  'action.rejectHeadship': 'Не подтверждать',
  'action.endHeadship': 'Завершить пребывание в должности',
  'action.maintainAccount': 'Сохранить учетную запись',
};
