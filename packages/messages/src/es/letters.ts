import type { letters as english } from '../en/letters.ts';
import type { Room } from '../catalogue.ts';

export const letters: Room<typeof english, 'es'> = {
  'letters.json': 'Hechos firmados (JSON)',
  'letters.number': 'Carta %{number}',
  'letters.acknowledge': 'Acusar recibo de la carta',
  'letters.acknowledged': 'Acuse de recibo registrado',
  'letters.acknowledgedOn': 'acuse de recibo el %{date}',
  'letters.notAcknowledged': 'sin acuse de recibo todavía',
  'letters.headAndEnglish': 'Carta (idioma de quien la firma e inglés)',
  'dueItem.acknowledge-letter': 'Acusar recibo de la carta',
  'field.letter': 'Carta',
  'field.key': 'Clave del registro',
};
