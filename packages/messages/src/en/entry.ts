export const entry = {
  'console.notStaff.title': 'The register is open to staff members',
  'console.notStaff.who': 'You are signed in as %{name}',
  'console.notStaff.text':
    'Your identity provider does not call you a staff member, so nothing of the register is open to you. If that is wrong, ask the administrators of your identity provider; afterwards sign in again.',
  'stepUp.title': 'Confirm with your second factor',
  'stepUp.text':
    'This decision is signed in your name. Confirm with your second factor that it is you; it then counts for five minutes.',
  'stepUp.open': 'Confirm that it is me',
  'stepUp.cancel': 'Decide later',
  'stepUp.waiting': 'The confirmation is open in another window. This page goes on by itself.',
  'stepUp.alone':
    'The window did not open, or was closed before the second factor was given. You can also confirm in this window and then decide again:',
  'stepUp.here': 'Confirm in this window',
  'signIn.organisation': 'Register of the Organisation',
  'signIn.title': 'Sign in to the register of institutional social media accounts',
  'signIn.who': 'Who signs you in?',
  'signIn.plain': 'Sign in with your organisation',
  'signIn.password': 'You enter your password with your organisation, never here.',
  'signIn.heads': 'Heads of entity decide.',
  'signIn.headsText': 'Every account and every person is authorized in writing.',
  'signIn.officials': 'Officials keep it true.',
  'signIn.officialsText': 'A change is recorded within 10 days.',
  'signIn.departures': 'Departures end access.',
  'signIn.departuresText': 'Privileges end when somebody leaves or moves.',
  'signIn.documentTitle': 'Sign in',
};
