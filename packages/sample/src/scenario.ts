import { daysAfter, daysBefore } from './dates.ts';
import { writeAssessment, writeDecision } from './accounts/assessments.ts';
import type { Timeline } from './accounts/timeline.ts';
import type { Plan } from './accounts/plan.ts';
import { writeAccount } from './accounts/write-account.ts';
import { entityOf } from './entities/entities.ts';
import { authorize } from './holdings/authorize.ts';
import { nominate } from './holdings/nominations.ts';
import { authorityBy } from './people/authority.ts';
import { scenarioEntityCode, type Cast } from './people/cast.ts';
import { focalPointOf, hireOfficer } from './people/teams.ts';
import type { SampleScenario } from './sample.ts';
import type { Account } from '@mandat/domain';
import type { World } from './world.ts';

type Case = {
  readonly code: string;
  readonly plan: Pick<Plan, 'platform' | 'language' | 'theme' | 'state'>;
  readonly requestedById: string;
  readonly requestKind: 'existing' | 'new';
  readonly official: string | null;
  readonly alternate: string | null;
  readonly answered: number;
};

const timelineFor = (world: World, each: Case): Timeline => {
  const requestedAt = daysBefore(world.today, 6);
  const submitted = each.plan.state === 'under-review';
  return {
    requestKind: each.requestKind,
    createdAt: each.requestKind === 'new' ? null : daysBefore(world.today, 400),
    requestedAt,
    submittedAt: submitted ? daysAfter(requestedAt, 3) : null,
    decision: null,
    maintained: null,
    withdrawal: null,
    settledAt: null,
  };
};

const fileCase = (world: World, each: Case): Account => {
  const entity = entityOf(world, each.code);
  const plan: Plan = { ...each.plan, entity, reviewOverdue: false, orphaned: false };
  const timeline = timelineFor(world, each);
  const account = writeAccount(world, { plan, timeline, requestedById: each.requestedById });
  const focalPoint = focalPointOf(world, entity);
  const study = { account, assessedById: focalPoint, startedAt: timeline.requestedAt };
  writeAssessment(world, { ...study, completedAt: timeline.submittedAt, answered: each.answered });
  if (each.official !== null) {
    nominate(world, { account, personId: each.official, capacity: 'authorized-official' }, focalPoint);
  }
  if (each.alternate !== null)
    nominate(world, { account, personId: each.alternate, capacity: 'alternate' }, focalPoint);
  return account;
};

const waiting = { requestKind: 'existing', alternate: null, answered: 5 } as const;

/** The account that shows everything: official, alternate and publisher of the cast. */
const fileOfficial = (world: World, cast: Cast): Account => {
  const entity = entityOf(world, scenarioEntityCode);
  const requestedAt = daysBefore(world.today, 380);
  const decision = authorityBy(world, entity, daysBefore(world.today, 360));
  const plan = { platform: 'instagram', language: 'ar', theme: 'main', state: 'authorized' } as const;
  const timeline: Timeline = {
    requestKind: 'existing',
    createdAt: daysBefore(world.today, 900),
    requestedAt,
    submittedAt: daysAfter(requestedAt, 4),
    decision,
    maintained: null,
    withdrawal: null,
    settledAt: null,
  };
  const filed = { plan: { ...plan, entity, reviewOverdue: false, orphaned: false }, timeline };
  const account = writeAccount(world, { ...filed, requestedById: cast['focal-point'].id });
  const study = { account, assessedById: cast['focal-point'].id, startedAt: requestedAt };
  const { id } = writeAssessment(world, { ...study, completedAt: timeline.submittedAt });
  writeDecision(world, { account, kind: 'establish', authority: decision, assessmentId: id, reason: null });
  const grant = { account, entity, at: decision.at };
  authorize(world, { ...grant, personId: cast.official.id, capacity: 'authorized-official' });
  authorize(world, { ...grant, personId: cast.alternate.id, capacity: 'alternate' });
  authorize(world, { ...grant, personId: cast.publisher.id, capacity: 'publisher' });
  return account;
};

const habitatCases = (world: World, cast: Cast) => {
  const own = { code: scenarioEntityCode, requestedById: cast['staff-member'].id, official: cast.official.id };
  const ready = { platform: 'youtube', language: 'fr', theme: 'voices', state: 'under-review' } as const;
  const draft = { platform: 'linkedin', language: 'es', theme: 'main', state: 'requested' } as const;
  return {
    first: fileCase(world, { ...own, ...waiting, plan: ready, alternate: cast.alternate.id }),
    second: fileCase(world, {
      ...own,
      ...waiting,
      requestKind: 'new',
      plan: { ...ready, platform: 'bluesky', language: 'en', theme: 'youth' },
    }),
    draft: fileCase(world, { ...own, ...waiting, plan: draft, official: null, answered: 0 }),
    incomplete: fileCase(world, {
      ...own,
      ...waiting,
      plan: { ...draft, platform: 'x', theme: 'alerts' },
      answered: 3,
    }),
  };
};

const elsewhere = (world: World) => {
  const plan = { platform: 'facebook', language: 'pt', theme: 'news', state: 'under-review' } as const;
  const ownCode = 'RCO-MZ';
  const head = authorityBy(world, entityOf(world, ownCode), world.today).headship.personId;
  const officer = (code: string) => hireOfficer(world, entityOf(world, code)).id;
  const headless = 'RCO-BW';
  const byFocalPoint = focalPointOf(world, entityOf(world, headless));
  const base = { ...waiting, plan };
  fileCase(world, {
    ...base,
    code: 'ESCWA',
    requestedById: officer('ESCWA'),
    official: officer('ESCWA'),
    plan: { ...plan, language: 'ar' },
  });
  return {
    ownCase: fileCase(world, { ...base, code: ownCode, requestedById: head, official: officer(ownCode) }),
    headless: fileCase(world, {
      ...base,
      code: headless,
      requestedById: byFocalPoint,
      official: officer(headless),
      plan: { ...plan, language: 'en' },
    }),
  };
};

/** Cases that are the same with every seed: what the people of the cast find when they sign in. */
export const writeScenario = (world: World, cast: Cast): Omit<SampleScenario, 'secondAppointeeIds'> => {
  const official = fileOfficial(world, cast);
  const { first, second, draft, incomplete } = habitatCases(world, cast);
  const { ownCase, headless } = elsewhere(world);
  return {
    entityId: entityOf(world, scenarioEntityCode).id,
    entityCode: scenarioEntityCode,
    officialAccountId: official.id,
    readyAccountIds: [first.id, second.id],
    draftAccountId: draft.id,
    incompleteAccountId: incomplete.id,
    ownCaseAccountId: ownCase.id,
    headlessAccountId: headless.id,
  };
};
