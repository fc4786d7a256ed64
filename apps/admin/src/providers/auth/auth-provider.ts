import type { AuthProvider } from 'react-admin';
import { canAccessWith, endsSession } from './access.ts';
import type { Me } from './me.ts';

export const signInPath = '/sign-in';

/** Ends the session here and at the identity provider: a form, since the way there leads through other addresses. */
export const signOut = (): void => {
  const form = Object.assign(document.createElement('form'), { method: 'post', action: '/auth/sign-out' });
  document.body.append(form);
  form.submit();
};

/** Everything is answered from the one `me` that the console has read: no question goes to the register. */
export const authProviderOf = (me: Me): AuthProvider => ({
  login: () => Promise.resolve(),
  logout: () => {
    signOut();
    return Promise.resolve();
  },
  checkAuth: () => Promise.resolve(),
  // The sender has shown the dialog by then; what is left is a person who gave up.
  checkError: (error: unknown) => (endsSession(error) ? Promise.reject(new Error('session ended')) : Promise.resolve()),
  getIdentity: () => Promise.resolve({ id: me.person?.id ?? '', fullName: me.person?.name ?? '' }),
  getPermissions: () => Promise.resolve(me.actions),
  canAccess: (asked) => Promise.resolve(canAccessWith(me.actions, asked)),
});
