import type { Room } from '../catalogue.ts';
import type { mails as english } from '../en/mails.ts';

export const mails: Room<typeof english, 'fr'> = {
  'mail.privileges-revoked-head.subject': 'Privilèges retirés\u00a0: %{person}',
  'mail.privileges-revoked-head.body':
    'Le registre a retiré en votre nom les privilèges administrateur de %{person} sur les comptes de %{entity} indiqués ci-dessous (paragraphe 4.2). Le dossier énumère ce qui doit maintenant changer sur chaque plateforme.',
  'mail.privileges-revoked-person.subject': 'Vos privilèges administrateur ont été retirés',
  'mail.privileges-revoked-person.body':
    'Le registre a retiré vos privilèges administrateur sur les comptes ci-dessous (paragraphe 4.2). Si vous y exercez toujours vos fonctions, le ou la responsable d’entité peut vous autoriser de nouveau.',
  'mail.privileges-suspended-head.subject': 'Privilèges suspendus\u00a0: %{person}',
  'mail.privileges-suspended-head.body':
    'Le registre a suspendu les privilèges administrateur de %{person} sur les comptes de %{entity} indiqués ci-dessous. Ils ne comptent pas tant que la suspension n’est pas levée ou que les privilèges ne sont pas retirés.',
  'mail.privileges-suspended-person.subject': 'Vos privilèges administrateur sont suspendus',
  'mail.privileges-suspended-person.body':
    'Le registre a suspendu vos privilèges administrateur sur les comptes ci-dessous. Ils ne comptent pas tant que la suspension n’est pas levée.',
  'mail.move-to-confirm.subject': 'Privilèges à confirmer ou à retirer\u00a0: %{person}',
  'mail.move-to-confirm.body':
    '%{person} a changé d’affectation au sein de %{entity}. Confirmez les privilèges sur les comptes ci-dessous ou retirez-les au plus tard le %{day}. Rien n’est retiré avant votre décision.',
  'mail.hand-over-opened.subject': 'Passation de %{person}\u00a0: dernier jour le %{day}',
  'mail.hand-over-opened.body':
    'Le dernier jour de %{person} est le %{day}. Les comptes ci-dessous doivent être transmis d’ici là\u202f; ce qui est lié à la personne propriétaire est transféré avant ce jour.',
  'mail.orphan-opened.subject': 'Un compte sans détenteur\u00a0: %{entity}',
  'mail.orphan-opened.body':
    'Le départ de %{person} laisse le compte ci-dessous sans détenteur. Proposez un autre fonctionnaire autorisé\u202f; le dossier indique qui garde le compte entre-temps.',
  'mail.orphan-escalated.subject': 'Un compte toujours sans détenteur\u00a0: %{entity}',
  'mail.orphan-escalated.body':
    'Le compte ci-dessous est toujours sans détenteur. Proposez un fonctionnaire autorisé, ou faites fermer le compte.',
  'mail.hold-opened.subject': 'Modifications en suspens\u00a0: %{reference}',
  'mail.hold-opened.body':
    'Le nombre de personnes qui perdraient des privilèges dépasse la limite (%{people})\u00a0: rien de plus n’est appliqué. Deux personnes du DCG approuvent ou rejettent ces modifications.',
  'mail.vacant-office.subject': 'Fonction de responsable vacante\u00a0: %{entity}',
  'mail.vacant-office.body':
    'La personne responsable de %{entity} est partie et aucun responsable par intérim n’est enregistré. Enregistrez une fonction de responsable, pour que les décisions aient un destinataire.',
  'mail.due-item-escalated.subject': 'Toujours à traiter\u00a0: %{item}',
  'mail.due-item-escalated.body': 'Un point reste à traiter pour %{entity}\u00a0: %{item}.',
  'mail.departure-undone.subject': 'Décision annulée\u00a0: %{person}',
  'mail.departure-undone.body':
    'Deux personnes ont annulé ce que le registre avait décidé au sujet de %{person}. Ce qui avait été retiré est rendu, sauf si le poste a été pourvu entre-temps.',
  'mail.rotate-secrets.subject': 'Secrets à changer\u00a0: %{person}',
  'mail.rotate-secrets.body':
    '%{person} détenait des secrets partagés des comptes ci-dessous. Faites changer les mots de passe, les données de récupération et les sessions ouvertes sur chaque plateforme, et enregistrez-en la preuve.',
  'mail.source-silent.subject': 'Source de signaux muette\u00a0: %{source}',
  'mail.source-silent.body':
    'La source %{source} se tait depuis plus longtemps que prévu, ou ne peut pas être lue. Cela ne signifie jamais que tout le monde est parti\u00a0: vérifiez la liaison.',
  'mail.unlinked-departure.subject': 'Départ d’une personne que le registre ne connaît pas',
  'mail.unlinked-departure.body':
    'La source %{source} a signalé un départ que le registre n’a pu rattacher à aucune personne avec certitude. Rattachez le signal à la main\u00a0: deux personnes sont nécessaires.',
  'mail.service-account-owner.subject': 'Un compte de service sans propriétaire',
  'mail.service-account-owner.body':
    '%{person}, propriétaire d’un compte de service, a quitté ses fonctions. Le compte est suspendu jusqu’à la désignation d’une autre personne.',
  'mail.service-account-owned.subject': 'Vous répondez d’un compte de service : %{reference}',
  'mail.service-account-owned.body':
    'Vous êtes propriétaire du compte de service %{reference} jusqu’au %{day}. À votre départ, il est suspendu jusqu’à la désignation d’un autre propriétaire.',
  'mail.focal-point-named.subject': 'Vous êtes point focal de %{entity}',
  'mail.focal-point-named.body':
    'La personne responsable de %{entity} vous a désigné comme point focal à compter du %{day}. Vous préparez les demandes dans le registre ; la décision lui appartient.',
  'mail.focal-point-ended.subject': 'Fin de votre désignation comme point focal de %{entity}',
  'mail.focal-point-ended.body':
    'Votre désignation comme point focal de %{entity} prend fin le %{day}. Vous n’y préparez ensuite plus rien dans le registre.',
  'mail.headship-recorded.subject': 'Une fonction de responsable a été consignée : %{entity}',
  'mail.headship-recorded.body':
    'Il a été consigné au registre que %{person} agit pour %{entity} à compter du %{day} (%{reference}). Cela prend effet dès qu’une seconde personne l’a confirmé. Si vous savez qu’il en est autrement, signalez-le sans attendre au DCG.',
  'mail.headship-confirmed.subject': 'Une fonction de responsable a été confirmée : %{entity}',
  'mail.headship-confirmed.body':
    'Une seconde personne a confirmé que %{person} agit pour %{entity} à compter du %{day} (%{reference}). Les décisions prises auparavant demeurent en vigueur.',
  'mail.headship-ended.subject': 'Fin d’une fonction de responsable : %{entity}',
  'mail.headship-ended.body':
    'Le dernier jour où %{person} agit pour %{entity} est le %{day} (%{reference}). Tant que la fonction suivante n’est pas consignée et confirmée, les décisions de %{entity} attendent.',
  'mail.attestation-asked.subject': 'Obligations du fonctionnaire autorisé\u00a0: votre attestation est attendue',
  'mail.attestation-asked.body':
    'Vous avez des privilèges sur des comptes institutionnels. Attestez les cinq obligations du paragraphe 4.1 d’ici au %{day}, en une minute. À défaut, vos privilèges seront suspendus à l’issue du délai de grâce.',
  'mail.guidance-asked.subject': 'Note d’orientation\u00a0: votre accusé de réception est attendu',
  'mail.guidance-asked.body':
    'Une note d’orientation qui concerne vos comptes est en vigueur. Lisez-la dans le registre et accusez-en réception d’ici au %{day}.',
  'mail.authorization-ends.subject': 'L’autorisation écrite de %{person} expire le %{day}',
  'mail.authorization-ends.body':
    'L’autorisation écrite de %{person} pour le compte ci-dessous expire le %{day}. Le ou la responsable de %{entity} la renouvelle avant cette date. À défaut, elle prend fin et les accréditations doivent être remises.',
  'mail.authorization-lapsed.subject': 'L’autorisation écrite de %{person} a expiré',
  'mail.authorization-lapsed.body':
    'L’autorisation écrite de %{person} pour le compte ci-dessous a expiré le %{day} sans être renouvelée. Ce qui est détenu sur ce compte est depuis lors sans autorisation. Le ou la responsable de %{entity} accorde une nouvelle autorisation ou fait retirer l’accès sur la plateforme.',
  'mail.reviews-asked.subject': 'Maintenir ou retirer\u00a0: comptes de %{entity}',
  'mail.reviews-asked.body':
    'Le DCG a ouvert une campagne d’examen (paragraphe 3.2). Comptes de %{entity} concernés\u00a0: %{count}. Décidez d’ici au %{day} du maintien de chacun. Sans réponse, le retrait vous est proposé\u202f; rien n’est retiré d’office.',
  'mail.reviews-to-prepare.subject': 'Examens de comptes à préparer',
  'mail.reviews-to-prepare.body':
    'Le DCG a ouvert une campagne d’examen (paragraphe 3.2). Comptes dont l’examen vous est confié\u00a0: %{count}. Indiquez d’ici au %{day} ce que chacun apporte à son objectif déclaré et ce que vous recommandez. Le ou la responsable d’entité décide.',
  'mail.review-given.subject': 'L’examen d’un compte vous est confié',
  'mail.review-given.body':
    '%{person} vous confie la préparation de l’examen du compte ci-dessous (paragraphe 3.2). Indiquez d’ici au %{day} ce qu’il apporte à son objectif déclaré et ce que vous recommandez. Le ou la responsable d’entité décide.',
  'mail.decision-establish.subject': 'Approuvée\u00a0: demande %{reference}',
  'mail.decision-establish.body':
    'La personne responsable de %{entity} a approuvé la demande %{reference}. Les personnes qui y sont désignées sont désormais autorisées par écrit et accusent réception de leur lettre dans le registre.',
  'mail.decision-send-back.subject': 'Renvoyée avec des questions\u00a0: demande %{reference}',
  'mail.decision-send-back.body':
    'La personne responsable de %{entity} a renvoyé la demande %{reference}. Les motifs et les questions figurent dans le registre. Répondez-y et transmettez de nouveau la demande.',
  'mail.decision-refuse.subject': 'Refusée\u00a0: demande %{reference}',
  'mail.decision-refuse.body':
    'La personne responsable de %{entity} a refusé la demande %{reference}. Le motif figure dans le registre.',
  'mail.decision-maintain.subject': 'Le compte %{reference} est maintenu',
  'mail.decision-maintain.body': 'La personne responsable de %{entity} a décidé de maintenir le compte %{reference}.',
  'mail.decision-withdraw.subject': 'L’autorisation du compte %{reference} est retirée',
  'mail.decision-withdraw.body':
    'La personne responsable de %{entity} a retiré l’autorisation du compte %{reference}. Il n’est plus officiel et doit être fermé ou mis en réserve. Le motif figure dans le registre.',
  'mail.revision-proposed.subject': 'Une modification du compte %{reference} attend une décision',
  'mail.revision-proposed.body':
    'Une modification du compte %{reference} est proposée et il appartient à la personne responsable de %{entity} d’en décider. Ce qui change, champ par champ, figure dans le registre ; d’ici là, la fiche reste telle qu’elle a été approuvée.',
  'mail.revision-approved.subject': 'Approuvée\u00a0: modification du compte %{reference}',
  'mail.revision-approved.body':
    'La personne responsable de %{entity} a approuvé la modification du compte %{reference} que vous aviez proposée. La fiche est désormais telle que vous l’aviez proposée.',
  'mail.revision-refused.subject': 'Refusée\u00a0: modification du compte %{reference}',
  'mail.revision-refused.body':
    'La personne responsable de %{entity} a refusé la modification du compte %{reference} que vous aviez proposée. La fiche reste telle qu’elle a été approuvée. Le motif figure dans le registre.',
  'mail.move-proposed.subject': 'Transfert proposé du compte %{reference} à %{entity}',
  'mail.move-proposed.body':
    'Il est proposé de transférer à %{entity} le compte %{reference} de votre entité. La personne responsable de %{entity} décide ; d’ici là, le compte reste à votre entité. Si une raison s’y oppose, faites-la-lui connaître sans attendre.',
  'mail.account-moved.subject': 'Le compte %{reference} a été transféré à %{entity}',
  'mail.account-moved.body':
    'La personne responsable de %{entity} a repris le compte %{reference}, qui était celui de votre entité. Les autorisations écrites restent en vigueur, et ce qui est à faire pour ce compte revient désormais à %{entity}.',
  'mail.due-digest.subject': 'À effectuer dans le registre',
  'mail.due-digest.body':
    'Ce qui est à effectuer, en retard ou vous a été transmis depuis le dernier récapitulatif. Chaque point est rappelé une fois à l’étape suivante.',
  'mail.line.late': 'en retard, échéance le %{day}',
  'mail.line.due': 'au plus tard le %{day}',
  'mail.line.more': 'Autres points, dans le registre\u00a0: %{count}.',
  'mail.line.calendar': 'Vos échéances et l’heure à laquelle vous souhaitez en être averti\u00a0:',
  'mail.line.account': 'La fiche dans le registre\u00a0:',
  'mail.line.accounts': 'Comptes\u00a0:',
  'mail.line.person': 'Personne\u00a0: %{person}',
  'mail.line.cause': 'Cause\u00a0: %{cause}',
  'mail.line.reason': 'Motif\u00a0: %{reason}',
  'mail.line.at': 'Heure\u00a0: %{at}',
  'mail.line.case': 'Le dossier et la suite à donner\u00a0:',
  'mail.line.reviews': 'Les examens\u00a0:',
  'mail.line.register': 'Dans le registre\u00a0:',
  'mail.footer':
    'Envoyé par Mandat, le registre des comptes institutionnels de médias sociaux. Les réponses à cette adresse ne sont pas lues.',
};
