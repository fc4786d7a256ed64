import type { Room } from '../catalogue.ts';
import type { offboardingRules as english } from '../en/offboarding-rules.ts';

export const offboardingRules: Room<typeof english, 'ru'> = {
  'offboardingRule.departure-ends-everything': 'уход прекращает все права доступа.',
  'offboardingRule.departure-suspends-until-confirmed':
    'уход по источнику, который может лишь приостановить, подтверждается в течение 24 часов.',
  'offboardingRule.departure-confirmed-by-second-source': 'два источника согласны относительно ухода.',
  'offboardingRule.departure-is-proposed': 'этот источник может лишь предложить уход.',
  'offboardingRule.departure-was-contradicted': 'другой источник сообщает, что лицо на службе.',
  'offboardingRule.suspension-lapsed': 'приостановление никто вовремя не опроверг.',
  'offboardingRule.return-brings-nothing-back': 'возвращение само по себе ничего не восстанавливает.',
  'offboardingRule.lock-out-suspends': 'блокировка приостанавливает до ее снятия.',
  'offboardingRule.lock-out-ended': 'блокировка снята.',
  'offboardingRule.departure-is-scheduled': 'последний день известен; передача дел начинается за 30 дней.',
  'offboardingRule.departure-called-off': 'уход отменен.',
  'offboardingRule.move-ends-what-no-longer-holds': 'перевод прекращает то, что больше не положено.',
  'offboardingRule.move-suspends-until-confirmed':
    'перевод по источнику, который может лишь приостановить, подтверждается в течение 24 часов.',
  'offboardingRule.move-confirmed-by-second-source': 'два источника согласны относительно перевода.',
  'offboardingRule.move-is-proposed': 'этот источник может лишь предложить перевод.',
  'offboardingRule.move-inside-the-entity': 'перевод внутри структуры руководитель подтверждает за 10 дней.',
  'offboardingRule.move-keeps-everything': 'после этого перевода все остается в силе.',
  'offboardingRule.move-to-an-unknown-unit': 'реестр не знает нового подразделения.',
  'offboardingRule.unit-rename-is-proposed': 'несколько лиц переведены вместе: возможно, подразделение переименовано.',
  'offboardingRule.unit-was-renamed': 'подразделение переименовано; переводов не было.',
  'offboardingRule.groups-end-roles': 'роли, которых больше не дает ни одна группа, снимаются.',
  'offboardingRule.secrets-are-rotated': 'общие пароли, которые знало лицо, меняются.',
  'offboardingRule.links-are-broken': 'переданный другому идентификатор больше не привязан.',
  'offboardingRule.record-follows': 'запись следует источнику.',
  'offboardingRule.sessions-end': 'сеансы завершаются.',
  'offboardingRule.older-than-what-is-known': 'это старее уже известного.',
  'offboardingRule.outside-the-scope': 'источник не действует в отношении этого лица.',
  'offboardingRule.person-unknown': 'лицо не найдено.',
  'offboardingRule.held-by-the-guard': 'защитный механизм приостановил: сверх предела.',
  'offboardingRule.nothing-changes': 'это ничего не меняет.',
};
