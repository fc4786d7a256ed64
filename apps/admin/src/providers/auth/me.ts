import type { MeResult } from '../../graphql/generated/session.ts';
import { wordOf } from '../../graphql/words.ts';
import type { Capacity } from '../../kit/frame/frame-context.ts';
import type { FrameRole } from '../../kit/frame/navigation.ts';

export type Me = MeResult['me'];

/** In which capacity a person first meets the console when they have several. */
const order: readonly FrameRole[] = [
  'head-of-entity',
  'officer-in-charge',
  'dgc-administrator',
  'dgc-analyst',
  'auditor',
  'security-officer',
  'focal-point',
  'authorized-official',
  'alternate',
  'publisher',
  'staff',
];

const isFrameRole = (role: string): role is FrameRole => (order as readonly string[]).includes(role);

/** Everything one acts as, the most decisive first; never empty: who only signed in sees what staff see. */
export const capacitiesOf = ({ capacities, roles }: Pick<Me, 'capacities' | 'roles'>): readonly Capacity[] => {
  const withEntity = capacities.map(({ role, entity }) => ({ role: wordOf(role), entity: entity.code }));
  const without = roles
    .map(wordOf)
    .filter((role) => !withEntity.some((held) => held.role === role))
    .map((role) => ({ role, entity: null }));
  const found = [...withEntity, ...without].flatMap(({ role, entity }) =>
    isFrameRole(role) ? [{ role, entity }] : [],
  );
  const sorted = found.toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  return sorted.length > 0 ? sorted : [{ role: 'staff', entity: null }];
};
