import type { Room } from '../catalogue.ts';
import type { evidenceFiles as english } from '../en/evidence-files.ts';

export const evidenceFiles: Room<typeof english, 'ru'> = {
  'evidence.files': 'Файлы',
  'evidence.none': 'Файлов нет.',
  'evidence.choose': 'Загрузить файл',
  'evidence.chooseFor': 'Загрузить файл: %{criterion}',
  'evidence.hint': '%{formats}; не более %{size} каждый. Без паролей в файле и в его имени.',
  'evidence.uploading': '«%{name}» отправляется: %{share}',
  'evidence.kept': '«%{name}»: сохранено как подтверждающий материал.',
  'evidence.refused': '«%{name}»: не сохранено. %{reason}',
  'evidence.stop': 'Остановить',
  'evidence.remove': 'Убрать %{name}',
  'evidence.removed': '«%{name}» больше не относится к этой оценке.',
  'evidence.sheet': 'Файлы с подтверждающими материалами',
  'evidence.sheet.version':
    'Файлы версии %{number} оценки. Сравните контрольную сумму, чтобы убедиться, что копия — тот же файл.',
  'evidence.by': '%{person}, дата: %{date}',
  'event.name.evidence-file-added': 'Файл с подтверждающими материалами добавлен',
  'event.evidence-file-added': '%{actor}: добавлен файл с подтверждающими материалами.',
  'event.name.evidence-file-removed': 'Файл с подтверждающими материалами убран',
  'event.evidence-file-removed': '%{actor}: файл убран из подтверждающих материалов.',
  'error.file-empty': 'Этот файл пуст. Выберите файл с подтверждающим материалом.',
  'error.file-too-large': 'Этот файл больше 10 мегабайт. Уменьшите его или укажите его адрес в виде ссылки.',
  'error.file-name-missing': 'У этого файла нет имени. Дайте ему имя с расширением.',
  'error.file-name-too-long': 'Имя этого файла длиннее 200 знаков. Сократите его.',
  'error.file-name-unsafe':
    'В имени этого файла есть знаки, которые что-то скрывают или ведут в другое место. Переименуйте его обычными буквами и цифрами.',
  'error.file-name-secret':
    'Имя этого файла похоже на пароль или другие секретные данные. Переименуйте его и смените эти данные там, где они используются.',
  'error.file-type-unknown':
    'Файлы такого типа не принимаются. Сохраните его как PDF, изображение, текст, таблицу или презентацию.',
  'error.file-type-lies':
    'Содержимое этого файла не соответствует расширению. Сохраните его заново в программе, в которой он создан.',
  'error.file-damaged': 'Этот файл поврежден. Сохраните его заново в программе, в которой он создан.',
  'error.file-locked': 'Этот файл защищен паролем или имеет старый формат. Сохраните его без пароля или как PDF.',
  'error.file-unpacks-too-much': 'В распакованном виде этот файл был бы слишком большим. Сохраните его как PDF.',
  'error.file-carries-others':
    'В этом файле есть программа, макрос или другой файл. Сохраните его без них или как PDF.',
  'error.file-already-there': 'Этот файл здесь уже сохранен.',
  'error.file-too-many': 'Больше файлов здесь не принимается: не более десяти. Сначала уберите один.',
  'error.assessment-finished':
    'Эта версия оценки уже направлена и сохраняет свои файлы. Продолжите в следующей версии.',
  'error.file-unreachable': 'Файл не дошел. Проверьте соединение и загрузите его снова.',
  'field.criteria.need.files': 'Необходимость: файлы',
  'field.criteria.purpose.files': 'Цель и стратегия: файлы',
  'field.criteria.skills.files': 'Навыки и ресурсы: файлы',
  'field.criteria.risk.files': 'Анализ рисков: файлы',
  'field.criteria.accuracy.files': 'Достоверность: файлы',
};
