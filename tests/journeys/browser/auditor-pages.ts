import type { Page } from 'playwright-core';
import { accountFor, ask } from './ask.ts';
import type { ConsolePage } from './console-page.ts';

export const auditorPages = async (page: Page): Promise<readonly ConsolePage[]> => {
  const { id } = await accountFor(page, 'AUTHORIZED', ({ holdings }) => (holdings ?? []).length > 0);
  const then = `query ($id: ID!, $on: Day!) { heldOn(id: $id, moment: { on: $on }) { personId } }`;
  const { entity } = await ask<{ entity: { id: string } }>(page, '{ entity(code: "UN-Habitat") { id } }');
  const on = new Date().toISOString().slice(0, 10);
  const { heldOn } = await ask<{ heldOn: readonly { personId: string }[] }>(page, then, { id, on });
  return [
    { path: '/' },
    { path: '/past' },
    { path: '/quality' },
    { path: `/quality/${entity.id}` },
    { path: `/past/accounts/${id}` },
    { path: `/past/people/${heldOn[0]?.personId}` },
    { path: `/accounts/${id}/timeline` },
    { path: '/entities/new', what: 'denied' },
    { path: '/departures' },
    { path: '/signals' },
  ];
};
