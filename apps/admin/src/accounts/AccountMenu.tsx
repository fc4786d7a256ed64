import { listAddress } from '../console/use-register-list.ts';
import type { AccountRow } from '../graphql/generated/accounts.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { Menu, type MenuGroup } from '../kit/Menu.tsx';
import { useTranslate } from '../providers/Reader.tsx';
import { stepsOf } from './account-steps.ts';

/** The menu of a row: what this reader may do with the account, then where it leads. */
export const AccountMenu = ({ account }: { readonly account: AccountRow }) => {
  const translate = useTranslate();
  const { id, title, entity } = account;
  const label = translate('kit.table.menuOf', { row: title });
  const steps = stepsOf(account).map(({ name, to }) => ({ label: translate(name), to }));
  const ways: MenuGroup = {
    items: [
      { label: translate('accounts.menu.open'), to: `/accounts/${id}` },
      { label: translate('accounts.menu.timeline'), to: `/accounts/${id}/timeline` },
      {
        label: translate('accounts.menu.entity', { entity: entity.code }),
        to: listAddress('/accounts', { entity: entity.id }),
      },
    ],
  };
  return (
    <Menu
      label={label}
      groups={steps.length > 0 ? [{ items: steps }, ways] : [ways]}
      trigger={(props) => <IconButton icon="more" label={label} {...props} />}
    />
  );
};
