export const letters = {
  'letters.json': 'Signed facts (JSON)',
  'letters.number': 'Letter %{number}',
  'letters.acknowledge': 'Acknowledge the letter',
  'letters.acknowledged': 'Letter acknowledged',
  'letters.acknowledgedOn': 'acknowledged on %{date}',
  'letters.notAcknowledged': 'not acknowledged yet',
  'letters.headAndEnglish': 'Letter (head’s language and English)',
  'dueItem.acknowledge-letter': 'Acknowledge the letter',
  'field.letter': 'Letter',
  'field.key': 'Key of the register',
};
