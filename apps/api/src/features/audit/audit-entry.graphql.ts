import type { Role, SubjectKind } from '@mandat/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, InputType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { nameConnection, PageArgs } from '../../platform/graphql/connection-types.ts';
import { Always, named, nameEnum, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readField } from '../../platform/graphql/read-compiler/read-again.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';

nameEnum<SubjectKind>('SubjectKind', {
  description: 'What a change concerns.',
  values: {
    account: 'An institutional social media account.',
    entity: 'An entity.',
    person: 'A person.',
    headship: 'A headship.',
    authorization: 'A written authorization.',
    holding: 'A holding.',
    session: 'A sign-in.',
    register: 'The register itself.',
    signal: 'A signal of an identity provider, or a declaration.',
    source: 'A source of signals.',
    case: 'The case of somebody who left or moved.',
    hold: 'Changes that the guard holds.',
    'due-item': 'Something that somebody has to do by a day.',
    orphan: 'An account without a holder.',
    proposal: 'What two people decide together.',
    delivery: 'A notice to somebody.',
    'service-account': 'A client that acts by itself.',
    'focal-point': 'The naming of a focal point.',
    guidance: 'A notice of guidance.',
    revision: 'A proposed change of an authorized account.',
    campaign: 'A review campaign.',
    review: 'The review of an account.',
    import: 'An import of a table.',
  },
});

nameEnum<Role>('Role', {
  description: 'A role. Roles come from facts: groups of the identity provider, headships, privileges.',
  values: {
    'dgc-administrator': 'Administers the register; authorizes neither accounts nor people.',
    'dgc-analyst': 'Reads all of the register, for reports.',
    'head-of-entity': 'Heads an entity, as head or as officer-in-charge.',
    'focal-point': 'Prepares what a head of entity decides.',
    'authorized-official': 'Is the authorized official of an account.',
    alternate: 'Is an authorized alternate of an account.',
    publisher: 'Publishes on an account.',
    staff: 'Is a staff member.',
    auditor: 'Reads all, with the audit; changes nothing.',
    'security-officer': 'Acts on incidents for the Department of Safety and Security.',
    'reporting-client': 'A reporting tool.',
    public: 'Nobody who signed in.',
  },
});

@Permission('audit:read', 'account:read-timeline')
@Readable('FieldChange', 'What a field was before a change, and what it is since.')
export class FieldChangeObject {
  @Always(() => String, 'The field.')
  readonly field!: string;
  @Optional(() => String, 'Its value before, as JSON.')
  readonly before!: string | null;
  @Optional(() => String, 'Its value since, as JSON.')
  readonly after!: string | null;
}

@Permission('audit:read', 'account:read-timeline')
@Readable('AuditEntry', 'Something that happened in the register: who did what, when and why.')
export class AuditEntryObject {
  @Always(() => ID, 'The id of the entry.')
  readonly id!: string;
  @Always(() => DateTime, 'When.')
  readonly at!: Date;
  @Always(() => String, 'What happened: a code of the catalogue, such as account-authorized.')
  readonly type!: string;
  @Always(() => String, 'Who acted, in words.')
  readonly actorLabel!: string;
  @Always(() => [named('Role')], 'In which roles.')
  readonly actorRoles!: readonly string[];
  @Always(() => named('SubjectKind'), 'What it concerns.')
  readonly subjectKind!: string;
  @Always(() => ID, 'The id of what it concerns.')
  readonly subjectId!: string;
  @Optional(() => String, 'Why, in the words of who acted.')
  readonly reason!: string | null;
  @Always(() => [FieldChangeObject], 'The fields that changed.')
  readonly changes!: readonly FieldChangeObject[];
  @Optional(() => named('Person'), 'Who acted, where it was a person.')
  readonly actor!: object | null;
  @Optional(() => named('Account'), 'The account concerned; null where the reader may not see it.')
  readonly account!: object | null;
  @Optional(() => named('Entity'), 'The entity concerned.')
  readonly entity!: object | null;
  @Optional(() => named('Person'), 'The person concerned.')
  readonly person!: object | null;
}

nameConnection('AuditEntry');

@InputType('AuditFilter', { description: 'Which entries to list; all that is said must hold.' })
export class AuditFilter {
  @Field(() => [String], { nullable: true, description: 'Any of these events, by code.' })
  readonly type?: readonly string[] | null;
  @Field(() => ID, { nullable: true, description: 'What this person did.' })
  readonly actor?: string | null;
  @Field(() => named('SubjectKind'), { nullable: true, description: 'What it concerns, by kind.' })
  readonly subjectKind?: string | null;
  @Field(() => ID, { nullable: true, description: 'What it concerns, by id.' })
  readonly subjectId?: string | null;
  @Field(() => ID, { nullable: true, description: 'What concerns this account.' })
  readonly account?: string | null;
  @Field(() => ID, { nullable: true, description: 'What concerns this entity.' })
  readonly entity?: string | null;
  @Field(() => ID, { nullable: true, description: 'What concerns this person.' })
  readonly person?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'At this time or later.' })
  readonly from?: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Before this time.' })
  readonly until?: Date | null;
}

@ArgsType()
export class AuditArgs extends PageArgs {
  @Field(() => AuditFilter, { nullable: true, description: 'Which entries.' })
  readonly filter!: AuditFilter | null;
}

@Resolver()
export class AuditQueries {
  @Permission('audit:read')
  @Query(() => named('AuditEntryConnection'), { description: 'What happened in the register, latest first.' })
  auditEntries(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => AuditArgs) _args: AuditArgs,
  ): Promise<unknown> {
    return readField(context, info);
  }
}
