export const navigation = {
  'nav.today': 'Today',
  'nav.overview': 'Overview',
  'nav.accounts': 'Accounts',
  'nav.myAccounts': 'My accounts',
  'nav.people': 'People',
  'nav.entities': 'Entities',
  'nav.headships': 'Headships',
  'nav.audit': 'Audit',
  'nav.settings': 'Settings',
};
