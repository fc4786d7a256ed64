import { columns } from './import-columns.ts';

/**
 * An account that exists, with the people who have access to it. It is named by its address, or by platform and handle.
 * Lists in one cell are parted by semicolons or line ends.
 */
export const accountColumns = columns(
  [
    'entity',
    'line',
    'Entity | Entity code | Office | Department | Entité | Code de l’entité | Entidad | Código de la entidad | Структура | Код структуры | الكيان | رمز الكيان | 实体 | 实体代码',
    'required',
  ],
  [
    'title',
    'line',
    'Title | Account title | Account name | Name of the account | Intitulé | Titre | Nom du compte | Título | Nombre de la cuenta | Название | Название учетной записи | اسم الحساب | عنوان الحساب | 名称 | 标题 | 账户名称',
    'required',
  ],
  [
    'url',
    'line',
    'Address | URL | Link | Profile link | Web address | Account URL | Adresse | Lien | Lien du profil | Dirección | Enlace | Enlace del perfil | Адрес | Ссылка | Адрес страницы | العنوان الإلكتروني | الرابط | رابط الحساب | 网址 | 链接 | 账户链接',
  ],
  [
    'platform',
    'choice',
    'Platform | Network | Social network | Channel | Plateforme | Réseau | Réseau social | Plataforma | Red social | Платформа | Сеть | Социальная сеть | المنصة | الشبكة | 平台 | 社交平台',
  ],
  [
    'handle',
    'line',
    'Handle | User name | Username | Account handle | Nom de profil | Pseudo | Nombre de perfil | Nombre de usuario | Usuario | Имя профиля | Имя пользователя | Логин | معرف الحساب | اسم المستخدم | 用户名',
  ],
  [
    'languages',
    'list',
    'Content language | Content languages | Language | Languages | Langue du contenu | Langues du contenu | Langue | Langues | Idioma del contenido | Idiomas del contenido | Idioma | Idiomas | Язык материалов | Языки материалов | Язык | Языки | لغة المحتوى | لغات المحتوى | اللغة | اللغات | 内容语文 | 语文 | 语言',
  ],
  [
    'purpose',
    'text',
    'Purpose | Objective | Aim | Objectif | But | Propósito | Objetivo | Finalidad | Цель | Назначение | الغرض | الهدف | 目的 | 用途',
  ],
  [
    'audience',
    'text',
    'Target audience | Audience | Public ciblé | Public | Público destinatario | Público | Audiencia | Целевая аудитория | Аудитория | الجمهور المستهدف | الجمهور | 目标受众 | 受众',
  ],
  [
    'languageStatement',
    'text',
    'Statement on the official languages | Language statement | Exposé sur les langues officielles | Declaración sobre los idiomas oficiales | Сведения об официальных языках | بيان عن اللغات الرسمية | 关于正式语文的说明',
  ],
  [
    'createdOn',
    'day',
    'Created on the platform | Created on | Creation date | Date created | Date of creation | Established on | Date de création sur la plateforme | Date de création | Créé le | Fecha de creación en la plataforma | Fecha de creación | Creada el | Дата создания на платформе | Дата создания | Создана | تاريخ الإنشاء على المنصة | تاريخ الإنشاء | 在平台上创建的日期 | 创建日期 | 建立日期',
  ],
  [
    'officialName',
    'line',
    'Authorized official | Name of the official | Official | Responsible official | Account manager | Administrator | Fonctionnaire autorisé(e) | Fonctionnaire autorisé | Nom du fonctionnaire | Funcionario autorizado o funcionaria autorizada | Funcionario autorizado | Nombre del funcionario | Уполномоченный сотрудник | Имя сотрудника | الموظف المأذون له | اسم الموظف | 获授权工作人员 | 工作人员姓名',
  ],
  [
    'officialIdentifier',
    'line',
    'Staff number of the official | Official identifier | Staff number | Index number | Employee number | Numéro de fonctionnaire | Numéro du fonctionnaire autorisé | Matricule | Número de funcionario | Número del funcionario autorizado | Табельный номер | Табельный номер сотрудника | رقم الموظف | رقم الموظف المأذون له | 工作人员编号 | 获授权工作人员编号',
  ],
  [
    'officialEmail',
    'line',
    'E-mail address of the official | Official e-mail | E-mail | Email address | E-mail of the authorized official | Courriel | Adresse électronique | Courriel du fonctionnaire | Correo electrónico | Correo del funcionario | Электронная почта | Адрес электронной почты | Почта сотрудника | البريد الإلكتروني | بريد الموظف | 电子邮件 | 电子邮件地址 | 工作人员电子邮件',
  ],
  [
    'alternateIdentifiers',
    'list',
    'Staff numbers of alternates | Staff number of the alternate | Alternate identifier | Numéros des suppléants | Numéro du suppléant | Números de suplentes | Número del suplente | Табельные номера замещающих сотрудников | Табельный номер замещающего сотрудника | أرقام الموظفين المناوبين | رقم الموظف المناوب | 候补人员编号',
  ],
  [
    'alternateEmails',
    'list',
    'E-mail addresses of alternates | E-mail address of the alternate | Alternate e-mail | Courriels des suppléants | Courriel du suppléant | Correos de suplentes | Correo del suplente | Электронная почта замещающих сотрудников | Почта замещающего сотрудника | البريد الإلكتروني للموظفين المناوبين | بريد الموظف المناوب | 候补人员电子邮件',
  ],
);
