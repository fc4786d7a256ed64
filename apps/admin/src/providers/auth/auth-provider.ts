import type { AuthProvider } from 'react-admin';
import { canAccessWith, endsSession } from './access.ts';
import type { Me } from './me.ts';
import { noteSignedOut } from './was-signed-in.ts';

export const signInPath = '/sign-in';

/** Ends the session here, and then at the identity provider, whose address the register answers. */
export const signOut = async (): Promise<void> => {
  const response = await fetch('/auth/sign-out', {
    method: 'POST',
    headers: { 'X-Mandat': '1', Accept: 'application/json' },
  });
  const answer: unknown = response.ok ? await response.json() : null;
  const known = typeof answer === 'object' && answer !== null && 'location' in answer ? String(answer.location) : '/';
  noteSignedOut();
  window.location.assign(known);
};

/** Everything is answered from the one `me` that the console has read: no question goes to the register. */
export const authProviderOf = (me: Me): AuthProvider => ({
  login: () => Promise.resolve(),
  logout: signOut,
  checkAuth: () => Promise.resolve(),
  // The sender has shown the dialog by then; what is left is a person who gave up.
  checkError: async (error: unknown) => {
    if (endsSession(error)) throw new Error('session ended');
  },
  getIdentity: () => Promise.resolve({ id: me.id ?? '', fullName: me.name }),
  getPermissions: () => Promise.resolve(me.actions),
  canAccess: (asked) => Promise.resolve(canAccessWith(me.actions, asked)),
});
