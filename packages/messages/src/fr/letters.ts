import type { letters as english } from '../en/letters.ts';
import type { Room } from '../catalogue.ts';

export const letters: Room<typeof english, 'fr'> = {
  'letters.json': 'Faits signés (JSON)',
  'letters.number': 'Lettre %{number}',
  'letters.acknowledge': 'Accuser réception de la lettre',
  'letters.acknowledged': 'Réception de la lettre accusée',
  'letters.acknowledgedOn': 'réception accusée le %{date}',
  'letters.notAcknowledged': 'réception pas encore accusée',
  'letters.headAndEnglish': 'Lettre (langue du ou de la responsable et anglais)',
  'dueItem.acknowledge-letter': 'Accuser réception de la lettre',
  'field.letter': 'Lettre d’autorisation',
  'field.key': 'Clé du registre',
};
