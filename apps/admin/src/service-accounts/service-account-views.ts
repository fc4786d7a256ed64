import type { ServiceAccountFilter } from '../graphql/generated/schema.ts';

type View = { readonly name: string; readonly to: string; readonly filter: ServiceAccountFilter };

/** The lists of service accounts, each with an address of its own. */
export const serviceAccountViews = [
  { name: 'all', to: '/service-accounts', filter: {} },
  { name: 'active', to: '/service-accounts?in=active', filter: { state: ['ACTIVE', 'EXPIRING'] } },
  { name: 'expiring', to: '/service-accounts?in=expiring', filter: { state: ['EXPIRING'] } },
  { name: 'suspended', to: '/service-accounts?in=suspended', filter: { state: ['SUSPENDED'] } },
  { name: 'expired', to: '/service-accounts?in=expired', filter: { state: ['EXPIRED'] } },
] as const satisfies readonly View[];

export type ServiceAccountView = (typeof serviceAccountViews)[number];

export const serviceAccountViewOf = (search: string): ServiceAccountView => {
  const name = new URLSearchParams(search).get('in');
  return serviceAccountViews.find((view) => view.name === name) ?? serviceAccountViews[0];
};
