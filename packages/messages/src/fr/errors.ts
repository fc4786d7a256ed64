import type { Room } from '../catalogue.ts';
import type { errors as english } from '../en/errors.ts';

export const errors: Room<typeof english, 'fr'> = {
  'error.UNAUTHENTICATED': 'Connectez-vous pour continuer.',
  'error.FORBIDDEN':
    'Votre rôle ne le permet pas. Le responsable de l’entité ou le DCG peut agir ou indiquer qui en a le droit.',
  'error.BAD_USER_INPUT': 'Le registre n’a pas pu lire ces données. Vérifiez les valeurs et renvoyez-les.',
  'error.BAD_REQUEST': 'Le registre n’a pas pu lire cette requête. Vérifiez-en la forme et renvoyez-la.',
  'error.GRAPHQL_PARSE_FAILED': 'Cette requête est illisible. Vérifiez-en la forme d’après le schéma.',
  'error.GRAPHQL_VALIDATION_FAILED': 'Cette requête ne correspond pas au schéma. Vérifiez les champs et les arguments.',
  'error.INTERNAL_SERVER_ERROR':
    'Le registre a rencontré une anomalie et n’a pas terminé l’opération. Rien n’a été modifié. Réessayez, ou communiquez la référence au DCG.',
  'error.too-many-requests': 'Trop de requêtes ont été reçues en peu de temps. Attendez une minute, puis réessayez.',
  'error.not-found': 'Cette fiche n’existe pas, ou vous n’y avez pas accès.',
  'error.step-up-required':
    'Cette décision exige une connexion renforcée avec un second facteur d’authentification. Confirmez, puis continuez.',
  'error.version-conflict':
    'Quelqu’un a modifié cette fiche entre-temps. Relisez-la ; ce que vous avez saisi est toujours là.',
  'error.idempotency-key-reused':
    'Cette clé d’idempotence a déjà servi pour un autre contenu. Envoyez cette modification avec une nouvelle clé.',
  'error.own-case': 'Nul ne décide de son propre cas (§ 3.1 a)). Une autre personne habilitée à décider s’en charge.',
  'error.no-head-in-office':
    'L’entité n’a pas de responsable à ce jour. La demande attend l’enregistrement d’un responsable d’entité ou d’un responsable par intérim (§ 1.1 c)).',
  'error.not-the-deciding-head':
    'Une autre personne décide de ce cas : le responsable ou le responsable par intérim de l’entité à laquelle appartient le compte (§ 3.1 a)).',
  'error.account-already-registered':
    'Ce compte figure déjà dans le registre. Ouvrez sa fiche au lieu de le demander de nouveau.',
  'error.account-not-authorized':
    'Ce compte n’est pas autorisé : il n’y a pas d’autorisation sur laquelle agir. Sa fiche indique ce qu’il attend.',
  'error.account-not-to-be-created':
    'Ce compte n’attend pas d’être créé. Seule la création d’un nouveau compte autorisé peut être enregistrée.',
  'error.address-missing': 'Collez l’adresse du compte.',
  'error.administrator-confirms':
    'Une seconde personne chargée de l’administration du registre (DCG) confirme cette fonction.',
  'error.head-confirms': 'Le responsable de l’entité confirme le responsable par intérim.',
  'error.second-person-needed':
    'La personne qui a enregistré cette fonction ne peut pas la confirmer. Une autre personne doit le faire.',
  'error.already-holds':
    'Cette personne détient déjà un accès à ce compte. Ce qui est consigné figure parmi les personnes du compte.',
  'error.already-nominated': 'Cette personne est déjà désignée pour ce compte.',
  'error.letter-missing': 'Cette autorisation n’a pas de lettre signée.',
  'error.letter-already-acknowledged': 'La réception de cette lettre est déjà accusée.',
  'error.authorization-already-ended':
    'Cette autorisation écrite a déjà pris fin. Autorisez de nouveau la personne si elle a encore besoin du compte.',
  'error.country-form': 'Indiquez le pays par deux lettres majuscules, par exemple KE.',
  'error.creation-date-passed': 'Le délai de création de ce compte est dépassé. Demandez-le de nouveau.',
  'error.criterion-twice': 'Le même critère a reçu deux réponses. N’en gardez qu’une.',
  'error.criterion-unanswered':
    'L’un des cinq critères est encore sans réponse (§ 3.2). Répondez-y en donnant un motif.',
  'error.criterion-not-met': 'L’un des cinq critères n’est pas rempli (§ 3.2) : le compte ne peut pas être autorisé.',
  'error.organisation-missing': 'Indiquez l’organisation, en 200 caractères au plus.',
  'error.reference-already-known': 'Ce compte figure déjà dans la liste. Cherchez-le par son adresse.',
  'error.reference-already-ended': 'Ce compte a déjà été retiré de la liste.',
  'error.overlap-unanswered':
    'Le registre a trouvé un chevauchement encore sans réponse (§ 3.2 a)). Dites en quoi les deux comptes diffèrent.',
  'error.record-incomplete': 'La fiche prévue au § 3.4 n’est pas complète. Ajoutez ce qui manque, puis transmettez-la.',
  'error.date-form': 'Écrivez la date sous la forme année, mois, jour, par exemple 2026-03-03.',
  'error.date-in-the-future': 'Cette date est à venir. Indiquez le jour où le fait s’est produit.',
  'error.date-out-of-range': 'Indiquez un jour entre 1945 et 2100.',
  'error.date-in-the-past': 'Cette date est passée. Indiquez un jour à venir.',
  'error.past-moment-unclear': 'Indiquez soit un jour, soit un instant du passé, l’un des deux.',
  'error.dates-reversed': 'Le dernier jour précède le premier. Vérifiez les deux dates.',
  'error.end-date-missing': 'L’intérim est exercé entre deux dates. Indiquez le dernier jour.',
  'error.document-missing': 'Indiquez le document sur lequel repose cette fonction.',
  'error.entity-below-itself': 'Une entité ne peut pas relever d’elle-même. Choisissez une autre entité supérieure.',
  'error.entity-code-form':
    'Écrivez le code avec des lettres, des chiffres et des traits d’union, 40 caractères au plus.',
  'error.entity-code-taken': 'Une autre entité porte ce code. Choisissez-en un autre.',
  'error.entity-has-no-head-of-its-own':
    'Cette entité n’a pas son propre responsable : la responsabilité revient au responsable de l’entité supérieure la plus proche qui en a un (§ 1.1 c)).',
  'error.entity-unknown': 'Cette entité n’est pas dans le registre. Choisissez-en une dans la liste.',
  'error.evidence-link': 'Ce lien ne peut pas être ouvert par autrui. Écrivez une adresse commençant par https://.',
  'error.handle-missing': 'Indiquez le nom de profil que portera le nouveau compte.',
  'error.headship-already-answered': 'Cette fonction a déjà été confirmée ou non confirmée.',
  'error.headship-already-ended': 'Cette fonction a déjà pris fin.',
  'error.identifier-taken': 'Une autre personne porte ce numéro de fonctionnaire dans cette source.',
  'error.language-statement-missing':
    'Indiquez quelles langues officielles le compte ou ses comptes frères servent, et pourquoi pas les autres (§ 2.3).',
  'error.mail-address-form': 'Écrivez une adresse électronique, par exemple nom@example.org.',
  'error.name-missing': 'Indiquez le nom.',
  'error.not-a-staff-member':
    'Cette personne n’est pas fonctionnaire. Seuls les fonctionnaires peuvent être autorisés (§ 3.7) : désignez un ou une fonctionnaire.',
  'error.not-authorized-to-create':
    'Seule une personne ayant l’autorisation écrite de créer ce compte peut en enregistrer la création (§ 3.7).',
  'error.office-already-held':
    'Une autre personne est responsable de cette entité à ces dates. Mettez d’abord fin à cette fonction.',
  'error.official-already-named':
    'Un fonctionnaire autorisé est déjà désigné. Désignez cette personne comme suppléante, ou retirez l’autre.',
  'error.other-platform': 'Cette adresse relève d’une autre plateforme que celle qui a été autorisée.',
  'error.parent-missing': 'Une entité sans responsable propre doit avoir une entité supérieure. Choisissez-la.',
  'error.person-unknown': 'Cette personne n’est pas dans le registre. Choisissez-en une dans la liste.',
  'error.platform-missing': 'Choisissez la plateforme.',
  'error.platform-unknown': 'Cette plateforme n’est pas dans le registre. Choisissez-en une dans la liste.',
  'error.privilege-without-authorization':
    'Un privilège repose sur une autorisation écrite en vigueur (§ 3.7). Autorisez d’abord la personne.',
  'error.reason-missing': 'Indiquez le motif. Il reste dans la fiche.',
  'error.request-already-decided': 'Cette demande a déjà fait l’objet d’une décision. Elle ne peut plus être modifiée.',
  'error.request-already-submitted':
    'Cette demande a déjà été transmise au responsable d’entité. Attendez la décision, ou demandez-lui de la renvoyer.',
  'error.request-not-open':
    'Cette demande est auprès du responsable d’entité et ne peut pas être modifiée pour le moment.',
  'error.request-not-waiting': 'Cette demande n’attend pas de décision.',
  'error.scope-missing': 'Indiquez ce que la personne peut faire : créer, administrer ou publier.',
  'error.source-missing': 'Indiquez la source du numéro de fonctionnaire.',
  'error.staff-number-missing':
    'Indiquez le numéro de fonctionnaire : il permet de reconnaître la personne à sa première connexion.',
  'error.text-too-long': 'Ce texte est trop long. Abrégez-le.',
  'error.text-with-invisible-characters':
    'Ce texte contient des caractères invisibles. Saisissez-le de nouveau au lieu de le coller.',
  'error.list-too-long': 'Cette liste est trop longue. Envoyez-en moins à la fois.',
  'error.text-with-control-characters':
    'Ce texte contient des caractères qui ne peuvent pas être affichés. Saisissez-le de nouveau sans eux.',
  'error.time-zone-unknown': 'Ce fuseau horaire n’existe pas. Choisissez-en un, par exemple Africa/Nairobi.',
  'error.title-missing': 'Indiquez l’intitulé du compte (§ 3.4 a)).',
  'error.page-too-large': 'Trop de lignes ont été demandées à la fois. Demandez-en moins.',
  'error.headship-ends-earlier':
    'Cette fonction prend fin plus tôt. Une fonction plus longue est enregistrée de nouveau, et une seconde personne la confirme (§ 1.1 c)).',
  'error.language-form': 'Indiquez chaque langue une seule fois, par son code.',
  'error.phone-form': 'Écrivez un numéro de téléphone en chiffres, par exemple +254 20 555 0100.',
  'error.person-departed':
    'Un signal indique que cette personne est partie. Une personne partie ne peut être autorisée : deux personnes du DCG lèvent ce constat s’il s’agit d’une erreur.',
  'error.person-locked-out':
    'L’accès de cette personne est verrouillé chez le fournisseur d’identité. L’autorisation pourra être donnée une fois l’accès rétabli.',
  'error.person-also-elsewhere':
    'Cette personne occupe aussi un poste dans une autre entité. Déclarer qu’elle quitte la vôtre, ou demander au DCG de déclarer le départ.',
  'error.no-post-there': 'Cette personne n’a pas de poste dans cette entité. Choisir l’entité qu’elle quitte.',
  'error.not-to-confirm': 'Il n’y a rien à confirmer ici : cette tâche prend fin lorsque le fait est enregistré.',
  'error.due-item-already-done': 'Il y a déjà été répondu.',
  'error.hold-already-answered': 'Deux personnes ont déjà décidé de ce lot.',
  'error.nothing-to-undo': 'Il n’y a plus rien à annuler ici.',
  'error.nothing-to-lift': 'Aucun signal n’écarte cette personne.',
  'error.guard-limits-form':
    'Indiquer chaque limite en nombres entiers : heures de 1 à 168, personnes à partir de 0, pourcentage de 0 à 100.',
  'error.signal-not-unlinked': 'Ce signal est déjà rattaché à une personne.',
  'error.unit-rename-form': 'Indiquer le fournisseur, le nouveau code et l’entité qu’il désigne.',
  'error.already-proposed': 'Une proposition à ce sujet est déjà en cours. Il faut d’abord y répondre.',
  'error.proposal-already-answered': 'Il a déjà été répondu à cette proposition.',
  'error.evidence-missing': 'Indiquez ce qui montre que cela a été fait sur la plateforme.',
  'error.looks-like-a-secret':
    'Ce texte ressemble à un mot de passe ou à un autre secret. Conservez-le dans le coffre-fort numérique et indiquez-en ici la référence.',
  'error.step-already-done': 'Les éléments justificatifs de cette étape ont déjà été enregistrés.',
  'error.step-cancelled': 'Cette étape n’est plus nécessaire : ce qui l’avait motivée a été annulé.',
  'error.delivery-not-failed': 'L’envoi de cet avis n’a pas échoué : il a été remis, ou les tentatives se poursuivent.',
  'error.question-unanswered':
    'Une question de la personne responsable de l’entité est encore sans réponse. Répondez à chacune, puis transmettez la demande.',
  'error.question-empty': 'Une question vide ne demande rien. Rédigez-la ou retirez-la.',
  'error.too-many-questions': 'Une demande renvoyée comporte au plus 20 questions.',
  'error.answer-missing': 'Rédigez la réponse.',
  'error.assessment-superseded':
    'L’évaluation a changé depuis votre lecture. Lisez la dernière version avant de décider.',
  'error.withdrawals-to-confirm':
    'Plus d’un cinquième des comptes de l’entité seraient retirés en un jour. Confirmez que c’est voulu.',
  'error.nothing-chosen': 'Choisissez au moins un compte.',
  'error.too-many-accounts': 'On décide de 100 comptes au plus à la fois. Choisissez-en moins.',
  'error.choice-too-large': 'On choisit 2 000 comptes au plus ensemble. Choisissez-en moins.',
  'error.account-twice': 'Un compte figure deux fois. Choisissez de nouveau.',
  'error.already-focal-point': 'Cette personne est déjà point focal de l’entité à ces dates.',
  'error.focal-point-already-ended': 'Cette désignation a déjà pris fin.',
  'error.focal-point-ends-earlier':
    'Cette désignation prend fin plus tôt. Désignez de nouveau la personne pour une durée plus longue.',
  'error.headship-not-current': 'Cette fonction n’est pas exercée à ce jour.',
  'error.entity-already-ended': 'Cette entité a déjà pris fin.',
  'error.strategy-missing': 'Le critère b) ne dit pas quelle stratégie le compte suit. Nommez la stratégie (§ 3.2 b)).',
  'error.strategy-elsewhere': 'Seul le critère b) nomme une stratégie. Indiquez-la là.',
  'error.successor-missing': 'Des comptes ou des entités lui appartiennent encore. Désignez l’entité qui les reprend.',
  'error.end-document-missing': 'Indiquez le document qui le prévoit.',
};
