import { sampleOrganisation, type SampleOrganisation } from '@mandat/sample';

/** People of the realm file, by the staff number that the sample organisation gives them. */
export const people = {
  head: { username: 'nadia.ferrand-osei', staffNumber: '20003785' },
  administrator: { username: 'mira.castellanos-fua', staffNumber: '20000011' },
  official: { username: 'huda.marchetti-saleh', staffNumber: '20000233' },
  alternate: { username: 'jun.watanabe-costa', staffNumber: '20000270' },
  publisher: { username: 'akech.solberg-deng', staffNumber: '20000307' },
} as const;

export interface Official {
  readonly username: string;
  readonly employeeNumber: string;
  readonly entity: string;
}

const realmEntities = new Set(['DGC', 'UN-Habitat', 'ECE', 'OIOS', 'DSS']);

/** Whose one appointment is in the one entity whose accounts they hold. */
const heldIn = (sample: SampleOrganisation): ReadonlyMap<string, ReadonlySet<string>> => {
  const entityOf = new Map(sample.accounts.map(({ id, entityId }) => [id, entityId]));
  const held = new Map<string, Set<string>>();
  for (const { personId, accountId, capacity, endedAt } of sample.holdings) {
    const entityId = entityOf.get(accountId);
    if (capacity === 'none' || endedAt !== null || entityId === undefined) continue;
    held.set(personId, (held.get(personId) ?? new Set()).add(entityId));
  }
  return held;
};

const holdsOnlyIn = (entities: ReadonlySet<string> | undefined, entityId: string): boolean =>
  entities?.size === 1 && entities.has(entityId);

/** Officials of the sample, one of each headed entity: few enough of any for the guard to let them go. */
export const officials = (count: number): readonly Official[] => {
  const sample = sampleOrganisation({ today: new Date() });
  const held = heldIn(sample);
  const heads = new Set(sample.headships.map(({ personId }) => personId));
  const posts = Map.groupBy(sample.appointments, ({ personId }) => personId);
  const headed = new Map(sample.entities.filter((each) => each.headed).map(({ code, id }) => [code, id]));
  const taken = new Set<string>(realmEntities);
  const found: Official[] = [];
  for (const { personId, login, staffNumber, entityCode } of sample.logins) {
    const entityId = headed.get(entityCode ?? '');
    const isPlain = !heads.has(personId) && posts.get(personId)?.length === 1;
    if (!entityId || !entityCode || taken.has(entityCode) || !isPlain) continue;
    if (!holdsOnlyIn(held.get(personId), entityId)) continue;
    taken.add(entityCode);
    found.push({ username: login, employeeNumber: staffNumber, entity: entityCode });
  }
  return found.slice(0, count);
};
