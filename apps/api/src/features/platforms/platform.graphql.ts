import type { ClearanceKind, ClearanceState } from '@mandat/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { Always, named, nameEnum, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readField } from '../../platform/graphql/read-compiler/read-again.ts';
import { DateTime, Day } from '../../platform/graphql/scalars.ts';

nameEnum<ClearanceKind>('ClearanceKind', {
  description: 'For what a platform is cleared before accounts are opened on it.',
  values: {
    legal: 'Its terms can be accepted.',
    'data-protection': 'What it does with personal data can be accepted.',
    security: 'Its security was examined.',
  },
});

nameEnum<ClearanceState>('ClearanceState', {
  description: 'Whether a clearance counts.',
  values: {
    'in-force': 'It counts.',
    'to-come': 'It counts from a later day.',
    lapsed: 'Its last day is over.',
    ended: 'It was withdrawn, or another one took its place.',
  },
});

@Permission('platform:read')
@Readable('PlatformClearance', 'That a platform is cleared for something, on a document, by two people.')
export class PlatformClearanceObject {
  @Always(() => ID, 'The id of the clearance.')
  readonly id!: string;
  @Always(() => named('ClearanceKind'), 'For what it is cleared.')
  readonly kind!: string;
  @Always(() => named('ClearanceState'), 'Whether it counts today.')
  readonly state!: string;
  @Always(() => Day, 'The day of the clearance.')
  readonly clearedOn!: string;
  @Optional(() => Day, 'The last day on which it counts; none: until it is withdrawn.')
  readonly validUntil!: string | null;
  @Permission('clearance:read')
  @Optional(() => String, 'The document that says so.')
  readonly documentReference!: string | null;
  @Permission('clearance:read')
  @Optional(() => named('Person'), 'Who proposed it; nobody where the platform was in use before.')
  readonly proposedBy!: object | null;
  @Permission('clearance:read')
  @Optional(() => named('Person'), 'Who confirmed it as the second person.')
  readonly clearedBy!: object | null;
  @Always(() => DateTime, 'When the register recorded it.')
  readonly recordedAt!: Date;
  @Optional(() => DateTime, 'When it was withdrawn or replaced.')
  readonly endedAt!: Date | null;
  @Permission('clearance:read')
  @Optional(() => String, 'Why it was withdrawn or replaced.')
  readonly endedReason!: string | null;
}

@Permission('platform:read')
@Readable('Platform', 'A social media platform on which the organisation has institutional accounts.')
export class PlatformObject {
  @Always(() => String, 'Code of the platform, such as x or youtube.')
  readonly code!: string;
  @Always(() => String, 'Name under which the platform is known.')
  readonly label!: string;
  @Always(() => String, 'The few letters that stand for the platform where space is short.')
  readonly tile!: string;
  @Always(() => String, 'How log-in credentials are kept there: delegated-roles, shared-secret or owner-bound.')
  readonly custodyModel!: string;
  @Always(() => Boolean, 'Whether the platform counts among the audiovisual networks of programme 24.')
  readonly audiovisual!: boolean;
  @Always(
    () => [named('ClearanceKind')],
    'For what it is not cleared today: no account is opened on it until none is left.',
  )
  readonly missingClearances!: readonly string[];
  @Always(() => [PlatformClearanceObject], 'Its clearances, those that were not withdrawn or replaced first.')
  readonly clearances!: readonly object[];
  @Permission('clearance:read')
  @Optional(() => Int, 'How many accounts are there; without closed, refused and out-of-scope ones.')
  readonly accountCount!: number | null;
}

@Resolver()
export class PlatformQueries {
  @Permission('platform:read')
  @Query(() => [PlatformObject], { description: 'The platforms, in the order in which the register lists them.' })
  platforms(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readField(context, info);
  }
}
