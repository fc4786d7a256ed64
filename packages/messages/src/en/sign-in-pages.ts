export const signInPages = {
  'signInPage.failed': 'You are not signed in',
  'signInPage.again': 'Try again',
  'signInPage.home': 'Back to the register',
  'signInPage.choose': 'Choose how to sign in',
  'signInPage.done': 'Confirmed. This window can be closed.',
  'signInPage.goOn': 'Continue',
  'signInPage.signOut': 'Sign out',
  'signInPage.signOutQuestion': 'Sign out of the register?',
  'signInPage.unavailable': 'The identity provider does not answer at the moment. Try again in a few minutes.',
  'signInPage.startAgain': 'This sign-in has expired, or was begun in another browser. Start again.',
  'signInPage.invalid':
    'The identity provider’s answer could not be accepted, so nobody was signed in. Start again; if it happens once more, give DGC the reference.',
  'signInPage.refusedByProvider':
    'The identity provider refused the sign-in, or it was cancelled. Start again, or ask the administrators of the identity provider.',
  'signInPage.linkRefused':
    'Your identity could not be matched with one person of the register. The case is listed for DGC, which settles it.',
  'signInPage.departed':
    'The register knows you as departed, so you cannot sign in. If that is wrong, ask your personnel office or DGC.',
  'signInPage.sessionNeeded': 'Your session has ended. Sign in first.',
  'signInPage.secondFactor':
    'The second factor was not proved, and this decision needs it. Confirm again with the second factor.',
  'signInPage.otherPerson': 'Another person confirmed their identity. The holder of the session must confirm.',
  'signInPage.tooMany': 'Too many attempts came in a short time. Wait a minute and try again.',
  'answerPage.notFound': 'There is nothing at this address',
  'answerPage.fault': 'The request could not be carried out',
  'answerPage.back': 'Back to the register',
  'signIn.ended': 'Your session was ended. If your access was taken away, the mail sent to you says why.',
};
