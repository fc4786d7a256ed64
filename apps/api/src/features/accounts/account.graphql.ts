import { Args, ID, Int } from 'type-graphql';
import { CursorArgs, nameConnection } from '../../platform/graphql/connection-types.ts';
import { Always, isCompiled, named, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { DateTime, Day } from '../../platform/graphql/scalars.ts';

@Permission('account:read')
@Readable('Account', 'An institutional social media account. What a reader may not see of it is null.')
export class AccountObject {
  @Always(() => ID, 'The id of the account in the register.')
  readonly id!: string;
  @Always(() => String, 'The number under which letters and people refer to it.')
  readonly reference!: string;
  @Always(() => String, 'Title of the account (3.4 (a)).')
  readonly title!: string;
  @Optional(() => String, 'Its handle on the platform; for an account to be created the intended one.')
  readonly handle!: string | null;
  @Optional(() => String, 'Its address; null until it exists on the platform.')
  readonly url!: string | null;
  @Always(() => [String], 'Content languages, as language codes (3.4 (c)).')
  readonly languages!: readonly string[];
  @Always(() => named('Platform'), 'The platform (3.4 (b)).')
  readonly platform!: object;
  @Always(() => named('Entity'), 'The entity that owns the account.')
  readonly entity!: object;
  @Always(() => named('AccountStatus'), 'Where the account stands.')
  readonly status!: string;
  @Always(() => Boolean, 'Whether it is an official account of the organisation now.')
  readonly isOfficial!: boolean;
  @Optional(() => DateTime, 'When the head of entity authorized it (3.1 (a)).')
  readonly authorizedAt!: Date | null;
  @Optional(() => Day, 'The day on which it was created on the platform (3.5).')
  readonly createdOn!: string | null;
  @Optional(() => DateTime, 'When the authorization was withdrawn (3.8).')
  readonly withdrawnAt!: Date | null;
  @Always(() => Int, 'Version of the record, to be sent with a change.')
  readonly version!: number;
  @Always(() => named('AccountAbilities'), 'What the reader may do with the account now.')
  readonly can!: object;

  @Permission('account:read-record')
  @Optional(() => String, 'Purpose (3.4 (e)).')
  readonly purpose!: string | null;
  @Permission('account:read-record')
  @Optional(() => String, 'Target audience (3.4 (e)).')
  readonly audience!: string | null;
  @Permission('account:read-record')
  @Optional(() => String, 'Which official languages the account or its siblings serve, and why not the others (2.3).')
  readonly languageStatement!: string | null;
  @Permission('account:read-record')
  @Optional(() => named('RequestKind'), 'Whether an existing account was to be maintained or a new one established.')
  readonly requestKind!: string | null;
  @Permission('account:read-record')
  @Optional(() => String, 'The id that the platform never changes, where it is known.')
  readonly stableId!: string | null;
  @Permission('account:read-record')
  @Optional(() => String, 'What is compared: two addresses of one account have one key.')
  readonly canonicalKey!: string | null;
  @Permission('account:read-record')
  @Optional(() => DateTime, 'When it was asked for.')
  readonly requestedAt!: Date | null;
  @Permission('account:read-record')
  @Optional(() => DateTime, 'When the request was submitted to the head of entity.')
  readonly submittedAt!: Date | null;
  @Permission('account:read-record')
  @Optional(() => Day, 'The last day for creating an authorized account on the platform.')
  readonly creationDueOn!: string | null;
  @Permission('account:read-record')
  @Optional(() => Day, 'The day by which the account is to be reviewed again (3.2).')
  readonly reviewDueOn!: string | null;
  @Permission('account:read-record')
  @Optional(() => DateTime, 'When the head of entity refused it.')
  readonly refusedAt!: Date | null;
  @Permission('account:read-record')
  @Optional(() => DateTime, 'When the import that brought it was taken back (1.1 (b)).')
  readonly undoneAt!: Date | null;
  @Permission('account:read-record')
  @Optional(() => DateTime, 'When it was closed (3.8).')
  readonly closedAt!: Date | null;
  @Permission('account:read-record')
  @Optional(() => DateTime, 'When it was parked: kept secured, so that nobody else takes its handle.')
  readonly parkedAt!: Date | null;
  @Permission('account:read-record')
  @Optional(() => Day, 'The day on which it was parked on the platform.')
  readonly parkedOn!: string | null;
  @Permission('account:read-record')
  @Optional(() => String, 'How it is known that it was parked.')
  readonly parkedEvidence!: string | null;
  @Permission('account:read-record')
  @Optional(() => Day, 'The day on which it was closed on the platform.')
  readonly closedOn!: string | null;
  @Permission('account:read-record')
  @Optional(() => String, 'How it is known that it was closed.')
  readonly closedEvidence!: string | null;
  @Permission('account:read-record')
  @Optional(() => named('Account'), 'The account that took its place (3.8).')
  readonly successor!: object | null;
  @Permission('account:read-record')
  @Optional(() => DateTime, 'When it was found not to be an institutional account (1.1 (a)).')
  readonly outOfScopeAt!: Date | null;
  @Permission('account:read-record')
  @Optional(() => named('OutOfScopeKind'), 'Why it is no institutional account.')
  readonly outOfScopeAs!: string | null;
  @Permission('account:read-record')
  @Optional(() => String, 'On what that was found.')
  readonly outOfScopeReason!: string | null;
  @Permission('account:read-record')
  @Optional(() => named('Person'), 'Who found it.')
  readonly outOfScopeBy!: object | null;
  @Permission('account:read-record')
  @Optional(() => named('Account'), 'The record, out of scope or closed, that this request takes up again.')
  readonly reopens!: object | null;
  @Permission('account:read-record')
  @Optional(() => named('Account'), 'The latest request that took this record up again.')
  readonly reopenedBy!: object | null;
  @Permission('account:read-record')
  @Optional(() => Boolean, 'Whether the review is late. A late review alone takes nothing away.')
  readonly isReviewOverdue!: boolean | null;
  @Permission('account:read-record')
  @Optional(() => [named('RecordElement')], 'Which of the five elements of 3.4 are missing.')
  readonly missingElements!: readonly string[] | null;
  @Permission('account:read-record')
  @Optional(() => named('Person'), 'Who asked for the account.')
  readonly requestedBy!: object | null;
  @Permission('account:read-record')
  @Optional(() => named('Assessment'), 'The latest assessment against the criteria of 3.2.')
  readonly assessment!: object | null;
  @Permission('account:read-record')
  @Optional(() => [named('Assessment')], 'All assessments, latest first.')
  readonly assessments!: readonly object[] | null;
  @Permission('account:read-record')
  @Optional(() => [named('Overlap')], 'Accounts that may duplicate this one (3.2 (a)).')
  readonly overlaps!: readonly object[] | null;
  @Permission('account:read-record')
  @Optional(() => [named('AccountDecision')], 'The recorded strategic decisions (2.1), latest first.')
  readonly decisions!: readonly object[] | null;
  @Permission('account:read-record')
  @Optional(() => [named('AccountAlias')], 'Every form under which the account was known.')
  readonly aliases!: readonly object[] | null;
  @Permission('account:read-record')
  @Optional(() => named('DecidingPerson'), 'Who would decide on the account now; null when nobody can.')
  readonly decidedBy!: object | null;

  @Permission('revision:read')
  @Optional(() => Int, 'The number of the revision that was approved last; 0 for the record as it was authorized.')
  readonly approvedRevision!: number | null;
  @Permission('revision:read')
  @Optional(() => [named('Revision')], 'The changes that were proposed since it was authorized, latest first.')
  readonly revisions!: readonly object[] | null;

  @Permission('account:read-holdings')
  @Optional(() => Boolean, 'Whether an official or alternate holds it with a written authorization in force.')
  readonly hasHolder!: boolean | null;
  @Permission('account:read-holdings')
  @Optional(() => named('Person'), 'The authorized official (3.4 (d)).')
  readonly official!: object | null;
  @Permission('account:read-holdings')
  @Optional(() => [named('Person')], 'The authorized alternates (3.4 (d)).')
  readonly alternates!: readonly object[] | null;
  @Permission('account:read-holdings')
  @Optional(() => [named('Holding')], 'Who holds log-in credentials or a role on the platform, ended ones last.')
  readonly holdings!: readonly object[] | null;
  @Permission('account:read-holdings')
  @Optional(() => [named('Authorization')], 'The written authorizations of people (3.7), latest first.')
  readonly authorizations!: readonly object[] | null;
  @Permission('account:read-holdings')
  @Optional(() => [named('Nomination')], 'Who is named in the request to become official, alternate or publisher.')
  readonly nominations!: readonly object[] | null;
  @Permission('account:read-holdings')
  @Optional(() => named('Orphan'), 'Who keeps it since its last holder left; null while somebody holds it.')
  readonly orphan!: object | null;

  @Permission('custody:read')
  @Optional(() => named('AccountCustody'), 'How its credentials are kept now (4.2); null while nobody recorded it.')
  readonly custody!: object | null;
  @Permission('custody:read')
  @Optional(() => [named('AccountCustody')], 'How its credentials are and were kept, latest version first.')
  readonly custodyVersions!: readonly object[] | null;

  @Permission('account:read-timeline')
  @Optional(() => named('AuditEntryConnection'), 'What happened to the account, latest first.')
  timeline(@Args(() => CursorArgs) _args: CursorArgs): object {
    return isCompiled();
  }
}

nameConnection('Account');
