export const clockSettings = {
  'publication.title': 'Publication of the bulletin',
  'publication.text':
    'Accounts that were there on this day had to be recorded within 60 days of it (3.4). What is due by it moves with it.',
  'publication.on': 'Published on',
  'publication.until': '60 days, until',
  'publication.change': 'Change the day',
  'publication.changed': 'The day was changed.',
  'field.publishedOn': 'Day of publication',
  'event.name.publication-day-changed': 'Day of publication changed',
  'event.publication-day-changed': '%{actor} changed the day on which the bulletin was published.',
  'error.publication-day-the-same': 'This is the day of today’s setting. Write another one.',
  'stableId.record': 'Record the platform’s own id',
  'stableId.text':
    'Handles change hands; the id that the platform gave the account does not. It becomes the key of the account, and its handle and addresses stay its own.',
  'stableId.label': 'Id on the platform',
  'field.platformIdentifier': 'Id on the platform',
  'stableId.hint': 'In digits or letters, as the platform shows it: not the handle.',
  'stableId.done': 'The id was recorded.',
  'event.name.stable-id-recorded': 'Id of the platform recorded',
  'event.stable-id-recorded': '%{actor} recorded the id by which the platform knows the account.',
  'error.stable-id-form':
    'The id does not look like one of this platform. Copy it as the platform shows it, without the handle.',
  'error.stable-id-known': 'The account has an id already. If another one is right, propose a change of its address.',
  'error.stable-id-unknown-there': 'This platform has no id beside the handle or address.',
  'error.stable-id-not-now': 'An id is recorded for an account that exists and has not ended.',
  'dueItem.unlisted-holder': 'List who can sign in, or take it from them',
};
