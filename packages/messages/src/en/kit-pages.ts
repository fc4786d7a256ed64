export const kitPages = {
  'kit.error.title': 'The page could not be loaded',
  'kit.error.text': 'The register did not answer. Nothing you did is lost.',
  'kit.error.slow': {
    one: 'The register did not answer in %{count} second. Nothing you did is lost.',
    other: 'The register did not answer in %{count} seconds. Nothing you did is lost.',
  },
  'kit.error.reference': 'Reference %{reference}.',
  'kit.error.again': 'Try again',
  'kit.denied.title': 'This belongs to %{owner}',
  'kit.denied.text': 'The head of %{owner} or DGC can open it for you.',
  'kit.denied.plain': 'Your role does not open this page. DGC can open it for you.',
  'kit.denied.plainTitle': 'This page is not yours to open',
  'kit.notFound.title': 'There is nothing at this address',
  'kit.notFound.text':
    'The record was moved, or the address was cut off when it was copied. Search for its title or handle.',
  'kit.loading': 'Loading',
  'kit.offline': 'No connection since %{time}. You can read; what you type is kept on this device.',
  'kit.session.title': 'You were signed out',
  'kit.session.text':
    'You were signed out after %{minutes} minutes without a sign of you. Sign in again; what you typed is still here.',
  'kit.session.plain':
    'Your session was ended. Sign in again; what you typed is still here. If your access was taken away, the mail sent to you says why.',
  'kit.session.signIn': 'Sign in again',
  'kit.session.waiting': 'The sign-in is open in another window. This page goes on by itself.',
  'kit.session.blocked': 'The browser kept the window shut. Open the sign-in in a new tab:',
  'kit.session.open': 'Open the sign-in',
};
