import type { Room } from '../catalogue.ts';
import type { overlaps as english } from '../en/overlaps.ts';

export const overlaps: Room<typeof english, 'ru'> = {
  'overlap.likeness.same-key': 'Та же учетная запись на платформе',
  'overlap.likeness.former-name': 'Прежнее имя профиля или прежний адрес этой учетной записи',
  'overlap.likeness.title-equal': 'Названия одинаковы',
  'overlap.likeness.title-folded': 'Названия одинаковы без учета прописных букв, диакритических знаков и пунктуации',
  'overlap.likeness.title-look-alike': 'Названия читаются одинаково из-за похожих букв',
  'overlap.likeness.title-near': 'Названия различаются опиской',
  'overlap.likeness.handle-equal': 'Имена профиля одинаковы',
  'overlap.likeness.handle-folded':
    'Имена профиля одинаковы без учета прописных букв, диакритических знаков и пунктуации',
  'overlap.likeness.handle-look-alike': 'Имена профиля читаются одинаково из-за похожих букв',
  'overlap.likeness.handle-near': 'Имена профиля различаются опиской',
  'overlap.likeness.same-audience': 'Те же структура, платформа, язык и аудитория',
  'overlap.score': 'Сходство: %{score} из 100',
  'overlap.reference': 'Учетная запись: %{organisation}',
  'overlap.reference.compare': 'Другая организация',
  'overlap.typed': 'Похожие учетные записи',
  'overlap.typed.none': 'Пока в реестре нет похожих учетных записей.',
  'overlap.typed.text': 'Просмотрите их, прежде чем продолжить. На самые близкие ответит тот, кто оценивает запрос.',
  'overlap.typed.hidden': 'Учетная запись, которая вам недоступна',
  'references.title': 'Учетные записи других организаций',
  'references.lead':
    'Изучение необходимости (§ 3.2 a)) охватывает учетные записи всей системы Организации Объединенных Наций. Реестр находит их наряду со своими.',
  'references.add': 'Добавить учетную запись',
  'references.add.verb': 'Добавить',
  'references.organisation.hint': 'Например, фонд, программа или специализированное учреждение.',
  'references.added': 'Учетная запись внесена в список.',
  'references.end': 'Убрать из списка',
  'references.ended': 'Учетная запись больше не учитывается при поиске. Данные ответы остаются.',
  'references.none': 'Список пуст. Добавьте первую учетную запись или поручите импортировать файл.',
  'references.search': 'Организация, название, имя профиля или адрес',
  'references.count': {
    one: '%{count} учетная запись',
    few: '%{count} учетные записи',
    many: '%{count} учетных записей',
    other: '%{count} учетной записи',
  },
  'references.column.added': 'Добавлена',
};
