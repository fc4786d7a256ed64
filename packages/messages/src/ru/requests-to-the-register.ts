import type { Room } from '../catalogue.ts';
import type { requestsToTheRegister as english } from '../en/requests-to-the-register.ts';

export const requestsToTheRegister: Room<typeof english, 'ru'> = {
  'error.page-out-of-range': 'Такой страницы нет. Начните с начала списка.',
  'error.page-ambiguous': 'Страница начинается либо после строки, либо с позиции. Укажите что-то одно.',
  'error.cursor-unreadable': 'Это место списка больше не известно. Начните с начала списка.',
  'error.text-unreadable': 'В тексте есть знак, который нельзя сохранить. Уберите его и отправьте снова.',
  'error.nested-too-deep': 'В этих данных слишком много уровней вложенности. Проверьте их форму и отправьте снова.',
  'error.request-too-large': 'Этот запрос больше 1 МБ. Отправляйте меньше данных за один раз.',
  'error.media-type': 'Реестр читает только JSON в кодировке UTF-8.',
  'error.content-encoding': 'Реестр читает только несжатые запросы.',
  'error.batch': 'Отправляйте по одной операции.',
  'error.not-a-graphql-request': 'Это не запрос GraphQL. Проверьте его форму и отправьте снова.',
  'error.extensions': 'Реестр не принимает расширений в запросе.',
  'error.method-not-allowed': 'К этому адресу обращаются иначе. См. документацию.',
  'error.subscription': 'Реестр не поддерживает подписки. Запросите данные снова.',
};
