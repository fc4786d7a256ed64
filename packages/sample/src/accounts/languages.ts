import type { Entity } from '@mandat/domain';
import { apportion } from '../shares.ts';
import { otherLanguages } from '../texts/write.ts';
import type { World } from '../world.ts';

/** The visible imbalance is the point of the parity screen. `other` stands for any of the languages in texts/write.ts. */
const shares = { en: 52, fr: 14, es: 11, ar: 7, pt: 3, ru: 3, zh: 2, sw: 1.5, other: 6.5 } as const;
type Bucket = keyof typeof shares;
const buckets = Object.keys(shares) as Bucket[];

/** Which languages besides English the people around a seat read. */
const countries: Readonly<Record<string, string>> = {
  fr: 'BE BF BI BJ CD CF CG CH CI CM DJ DZ GA GN GQ HT KM LB MA MG ML MR MU NE RW SN TD TG TN',
  es: 'AR BO CL CO CR CU DO EC GQ GT HN MX NI PA PE PY SV UY VE EH',
  ar: 'AE BH DJ DZ EG EH IQ JO KW LB LY MA MR PS SA SD SO SY TD TN YE',
  pt: 'AO BR CV GW MZ ST TL',
  ru: 'AM BY KG KZ RU TJ TM UZ MD',
  zh: 'CN',
  sw: 'KE RW TZ UG BI',
  hi: 'IN',
  it: '',
  tr: 'TR',
  fa: 'IR AF',
  ur: 'PK',
  bn: 'BD',
  id: 'ID',
  ja: 'JP',
  th: 'TH',
  vi: 'VN',
  my: 'MM',
  ne: 'NP',
  uk: 'UA',
  pl: 'PL',
  cs: 'CZ',
  ro: 'RO MD',
  hy: 'AM',
  az: 'AZ',
  ka: 'GE',
  uz: 'UZ',
  sr: 'RS BA ME',
  am: 'ET',
  so: 'SO',
  ht: 'HT',
  mg: 'MG',
};

const localOf = (country: string | null): readonly string[] =>
  Object.keys(countries).filter((language) => countries[language]?.split(' ').includes(country ?? ''));

const worldSeats = new Set(['US', 'CH', 'AT']);
const bucketOf = (language: string): Bucket => buckets.find((bucket) => bucket === language) ?? 'other';
const worldwide = (entity: Entity): boolean =>
  worldSeats.has(entity.country ?? '') && entity.kind !== 'programmed-unit';

const likely = (entity: Entity, local: readonly string[], bucket: Bucket): number => {
  if (local.some((language) => bucketOf(language) === bucket)) return 9;
  if (worldwide(entity)) return bucket === 'other' ? 0.4 : 1;
  return bucket === 'en' ? 1 : 0.01;
};

const place = (entity: Entity): number => (worldwide(entity) ? 1 : 0);

/** Deals each account its main language: the shares come out exactly, and most accounts speak as people around them do. */
export const dealLanguages = (world: World, entities: readonly Entity[]): string[] => {
  const random = world.random('languages');
  const left = apportion(
    entities.length,
    buckets.map((bucket) => shares[bucket]),
  );
  const dealt: string[] = [];
  const order = random.shuffled(entities.map((entity, index) => ({ entity, index })));
  // Those bound to a country choose first; the worldwide ones take what is left.
  for (const { entity, index } of order.sort((one, other) => place(one.entity) - place(other.entity))) {
    const local = localOf(entity.country);
    const weights = buckets.map((bucket, at) => [bucket, (left[at] ?? 0) * likely(entity, local, bucket)] as const);
    const bucket = random.weighted(weights);
    left[buckets.indexOf(bucket)] = (left[buckets.indexOf(bucket)] ?? 0) - 1;
    const others = local.filter((language) => bucketOf(language) === 'other');
    dealt[index] = bucket === 'other' ? random.pick(others.length > 0 ? others : otherLanguages.slice(2)) : bucket;
  }
  return dealt;
};
