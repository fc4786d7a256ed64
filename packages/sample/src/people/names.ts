import type { OfficialLanguage } from '@mandat/domain';
import type { World } from '../world.ts';
import { cultures } from './name-stock.ts';

export type Named = { readonly name: string; readonly language: OfficialLanguage };

/** Letters of other scripts and accents leave: a login is typed on any keyboard. */
export const loginOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{ASCII}]/gu, '')
    .toLowerCase()
    .replace(/\s+/g, '.');

/** Most people read their own official language, one in five prefers English. */
export const inventName = (world: World): Named => {
  const random = world.random('names');
  const own = random.pick(cultures);
  const name = `${random.pick(own.given)} ${random.pick(own.family)}-${random.pick(random.pick(cultures).family)}`;
  const [first, second] = name.split(' ')[1]?.split('-') ?? [];
  if (first === second || world.takenNames.has(loginOf(name))) return inventName(world);
  world.takenNames.add(loginOf(name));
  return { name, language: random.chance(0.2) ? 'en' : own.language };
};
