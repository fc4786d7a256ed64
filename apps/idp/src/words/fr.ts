import { desk, mailbox } from './desk/fr.ts';
import type { Words } from './words.ts';

export const fr: Words = {
  toolName: 'Fournisseur d’identité d’exercice',
  warning: 'Cet outil d’exercice sert aux démonstrations et aux essais. Il n’est pas destiné à un usage réel.',
  language: 'Langue',
  skip: 'Aller au contenu',
  errorPrefix: 'Erreur\u00A0:',
  backToApplication: 'Retourner au registre',
  home: {
    title: 'Le fournisseur d’identité d’exercice est en marche',
    lead: 'Il connecte au registre des personnes fictives. La connexion commence dans le registre.',
  },
  signIn: {
    title: 'Qui voulez-vous être\u202F?',
    lead: 'Toutes ces personnes sont inventées. Choisissez-en une selon son rôle\u00A0: aucun mot de passe n’est demandé.',
    choose: 'Choisir une personne fictive',
    byPassword: 'Ou se connecter avec un nom et un mot de passe',
    passwordHint:
      'Les noms et mots de passe d’exercice se trouvent dans le fichier {file} du profil d’exercice en marche.',
    login: 'Nom de connexion',
    password: 'Mot de passe',
    submit: 'Se connecter',
    giveUp: 'Revenir sans se connecter',
    wrongPassword:
      'Ce nom et ce mot de passe ne vont pas ensemble. Vérifiez les deux ou choisissez une personne dans la liste.',
    gonePerson: 'Cette personne n’est plus active ici. Choisissez-en une autre.',
  },
  secondFactor: {
    title: 'Saisir le second facteur',
    lead: '{name}, cette étape demande un code à 6 chiffres en plus de votre connexion.',
    code: 'Code à 6 chiffres',
    hint: 'Aide d’exercice\u00A0: votre code est {code}.',
    submit: 'Confirmer le code',
    otherPerson: 'Se connecter comme une autre personne',
    wrongCode: 'Ce n’est pas le code de {name}. Saisissez les 6 chiffres de l’aide d’exercice.',
  },
  signOut: {
    title: 'Se déconnecter\u202F?',
    lead: 'La session ouverte est celle de {name}. La déconnexion y met fin ici et dans le registre.',
    leadUnnamed: 'La déconnexion met fin à la session ici et dans le registre.',
    submit: 'Se déconnecter',
    stay: 'Garder la session ouverte ici',
    doneTitle: 'La déconnexion est faite',
    doneLead: 'La session d’exercice a pris fin.',
  },
  fault: {
    title: 'Cette demande reste sans réponse',
    refused:
      'L’application a demandé quelque chose que ce fournisseur ne donne pas. Revenez en arrière et recommencez.',
    ended: 'Cette connexion a pris fin ou a déjà servi. Revenez en arrière et recommencez.',
    failed: 'Le fournisseur n’a pas pu répondre. Rien n’a été modifié. Revenez en arrière et recommencez.',
    detail: 'Détail technique',
    notFoundTitle: 'Cette page n’existe pas',
    notFound: 'La connexion commence dans le registre. Allez-y et recommencez.',
  },
  roles: {
    'dgc-administrator': 'Administrateur ou administratrice du registre',
    'dgc-analyst': 'Analyste du registre',
    'head-of-entity': 'Responsable d’entité',
    'focal-point': 'Point focal',
    'authorized-official': 'Fonctionnaire autorisé(e)',
    alternate: 'Suppléant(e)',
    publisher: 'Fonctionnaire habilité(e) à publier',
    staff: 'Fonctionnaire',
    auditor: 'Auditeur ou auditrice',
    'security-officer': 'Fonctionnaire chargé(e) de la sécurité',
    'reporting-client': 'Outil de rapports',
    public: 'Sans rôle dans le registre',
  },
  desk,
  mailbox,
};
