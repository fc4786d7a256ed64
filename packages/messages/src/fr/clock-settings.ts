import type { Room } from '../catalogue.ts';
import type { clockSettings as english } from '../en/clock-settings.ts';

export const clockSettings: Room<typeof english, 'fr'> = {
  'publication.title': 'Publication de la circulaire',
  'publication.text':
    'Les comptes qui existaient ce jour-là devaient être enregistrés dans les 60\u00a0jours (3.4). Les échéances qui en dépendent se déplacent avec lui.',
  'publication.on': 'Publiée le',
  'publication.until': '60\u00a0jours, jusqu’au',
  'publication.change': 'Modifier le jour',
  'publication.changed': 'Le jour a été modifié.',
  'field.publishedOn': 'Jour de publication',
  'event.name.publication-day-changed': 'Jour de publication modifié',
  'event.publication-day-changed': 'Jour de publication de la circulaire modifié par %{actor}.',
  'error.publication-day-the-same': 'C’est le jour déjà fixé. Indiquez-en un autre.',
  'stableId.record': 'Enregistrer l’identifiant de la plateforme',
  'stableId.text':
    'Un nom de profil peut changer de mains, pas l’identifiant donné au compte par la plateforme. Il devient la clé du compte, qui garde son nom de profil et ses adresses.',
  'stableId.label': 'Identifiant sur la plateforme',
  'field.platformIdentifier': 'Identifiant de la plateforme',
  'stableId.hint': 'En chiffres ou en lettres, tel que la plateforme l’affiche\u00a0: pas le nom de profil.',
  'stableId.done': 'L’identifiant a été enregistré.',
  'event.name.stable-id-recorded': 'Identifiant de la plateforme enregistré',
  'event.stable-id-recorded': 'Identifiant du compte sur la plateforme enregistré par %{actor}.',
  'error.stable-id-form':
    'Cet identifiant n’a pas la forme de ceux de la plateforme. Copiez-le tel qu’elle l’affiche, sans le nom de profil.',
  'error.stable-id-known':
    'Le compte a déjà un identifiant. Si un autre est exact, proposez une modification de son adresse.',
  'error.stable-id-unknown-there': 'Cette plateforme n’a pas d’identifiant autre que le nom de profil ou l’adresse.',
  'error.stable-id-not-now': 'Un identifiant s’enregistre pour un compte qui existe et n’a pas pris fin.',
  'dueItem.unlisted-holder': 'Inscrire qui peut se connecter, ou lui en retirer le moyen',
  'dueReason.recorded': 'enregistré',
  'dueReason.settled': 'n’est plus à effectuer',
  'dueReason.facts-corrected': 'une date, un fuseau horaire ou un autre fait a été corrigé',
  'dueReason.publication-day-changed': 'le jour de publication a été modifié',
};
