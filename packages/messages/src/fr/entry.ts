import type { Room } from '../catalogue.ts';
import type { entry as english } from '../en/entry.ts';

export const entry: Room<typeof english, 'fr'> = {
  'console.notStaff.title': 'Le registre est ouvert aux fonctionnaires',
  'console.notStaff.who': 'Vous êtes connecté(e) sous le nom de %{name}',
  'console.notStaff.text':
    'Votre fournisseur d’identité ne vous désigne pas comme fonctionnaire : le registre ne vous est donc pas ouvert. En cas d’erreur, adressez-vous aux administrateurs de votre fournisseur d’identité, puis reconnectez-vous.',
  'stepUp.title': 'Confirmez avec votre second facteur d’authentification',
  'stepUp.text':
    'Cette décision est signée en votre nom. Confirmez avec votre second facteur d’authentification qu’il s’agit bien de vous ; la confirmation vaut cinq minutes.',
  'stepUp.open': 'Confirmer mon identité',
  'stepUp.cancel': 'Décider plus tard',
  'stepUp.waiting': 'La confirmation est ouverte dans une autre fenêtre. Cette page reprendra d’elle-même.',
  'stepUp.alone':
    'La fenêtre ne s’est pas ouverte, ou a été fermée avant la saisie du second facteur d’authentification. Vous pouvez aussi confirmer dans cette fenêtre, puis décider de nouveau :',
  'stepUp.here': 'Confirmer dans cette fenêtre',
  'signIn.organisation': 'Registre de l’Organisation',
  'signIn.title': 'Connexion au registre des comptes institutionnels de médias sociaux',
  'signIn.who': 'Par qui vous connectez-vous ?',
  'signIn.plain': 'Se connecter avec votre organisation',
  'signIn.password': 'Vous saisissez votre mot de passe auprès de votre organisation, jamais ici.',
  'signIn.heads': 'Les responsables d’entité décident.',
  'signIn.headsText': 'Chaque compte et chaque personne sont autorisés par écrit.',
  'signIn.officials': 'Les fonctionnaires autorisés le tiennent à jour.',
  'signIn.officialsText': 'Toute modification est enregistrée dans les 10 jours.',
  'signIn.departures': 'Les départs mettent fin aux accès.',
  'signIn.departuresText': 'Les privilèges prennent fin en cas de cessation de service ou de réaffectation.',
  'signIn.documentTitle': 'Connexion',
};
