import { useCallback, useMemo, useState } from 'react';
import { FindAccounts } from '../graphql/generated/session.ts';
import type { Capacity, FoundAccount, FrameFacts } from '../kit/frame/frame-context.ts';
import { signOut } from '../providers/auth/auth-provider.ts';
import type { Signed } from '../providers/auth/Me.tsx';
import { capacitiesOf, type Me } from '../providers/auth/me.ts';
import { graphql } from '../providers/data/register.ts';

const same = (a: Capacity, b: Capacity): boolean => a.role === b.role && a.entity === b.entity;

type Chosen = Signed & { readonly choose: (capacity: Capacity) => void };

/** Who reads and in which capacity; a choice holds as long as the capacity does. */
export const useSigned = (me: Me): Chosen => {
  const capacities = useMemo(() => capacitiesOf(me), [me]);
  const [chosen, choose] = useState<Capacity | null>(null);
  const usual = capacities[0] ?? { role: 'staff' };
  const capacity = capacities.find((each) => chosen !== null && same(each, chosen)) ?? usual;
  return useMemo(
    () => ({ me, capacity, capacities, may: (action) => me.actions.includes(action), choose }),
    [me, capacity, capacities],
  );
};

const findAccounts = async (search: string): Promise<readonly FoundAccount[]> => {
  const { accounts } = await graphql(FindAccounts, { search });
  return accounts.nodes.map(({ id, title, handle, platform }) => ({
    id,
    title,
    to: `/accounts/${id}`,
    platform: platform.code,
    ...(handle && { handle }),
  }));
};

/** Only work that waits for this capacity is counted in the navigation. */
const countsFor = ({ me, capacity }: Signed): FrameFacts['counts'] => {
  const decides = capacity.role === 'head-of-entity' || capacity.role === 'officer-in-charge';
  const waiting = (decides ? me.decisionsWaiting : 0) + me.headshipsToConfirm;
  return waiting > 0 ? { '/': { count: waiting } } : {};
};

export const useFrameFacts = (signed: Chosen): FrameFacts => {
  const { me, capacity, capacities, choose } = signed;
  const onCapacity = useCallback((next: Capacity) => choose(next), [choose]);
  return useMemo(
    () => ({
      person: me.name,
      capacity,
      capacities,
      onCapacity,
      onSignOut: () => void signOut(),
      findAccounts,
      counts: countsFor(signed),
    }),
    [me, capacity, capacities, onCapacity, signed],
  );
};
