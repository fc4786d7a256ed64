import { useEffect } from 'react';
import { announceSignIn } from './session.ts';

/** Where the small sign-in window ends: it tells the console that waits, and closes. */
export const SignedInPage = () => {
  useEffect(() => {
    announceSignIn();
    window.close();
  }, []);
  return null;
};
