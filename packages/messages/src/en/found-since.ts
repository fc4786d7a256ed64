export const foundSince = {
  'dueItem.answer-overlap': 'Answer accounts that look alike',
  'event.name.overlaps-found-since': 'Overlaps found after the authorization',
  'event.overlaps-found-since': 'The search found accounts that look like this one after it was authorized.',
  'event.name.overlaps-found-on-import': 'Overlaps found after the import',
  'event.overlaps-found-on-import': 'The search found accounts that look like this one, which an import brought.',
  'foundSince.title': 'Found since the authorization',
  'foundSince.text':
    'The head of entity did not have these accounts before them when they decided. Say how each relates to this account; the authorization stands meanwhile.',
  'foundSince.mine': 'This account',
  'foundSince.successor.hint': 'One of the two takes the place of the other. The reason says which.',
  'foundSince.merge.hint': 'One of the two takes over what both do. The reason says which.',
  'foundSince.saved': 'The answer is saved.',
};
