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
};
