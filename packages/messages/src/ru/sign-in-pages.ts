import type { Room } from '../catalogue.ts';
import type { signInPages as english } from '../en/sign-in-pages.ts';

export const signInPages: Room<typeof english, 'ru'> = {
  'signInPage.failed': 'Вход не выполнен',
  'signInPage.again': 'Повторить попытку',
  'signInPage.home': 'Вернуться в реестр',
  'signInPage.choose': 'Выберите способ входа',
  'signInPage.done': 'Подтверждено. Это окно можно закрыть.',
  'signInPage.goOn': 'Продолжить',
  'signInPage.signOut': 'Выйти',
  'signInPage.signOutQuestion': 'Выйти из реестра?',
  'signInPage.unavailable': 'Поставщик удостоверений сейчас не отвечает. Повторите попытку через несколько минут.',
  'signInPage.startAgain': 'Этот вход устарел или начат в другом браузере. Начните снова.',
  'signInPage.invalid':
    'Ответ поставщика удостоверений не может быть принят, вход не выполнен. Начните снова; если это повторится, сообщите номер обращения в ДГК.',
  'signInPage.refusedByProvider':
    'Поставщик удостоверений отказал во входе, либо вход был отменен. Начните снова или обратитесь к администраторам поставщика удостоверений.',
  'signInPage.linkRefused': 'Не удалось связать вас с одним лицом в реестре. Случай передан в ДГК для решения.',
  'signInPage.sessionNeeded': 'Сеанс завершен. Сначала войдите.',
  'signInPage.secondFactor':
    'Второй фактор аутентификации не подтвержден, а для этого решения он нужен. Подтвердите снова вторым фактором.',
  'signInPage.otherPerson': 'Личность подтвердило другое лицо. Подтвердить должен тот, чей это сеанс.',
  'signInPage.tooMany': 'За короткое время сделано слишком много попыток. Подождите минуту и повторите.',
  'answerPage.notFound': 'По этому адресу ничего нет',
  'answerPage.fault': 'Не удалось выполнить запрос',
  'answerPage.back': 'Вернуться в реестр',
};
