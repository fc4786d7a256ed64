import type { Room } from '../catalogue.ts';
import type { intakeScope as english } from '../en/intake-scope.ts';

export const intakeScope: Room<typeof english, 'fr'> = {
  'request.scope': 'Le compte relève-t-il d’une entité ?',
  'request.scope.institutional': 'Oui, il s’exprime au nom d’une entité',
  'request.scope.institutional.hint': 'Un responsable d’entité en répond, quelle que soit la personne qui l’anime.',
  'request.scope.personal': 'Non, c’est le compte personnel de quelqu’un',
  'request.scope.personal.hint': 'Même si la personne y parle de son travail.',
  'request.scope.staff-representative-body': 'Non, il relève d’un organe de représentation du personnel',
  'request.scope.staff-representative-body.hint': 'Par exemple un syndicat ou un conseil du personnel.',
  'request.scope.missing': 'Indiquez si le compte relève d’une entité.',
  'request.scope.ends':
    'Un tel compte est hors champ d’application : il ne demande aucune autorisation et n’est jamais présenté comme officiel. Consignez-le, afin que personne n’ait à l’examiner de nouveau.',
  'request.scope.whoRecords':
    'Le responsable ou un point focal de l’entité, ou un administrateur du DCG, consigne ce constat. Communiquez-leur l’adresse.',
  'request.scope.why': 'Sur quoi repose ce constat ?',
  'request.scope.why.hint': 'Par exemple ce que le profil dit de lui-même. Cela reste dans le dossier.',
  'request.scope.entity': 'Entité consultée',
  'request.scope.record': 'Consigner comme hors champ d’application',
  'request.scope.recorded': '« %{title} » est consigné comme hors champ d’application.',
  'request.scope.before': 'Ce compte a déjà été examiné : %{kind}. Il est hors champ d’application depuis le %{date}.',
  'outOfScope.personal': 'compte personnel',
  'outOfScope.staff-representative-body': 'compte d’un organe de représentation du personnel',
  'account.outOfScope': 'Pourquoi il est hors champ d’application',
  'account.outOfScope.kind': 'De quoi il s’agit',
  'account.outOfScope.foundBy': 'Constaté par',
  'account.outOfScope.foundOn': 'Constaté le',
  'account.outOfScope.final':
    'Il ne peut jamais être autorisé. Une nouvelle demande est nécessaire pour le réexaminer.',
  'account.markOutOfScope': 'Consigner comme hors champ d’application',
  'accountAction.markOutOfScope.title': 'Ce compte est-il hors champ d’application ?',
  'accountAction.markOutOfScope.text':
    'La demande s’arrête ici et son adresse est libérée. Ce qui est hors champ d’application ne peut jamais être autorisé ; le dossier demeure, avec l’auteur du constat et ses motifs.',
  'accountAction.markOutOfScope.done': '« %{title} » est hors champ d’application. La demande est close.',
  'request.outOfScope': 'Ce compte est hors champ d’application. Sa demande est close.',
  'request.languageStatement.open':
    'Indiquez pourquoi ces langues officielles ne sont pas servies, ou quel compte frère les sert : %{languages}.',
  'request.languageStatement.all':
    'Le compte sert les six langues officielles. Indiquez comment leur parité est assurée.',
  'field.as': 'De quoi il s’agit',
  'field.outOfScopeAs': 'Hors champ d’application en tant que',
  'error.account-out-of-scope':
    'Ce compte a déjà été examiné et est hors champ d’application (§ 1.1 (a)). Son dossier indique qui l’a constaté et pourquoi.',
  'error.scope-kind-missing':
    'Indiquez s’il s’agit d’un compte personnel ou du compte d’un organe de représentation du personnel.',
  'event.name.account-marked-out-of-scope': 'Consigné comme hors champ d’application',
  'event.account-marked-out-of-scope': 'Compte constaté hors champ d’application par %{actor}.',
};
