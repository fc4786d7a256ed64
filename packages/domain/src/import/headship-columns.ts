import { columns } from './import-columns.ts';

export const headshipColumns = columns(
  [
    'entity',
    'line',
    'Entity | Entity code | Entité | Code de l’entité | Entidad | Código de la entidad | Структура | Код структуры | الكيان | رمز الكيان | 实体 | 实体代码',
    'required',
  ],
  [
    'identifier',
    'line',
    'Staff number | Person identifier | Index number | Employee number | Numéro de fonctionnaire | Matricule | Número de funcionario | Табельный номер | رقم الموظف | 工作人员编号',
  ],
  [
    'email',
    'line',
    'E-mail address | E-mail | Email | Mail address | Adresse électronique | Courriel | Correo electrónico | Dirección de correo electrónico | Адрес электронной почты | Электронная почта | عنوان البريد الإلكتروني | البريد الإلكتروني | 电子邮件地址 | 电子邮箱',
  ],
  [
    'acting',
    'yes-or-no',
    'Officer-in-charge | Acting | Responsable par intérim | Par intérim | Oficial encargado o encargada | Oficial encargado | Исполняющий обязанности руководителя | Исполняющий обязанности | القائم بأعمال رئيس الكيان | بالنيابة | 代理主管 | 代理',
  ],
  [
    'fromOn',
    'day',
    'From | First day | Start date | À partir du | Premier jour | Date de début | Desde el | Desde | Fecha de inicio | С | Дата начала | Первый день | من | تاريخ البدء | 自 | 开始日期',
    'required',
  ],
  [
    'untilOn',
    'day',
    'Until | Last day | End date | To | Jusqu’au | Dernier jour | Date de fin | Hasta el | Hasta | Fecha de fin | По | Дата окончания | Последний день | إلى | تاريخ الانتهاء | 至 | 结束日期',
  ],
  [
    'documentReference',
    'line',
    'Document | Document reference | Reference | Référence du document | Documento | Referencia del documento | Документ | Номер документа | الوثيقة | مرجع الوثيقة | 文件 | 文件编号',
    'required',
  ],
);
