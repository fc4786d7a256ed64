import type { Room } from '../catalogue.ts';
import type { signInPages as english } from '../en/sign-in-pages.ts';

export const signInPages: Room<typeof english, 'fr'> = {
  'signInPage.failed': 'Vous n’êtes pas connecté(e)',
  'signInPage.again': 'Réessayer',
  'signInPage.home': 'Retour au registre',
  'signInPage.choose': 'Choisissez le mode de connexion',
  'signInPage.done': 'Confirmation enregistrée. Cette fenêtre peut être fermée.',
  'signInPage.goOn': 'Continuer',
  'signInPage.signOut': 'Se déconnecter',
  'signInPage.signOutQuestion': 'Se déconnecter du registre ?',
  'signInPage.unavailable': 'Le fournisseur d’identité ne répond pas pour le moment. Réessayez dans quelques minutes.',
  'signInPage.startAgain': 'Cette connexion a expiré ou a été commencée dans un autre navigateur. Recommencez.',
  'signInPage.invalid':
    'La réponse du fournisseur d’identité n’a pas pu être acceptée ; la connexion n’a pas eu lieu. Recommencez ; si cela se reproduit, communiquez la référence au DCG.',
  'signInPage.refusedByProvider':
    'Le fournisseur d’identité a refusé la connexion, ou celle-ci a été abandonnée. Recommencez, ou adressez-vous aux administrateurs du fournisseur d’identité.',
  'signInPage.linkRefused':
    'Votre identité n’a pas pu être rattachée à une seule personne du registre. Le cas est signalé au DCG, qui le réglera.',
  'signInPage.departed':
    'Selon le registre, vous avez quitté vos fonctions ; la connexion n’est donc pas possible. En cas d’erreur, adressez-vous à votre bureau du personnel ou au DCG.',
  'signInPage.sessionNeeded': 'Votre session a pris fin. Connectez-vous d’abord.',
  'signInPage.secondFactor':
    'Le second facteur d’authentification n’a pas été prouvé, et cette décision l’exige. Confirmez de nouveau avec le second facteur.',
  'signInPage.otherPerson':
    'Une autre personne a confirmé son identité. La confirmation revient à la personne dont c’est la session.',
  'signInPage.tooMany': 'Trop de tentatives ont été faites en peu de temps. Attendez une minute, puis réessayez.',
  'answerPage.notFound': 'Il n’y a rien à cette adresse',
  'answerPage.fault': 'La requête n’a pas pu être traitée',
  'answerPage.back': 'Retour au registre',
  'signIn.ended':
    'Votre session a pris fin. Si votre accès a été retiré, le message qui vous a été adressé en donne la raison.',
};
