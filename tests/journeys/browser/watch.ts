import type { BrowserContext, ConsoleMessage } from 'playwright-core';

/** The register's answer to somebody who is not signed in, or may not: the console asks, and the browser notes the status. */
const isExpected = (message: ConsoleMessage): boolean =>
  /^Failed to load resource: the server responded with a status of (?:401|403) /u.test(message.text());

/** Everything that a browser complains of: errors of the console, broken policies, uncaught errors. */
export const watch = (context: BrowserContext): readonly string[] => {
  const faults: string[] = [];
  context.on('console', (message) => {
    const isFault = message.type() === 'error' || /content security policy|violat/iu.test(message.text());
    if (isFault && !isExpected(message)) faults.push(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`${error.page()?.url()}: uncaught ${String(error.error())}`));
  context.on('dialog', (dialog) => {
    faults.push(`${dialog.page()?.url()}: a dialog of the browser says "${dialog.message()}"`);
    void dialog.dismiss();
  });
  return faults;
};
