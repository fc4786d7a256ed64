export const audit = {
  'audit.title': 'Audit',
  'audit.lead': 'Everything that was recorded and decided, by whom and when. Nothing here can be changed.',
  'audit.timeline': 'Timeline of the register',
  'audit.filter.type': 'What happened',
  'audit.empty': 'Nothing has been recorded yet',
};
