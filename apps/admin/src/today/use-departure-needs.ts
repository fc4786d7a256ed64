import { listAddress } from '../console/use-register-list.ts';
import { useDueForDgc } from '../due/use-due-for-dgc.ts';
import type { Me } from '../providers/auth/me.ts';
import { useMe } from '../providers/auth/Me.tsx';
import { useReader } from '../providers/Reader.tsx';
import type { NeedProps } from './need.ts';

type Asked = Pick<NeedProps, 'count' | 'icon' | 'tone' | 'to'> & {
  readonly name: 'holds' | 'alarms' | 'unlinked' | 'orphans' | 'due' | 'undelivered';
};

const askedBy = (me: Me, due: number): readonly Asked[] => [
  { name: 'holds', count: me.holdsOpen, icon: 's-held', tone: 'm-held', to: '/guard' },
  { name: 'alarms', count: me.sourcesAlarmed, icon: 's-alert', tone: 'm-bad', to: '/sources' },
  {
    name: 'unlinked',
    count: me.unlinkedSignals,
    icon: 'link',
    tone: 'm-warn',
    to: listAddress('/signals', { state: ['UNLINKED'] }),
  },
  { name: 'orphans', count: me.orphansOpen, icon: 's-orphan', tone: 'm-bad', to: '/orphans' },
  { name: 'due', count: due, icon: 's-soon', tone: 'm-warn', to: '/due' },
  { name: 'undelivered', count: me.deadDeliveries, icon: 'upload', tone: 'm-warn', to: '/deliveries' },
];

/** What the guard, signals, sources and notices ask of DGC; the most urgent first. */
export const useDepartureNeeds = (): readonly NeedProps[] => {
  const { translate } = useReader();
  const { me, may, capacity } = useMe();
  const due = useDueForDgc(capacity);
  if (!may('hold:read')) return [];
  const more = { holds: translate('overview.holdsText'), alarms: translate('source.alarm.text') };
  return askedBy(me, due)
    .filter(({ count }) => count > 0)
    .map(({ name, ...need }) => ({
      ...need,
      what: translate(`overview.${name}`, { count: need.count }),
      more: name === 'holds' || name === 'alarms' ? more[name] : '',
      verb: translate(`overview.${name}Verb`),
    }));
};
