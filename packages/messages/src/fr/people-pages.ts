import type { Room } from '../catalogue.ts';
import type { peoplePages as english } from '../en/people-pages.ts';

export const peoplePages: Room<typeof english, 'fr'> = {
  'people.title': 'Personnes',
  'people.record': 'Enregistrer une personne',
  'people.edit': 'Modifier les données',
  'people.save': 'Enregistrer les données',
  'people.search': 'Nom ou fonction',
  'people.count': { one: '%{count} personne', other: '%{count} personnes' },
  'people.view.all': 'Toutes',
  'people.view.holders': 'Avec un privilège',
  'people.noEntity': 'Pas d’affectation en cours',
  'people.empty.title': 'Le registre ne contient encore aucune personne',
  'people.empty.text': 'Les personnes y entrent à leur première connexion, ou le DCG les enregistre.',
  'people.recorded': 'La personne a été enregistrée.',
  'people.changed': 'Les données ont été modifiées.',
  'person.holdings': 'Comptes',
  'person.holdings.none': 'Cette personne ne détient d’accès à aucun compte',
  'person.holdings.hidden': 'Un compte qui ne vous est pas accessible',
  'person.appointments': 'Affectations',
  'person.contact': 'Coordonnées',
  'person.contact.hidden': 'Les coordonnées sont visibles pour l’entité et le DCG.',
  'person.form.staffTypeHint': 'Seuls les fonctionnaires peuvent être autorisés.',
  'person.form.staffNumber': 'Numéro de fonctionnaire',
  'person.form.staffNumberHint': 'Il permet de reconnaître la personne à sa première connexion.',
  'person.form.source': 'Fournisseur d’identité',
  'person.form.sourceHint':
    'Le nom du fournisseur dont relève le numéro de fonctionnaire, tel qu’il figure dans la configuration.',
  'person.form.languageHint': 'Langue dans laquelle le registre écrit à cette personne.',
};
