import { useCallback, useMemo, useState } from 'react';
import { useDueForDgc } from '../due/use-due-for-dgc.ts';
import { FindAccounts } from '../graphql/generated/session.ts';
import type { FrameRole } from '../kit/frame/navigation.ts';
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

type Counts = NonNullable<FrameFacts['counts']>;

const watching = (me: Me): Counts => ({
  '/departures': { count: me.departuresOpen },
  '/guard': { count: me.holdsOpen + me.jointDecisionsOpen, late: me.holdsOpen > 0 },
  '/orphans': { count: me.orphansOpen, late: true },
  '/signals': { count: me.unlinkedSignals },
  '/sources': { count: me.sourcesAlarmed, late: true },
  '/deliveries': { count: me.deadDeliveries, late: true },
});

const countsOf: Partial<Record<FrameRole, (me: Me) => Counts>> = {
  'head-of-entity': (me) => ({
    '/departures': { count: me.departuresOpen },
    '/orphans': { count: me.orphansOpen, late: true },
  }),
  'dgc-administrator': watching,
  auditor: (me) => ({ '/departures': { count: me.departuresOpen }, '/signals': { count: me.unlinkedSignals } }),
};

const decidesFor = ({ role }: Capacity): boolean => role === 'head-of-entity' || role === 'officer-in-charge';

/** Only work that waits for this capacity is counted in the navigation. */
const countsFor = ({ me, capacity }: Signed, due: number): Counts => {
  const decides = decidesFor(capacity);
  const waiting = (decides ? me.decisionsWaiting + me.revisionsWaiting + me.dueItemsOpen : 0) + me.headshipsToConfirm;
  const counts = countsOf[decides ? 'head-of-entity' : capacity.role]?.(me) ?? {};
  const all = { '/': { count: waiting }, '/due': { count: due }, ...counts };
  return Object.fromEntries(Object.entries(all).filter(([, { count }]) => count > 0));
};

export const useFrameFacts = (signed: Chosen): FrameFacts => {
  const { me, capacity, capacities, choose } = signed;
  const due = useDueForDgc(capacity);
  const onCapacity = useCallback((next: Capacity) => choose(next), [choose]);
  return useMemo(
    () => ({
      person: me.name,
      capacity,
      capacities,
      onCapacity,
      onSignOut: () => void signOut(),
      findAccounts,
      counts: countsFor(signed, due),
    }),
    [me, capacity, capacities, onCapacity, signed, due],
  );
};
