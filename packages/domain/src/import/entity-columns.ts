import { columns } from './import-columns.ts';

export const entityColumns = columns(
  [
    'code',
    'line',
    'Code | Entity code | Acronym | Code de l’entité | Sigle | Código | Código de la entidad | Siglas | Код | Код структуры | Сокращение | الرمز | رمز الكيان | 代码 | 实体代码 | 缩写',
    'required',
  ],
  [
    'kind',
    'choice',
    'Kind | Kind of entity | Type | Type d’entité | Tipo | Tipo de entidad | Вид | Вид структуры | Тип | النوع | نوع الكيان | 类型 | 实体类型',
    'required',
  ],
  [
    'parent',
    'line',
    'Entity above | Parent | Parent entity | Reports to | Entité supérieure | Rattachement | Entidad superior | Вышестоящая структура | الكيان الأعلى | 上级实体',
  ],
  [
    'headed',
    'yes-or-no',
    'Has a head of its own | Headed | A son propre responsable d’entité | Tiene su propia persona titular | Имеет собственного руководителя | له رئيس خاص به | 设有本实体主管',
  ],
  [
    'country',
    'line',
    'Country | Country code | Pays | Code du pays | País | Código del país | Страна | Код страны | البلد | رمز البلد | 国家 | 国家代码',
  ],
  [
    'timeZone',
    'line',
    'Time zone | Fuseau horaire | Huso horario | Zona horaria | Часовой пояс | المنطقة الزمنية | 时区',
    'required',
  ],
  [
    'name.ar',
    'line',
    'Name in Arabic | Arabic name | Nom en arabe | Nombre en árabe | Название на арабском языке | الاسم بالعربية | 阿拉伯文名称',
    'required',
  ],
  [
    'name.zh',
    'line',
    'Name in Chinese | Chinese name | Nom en chinois | Nombre en chino | Название на китайском языке | الاسم بالصينية | 中文名称',
    'required',
  ],
  [
    'name.en',
    'line',
    'Name in English | English name | Nom en anglais | Nombre en inglés | Название на английском языке | الاسم بالإنكليزية | 英文名称',
    'required',
  ],
  [
    'name.fr',
    'line',
    'Name in French | French name | Nom en français | Nombre en francés | Название на французском языке | الاسم بالفرنسية | 法文名称',
    'required',
  ],
  [
    'name.ru',
    'line',
    'Name in Russian | Russian name | Nom en russe | Nombre en ruso | Название на русском языке | الاسم بالروسية | 俄文名称',
    'required',
  ],
  [
    'name.es',
    'line',
    'Name in Spanish | Spanish name | Nom en espagnol | Nombre en español | Название на испанском языке | الاسم بالإسبانية | 西班牙文名称',
    'required',
  ],
  [
    'headTitle',
    'line',
    'Title of the head | Head title | Titre de la personne responsable | Cargo de la persona titular | Должность руководителя | مسمى رئيس الكيان | 主管职称',
  ],
);
