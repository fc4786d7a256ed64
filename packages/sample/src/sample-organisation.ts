import { writeAccounts } from './accounts/accounts.ts';
import { writeAliases } from './accounts/aliases.ts';
import { writeFoundSince, writeOverlaps } from './accounts/overlaps.ts';
import { writeReferences } from './accounts/references.ts';
import { numberAccounts } from './accounts/write-account.ts';
import { keepPhoneUnlisted, writeCustody } from './custody/custody.ts';
import { writeProcedures } from './custody/procedures.ts';
import { writeAttestations } from './duties/attestations.ts';
import { writeGuidance } from './duties/guidance.ts';
import { writeEntities } from './entities/entities.ts';
import { writeHoldings } from './holdings/holdings.ts';
import { writeNominations } from './holdings/nominations.ts';
import { hireCast, scenarioEntityCode } from './people/cast.ts';
import { hireCrowd } from './people/crowd.ts';
import { writeHeadships } from './people/headships.ts';
import { loginsOf } from './people/logins.ts';
import { writeSecondPosts } from './people/second-posts.ts';
import { hirePlainStaff, writeFocalPoints } from './people/teams.ts';
import { practiceClients } from './practice.ts';
import type { SampleOrganisation } from './sample.ts';
import { writeScenario } from './scenario.ts';
import { showcaseOf } from './showcase.ts';
import { emptyWorld, type World } from './world.ts';

const writePlainStaff = (world: World): void => {
  for (const entity of world.records.entities.filter(({ headed }) => headed)) hirePlainStaff(world, entity);
};

export const sampleSizes = { normal: 0, large: 36_000 } as const;

export type SampleOptions = {
  readonly seed?: number;
  readonly today: Date;
  /** `large`: 36,000 people in the directory. Everybody of the normal one is there, unchanged. */
  readonly size?: keyof typeof sampleSizes;
};

/** The sample organisation of that day: the same seed and day give the same records, ids included. */
export const sampleOrganisation = (options: SampleOptions): SampleOrganisation => {
  const world = emptyWorld(options.seed ?? 1, options.today);
  writeEntities(world);
  const cast = hireCast(world);
  writeHeadships(world, cast);
  writeFocalPoints(world, cast);
  writePlainStaff(world);
  const scenario = writeScenario(world, cast);
  const planned = writeAccounts(world);
  writeHoldings(world, planned, cast);
  writeCustody(world);
  keepPhoneUnlisted(world, scenario.entityId, cast['staff-member'].id);
  writeProcedures(world, scenarioEntityCode);
  writeNominations(world, planned);
  numberAccounts(world);
  writeAliases(world);
  writeOverlaps(world, planned);
  writeFoundSince(world, planned);
  writeReferences(world);
  const secondAppointeeIds = writeSecondPosts(world);
  hireCrowd(world, sampleSizes[options.size ?? 'normal']);
  // Those as whom a reader begins have attested; one of them finds guidance to read.
  const { official, alternate, publisher } = cast;
  writeAttestations(world, [official.id, alternate.id, publisher.id]);
  writeGuidance(world, cast.administrator.id, { surelyIds: [official.id, alternate.id], notYetIds: [publisher.id] });
  const logins = loginsOf(world);
  const showcase = showcaseOf(world, cast, logins);
  return {
    ...world.records,
    logins,
    showcase,
    clients: practiceClients,
    scenario: { ...scenario, secondAppointeeIds },
  };
};
