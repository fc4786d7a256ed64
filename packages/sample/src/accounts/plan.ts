import { platforms as known, type Entity, type PlatformCode } from '@mandat/domain';
import { isVacant } from '../people/authority.ts';
import { apportion, deckOf } from '../shares.ts';
import { themes, type Theme } from '../texts/phrases.ts';
import type { World } from '../world.ts';
import { dealLanguages } from './languages.ts';
import { weightOf } from './weights.ts';

const platformShares: readonly (readonly [PlatformCode, number])[] = [
  ['x', 26],
  ['facebook', 24],
  ['instagram', 13],
  ['youtube', 12],
  ['linkedin', 9],
  ['flickr', 4],
  ['tiktok', 2.5],
  ['threads', 2],
  ['bluesky', 1.5],
  ['telegram', 2],
  ['mastodon', 1],
  ['whatsapp', 0.4],
  ['weibo', 0.3],
  ['wechat', 0.2],
  ['vk', 0.2],
  ['soundcloud', 0.2],
  ['pinterest', 0.2],
  ['vimeo', 0.2],
  ['medium', 0.2],
  ['spotify', 0.1],
  ['dailymotion', 0.1],
  ['reddit', 0.1],
  ['other', 0.8],
];

const stateShares = [
  ['authorized', 72.7],
  ['to-be-created', 1],
  ['under-review', 9],
  ['requested', 5],
  ['parked', 3],
  ['closed', 8],
  ['out-of-scope', 1],
  ['refused', 0.3],
] as const;
export type PlannedState = (typeof stateShares)[number][0];

export type Plan = {
  readonly entity: Entity;
  readonly platform: PlatformCode;
  readonly language: string;
  readonly theme: Theme;
  readonly state: PlannedState;
  readonly reviewOverdue: boolean;
  readonly orphaned: boolean;
};

const total = 1_890;
const overdueShare = 0.06;
const orphanShare = 0.04;

const themeShares: readonly (readonly [Theme, number])[] = themes.map((theme) => [theme, theme === 'main' ? 9 : 2]);

/** A new account of the sample has a handle and no address yet; in a vacant office nothing was authorized of late. */
const possible = (world: World, plan: Plan): Plan =>
  plan.state === 'to-be-created' && (known[plan.platform].handle === null || isVacant(world, plan.entity))
    ? { ...plan, state: 'authorized' }
    : plan;

/** Which accounts the sample has, by the shares of a real organisation of that size. */
export const planAccounts = (world: World): readonly Plan[] => {
  const random = world.random('plan');
  const { entities } = world.records;
  const counts = apportion(total, entities.map(weightOf));
  const owners = entities.flatMap((entity, index) => Array.from({ length: counts[index] ?? 0 }, () => entity));
  const platforms = random.shuffled(deckOf(total, platformShares));
  const states = random.shuffled(deckOf(total, stateShares));
  const languages = dealLanguages(world, owners);
  let overdue = Math.round(total * overdueShare);
  let orphans = Math.round(total * orphanShare);
  const order = random.shuffled(owners.map((entity, index) => ({ entity, index })));
  return order.map(({ entity, index }) => {
    const state = states[index] ?? 'authorized';
    const reviewOverdue = state === 'authorized' && random.chance(0.15) && overdue-- > 0;
    const orphaned = state === 'authorized' && random.chance(0.1) && orphans-- > 0;
    const platform = platforms[index] ?? 'other';
    const theme = random.weighted(themeShares);
    return possible(world, {
      entity,
      platform,
      language: languages[index] ?? 'en',
      theme,
      state,
      reviewOverdue,
      orphaned,
    });
  });
};
