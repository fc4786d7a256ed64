import { Button } from '../kit/Button.tsx';
import { EmptyState } from '../kit/EmptyState.tsx';
import { EntryFrame } from '../kit/frame/EntryFrame.tsx';
import { PageHead } from '../kit/PageHead.tsx';
import { signOut } from '../providers/auth/auth-provider.ts';
import { useTranslate } from '../providers/Reader.tsx';

/** Signed in, but not known as staff: the register says so and shows the way out. */
export const NotStaff = ({ name }: { readonly name: string }) => {
  const translate = useTranslate();
  return (
    <EntryFrame plain>
      <PageHead title={translate('console.notStaff.title')} />
      <EmptyState
        icon="lock"
        title={translate('console.notStaff.who', { name })}
        action={<Button onClick={() => void signOut()}>{translate('kit.signOut')}</Button>}
      >
        {translate('console.notStaff.text')}
      </EmptyState>
    </EntryFrame>
  );
};
