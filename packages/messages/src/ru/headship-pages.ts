import type { Room } from '../catalogue.ts';
import type { headshipPages as english } from '../en/headship-pages.ts';

export const headshipPages: Room<typeof english, 'ru'> = {
  'headship.title': 'Руководитель структуры',
  'headship.record': 'Зарегистрировать должность руководителя структуры',
  'headship.recordOf': 'Зарегистрировать должность руководителя структуры: %{entity}',
  'headship.recorded': 'Должность зарегистрирована. Она действует после подтверждения вторым лицом.',
  'headship.none': 'Руководитель не зарегистрирован',
  'headship.none.above':
    'У этой структуры нет собственного руководителя: решает руководитель вышестоящей структуры (%{entity}).',
  'headship.vacant':
    'Сейчас должность вакантна. Решения по учетным записям ожидают регистрации руководителя; на вышестоящий уровень они не передаются.',
  'headship.column.person': 'Лицо',
  'headship.column.entity': 'Структура',
  'headship.column.dates': 'Даты и документ',
  'headship.column.steps': 'Шаги',
  'headship.fromUntil': 'с %{from} по %{until}',
  'headship.since': 'с %{from}',
  'headship.waits.you': 'Ожидает вас как второе лицо.',
  'headship.waits.head': 'Подтверждает руководитель структуры.',
  'headship.waits.administrator': 'Подтверждает второй администратор реестра (ДГК).',
  'headship.recordedBy': 'Регистрация: %{person}.',
  'headship.confirmedBy': 'Подтверждение: %{person}.',
  'headship.decide': 'Подтвердить или нет',
  'headship.confirmTitle': 'Занимает ли это лицо эту должность?',
  'headship.confirmText':
    'Должность руководителя — источник полномочий. Сверьте с документом, прежде чем ответить; ответ регистрируется от вашего имени.',
  'headship.confirm': 'Подтвердить должность',
  'headship.reject': 'Не подтверждать',
  'headship.confirmed': 'Должность подтверждена.',
  'headship.rejected': 'Должность не подтверждена.',
  'headship.ended': 'Окончание пребывания в должности зарегистрировано.',
  'headship.person': 'Лицо',
  'headship.office': 'Должность',
  'headship.recorder': 'Кем зарегистрировано',
  'headship.end': 'Завершить',
  'headship.endTitle': 'Завершить пребывание в должности руководителя структуры',
  'headship.endLead':
    '%{person}: руководитель структуры (%{entity}). Принятые до последнего дня решения остаются в силе.',
  'headship.form.headHint': 'Занимает саму должность. Подтверждает второй администратор реестра (ДГК).',
  'headship.form.inChargeHint':
    'Действует за руководителя между двумя датами. Подтверждает руководитель; если должность вакантна — второй администратор реестра (ДГК).',
  'headship.form.documentHint': 'Документ о назначении с номером и датой.',
  'headship.form.second': 'Она действует после подтверждения вторым лицом: не вами и не тем, кого это касается.',
  'headships.title': 'Должности руководителей',
  'headships.lead': 'Кто, какую структуру, между какими датами и на основании какого документа возглавляет.',
  'headships.count': {
    one: '%{count} должность руководителя',
    few: '%{count} должности руководителей',
    many: '%{count} должностей руководителей',
    other: '%{count} должности руководителей',
  },
  'headships.view.toConfirm': 'Подлежит подтверждению',
  'headships.view.current': 'Действующая',
  'headships.view.all': 'Все',
  'headships.empty': 'Должностей здесь нет',
};
