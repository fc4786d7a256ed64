import type { Room } from '../catalogue.ts';
import type { kitPages as english } from '../en/kit-pages.ts';

export const kitPages: Room<typeof english, 'fr'> = {
  'kit.error.title': 'La page n’a pas pu être chargée',
  'kit.error.text': 'Le registre n’a pas répondu. Rien de ce que vous avez fait n’est perdu.',
  'kit.error.slow': {
    one: 'Le registre n’a pas répondu en %{count} seconde. Rien de ce que vous avez fait n’est perdu.',
    other: 'Le registre n’a pas répondu en %{count} secondes. Rien de ce que vous avez fait n’est perdu.',
  },
  'kit.error.reference': 'Référence : %{reference}.',
  'kit.error.again': 'Réessayer',
  'kit.denied.title': 'Ceci relève de : %{owner}',
  'kit.denied.text': 'La personne responsable de l’entité (%{owner}) ou le DCG peut vous y donner accès.',
  'kit.denied.plain': 'Votre rôle ne donne pas accès à cette page. Le DCG peut vous y donner accès.',
  'kit.denied.plainTitle': 'Cette page ne vous est pas accessible',
  'kit.notFound.title': 'Il n’y a rien à cette adresse',
  'kit.notFound.text':
    'La fiche a été déplacée, ou l’adresse a été tronquée lors de la copie. Cherchez l’intitulé ou le nom de profil.',
  'kit.loading': 'Chargement',
  'kit.offline':
    'Hors ligne depuis %{time}. La lecture reste possible ; ce que vous saisissez est conservé sur cet appareil.',
  'kit.session.title': 'Vous avez été déconnecté(e)',
  'kit.session.text':
    'Votre session a pris fin après %{minutes} minutes sans activité. Reconnectez-vous ; ce que vous avez saisi est toujours là.',
  'kit.session.plain':
    'Votre session a pris fin. Reconnectez-vous ; ce que vous avez saisi est toujours là. Si votre accès a été retiré, le message qui vous a été adressé en donne la raison.',
  'kit.session.signIn': 'Se reconnecter',
  'kit.session.waiting': 'La connexion est ouverte dans une autre fenêtre. Cette page reprendra d’elle-même.',
  'kit.session.blocked': 'Le navigateur n’a pas ouvert la fenêtre. Ouvrez la connexion dans un nouvel onglet :',
  'kit.session.open': 'Ouvrir la connexion',
};
