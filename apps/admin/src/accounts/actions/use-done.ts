import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';

/** Says what was done, on the account's page. */
export const useDone = (accountId: string) => {
  const notify = useNotify();
  const navigate = useNavigate();
  return (message: string, messageArgs: Readonly<Record<string, string>> = {}): void => {
    notify(message, { messageArgs });
    void navigate(`/accounts/${accountId}`);
  };
};
