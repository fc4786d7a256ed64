import type { Room } from '../catalogue.ts';
import type { requestsToTheRegister as english } from '../en/requests-to-the-register.ts';

export const requestsToTheRegister: Room<typeof english, 'fr'> = {
  'error.page-out-of-range': 'Cette page n’existe pas. Reprenez au début de la liste.',
  'error.page-ambiguous': 'Une page commence soit après une ligne, soit à une position. Indiquez l’une ou l’autre.',
  'error.cursor-unreadable': 'Cet endroit de la liste n’est plus connu. Reprenez au début de la liste.',
  'error.text-unreadable':
    'Le texte contient un caractère qui ne peut pas être conservé. Retirez-le et renvoyez le texte.',
  'error.nested-too-deep': 'Ces données comportent trop de niveaux. Vérifiez-en la forme et renvoyez-les.',
  'error.request-too-large': 'Cette requête dépasse 1 Mo. Envoyez moins de données à la fois.',
  'error.media-type': 'Le registre ne lit que le format JSON en UTF-8.',
  'error.content-encoding': 'Le registre ne lit que les requêtes non compressées.',
  'error.batch': 'Envoyez une seule opération à la fois.',
  'error.not-a-graphql-request': 'Ceci n’est pas une requête GraphQL. Vérifiez-en la forme et renvoyez-la.',
  'error.extensions': 'Le registre n’accepte pas d’extensions dans une requête.',
  'error.method-not-allowed': 'Cette adresse s’interroge autrement. Voir la documentation.',
  'error.subscription': 'Le registre n’offre pas d’abonnements. Relisez les données.',
};
