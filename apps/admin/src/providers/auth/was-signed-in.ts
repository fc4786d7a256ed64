const key = 'mandat.signed-in';

/** Whether this window was signed in and did not sign out: then its session was ended, and the sign-in page says so. */
export const wasSignedIn = (): boolean => sessionStorage.getItem(key) !== null;

export const noteSignedIn = (): void => sessionStorage.setItem(key, 'yes');
export const noteSignedOut = (): void => sessionStorage.removeItem(key);
