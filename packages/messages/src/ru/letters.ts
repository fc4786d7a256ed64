import type { letters as english } from '../en/letters.ts';
import type { Room } from '../catalogue.ts';

export const letters: Room<typeof english, 'ru'> = {
  'letters.json': 'Подписанные сведения (JSON)',
  'letters.number': 'Письмо %{number}',
  'letters.acknowledge': 'Подтвердить получение письма',
  'letters.acknowledged': 'Получение письма подтверждено',
  'letters.acknowledgedOn': 'получение подтверждено %{date}',
  'letters.notAcknowledged': 'получение еще не подтверждено',
  'letters.headAndEnglish': 'Письмо (язык руководителя и английский)',
  'dueItem.acknowledge-letter': 'Подтвердить получение письма',
  'field.letter': 'Письмо',
  'field.key': 'Ключ реестра',
};
