import type { SecondFactorKind } from '@mandat/domain';
import { ID, Int } from 'type-graphql';
import { Always, named, nameEnum, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { DateTime, Day } from '../../platform/graphql/scalars.ts';

nameEnum<SecondFactorKind>('SecondFactorKind', {
  description: 'What a platform asks beside the password.',
  values: {
    none: 'Nothing.',
    'security-key': 'A security key.',
    passkey: 'A passkey.',
    'authenticator-application': 'The code of an application.',
    'text-message': 'A code by text message.',
    'email-code': 'A code by e-mail.',
  },
});

@Permission('custody:read')
@Readable('AccountCustody', 'How the credentials of an account are kept (4.2): facts, never a secret.')
export class AccountCustodyObject {
  @Always(() => ID, 'The id of this version.')
  readonly id!: string;
  @Always(() => Int, 'Its number among the versions for the account.')
  readonly number!: number;
  @Always(() => named('CustodyModel'), 'How the account is held.')
  readonly custodyModel!: string;
  @Always(() => String, 'Where the credentials are kept: the reference of a place in a vault.')
  readonly vaultReference!: string;
  @Always(() => named('SecondFactorKind'), 'What is asked beside the password.')
  readonly secondFactor!: string;
  @Optional(() => named('Person'), 'Who has the second factor.')
  readonly secondFactorHolder!: object | null;
  @Optional(() => String, 'The mailbox through which the account is recovered.')
  readonly recoveryMailbox!: string | null;
  @Optional(() => String, 'The telephone through which it is recovered, by its name.')
  readonly recoveryPhone!: string | null;
  @Optional(() => named('Person'), 'Whose telephone that is, where it is a person’s.')
  readonly phoneOwner!: object | null;
  @Optional(() => Day, 'The day on which the credentials were changed last.')
  readonly lastRotatedOn!: string | null;
  @Optional(() => Int, 'How many days ago that was, where the entity is.')
  readonly rotatedDaysAgo!: number | null;
  @Always(() => [String], 'The applications that are connected to the account.')
  readonly connectedApplications!: readonly string[];
  @Always(() => Day, 'Since when it is so.')
  readonly changedOn!: string;
  @Optional(() => Day, 'The day on which somebody noticed.')
  readonly detectedOn!: string | null;
  @Always(() => DateTime, 'When it was entered.')
  readonly recordedAt!: Date;
  @Optional(() => named('Person'), 'Who entered it.')
  readonly recordedBy!: object | null;
}

@Permission('custody-procedure:read')
@Readable('ProcedureWording', 'A custody procedure in one language.')
export class ProcedureWordingObject {
  @Always(() => named('OfficialLanguage'), 'The language.')
  readonly language!: string;
  @Always(() => String, 'The text.')
  readonly text!: string;
}

@Permission('custody-procedure:read')
@Readable('CustodyProcedure', 'A version of how an entity keeps its accounts in custody (4.2).')
export class CustodyProcedureObject {
  @Always(() => ID, 'The id of this version.')
  readonly id!: string;
  @Always(() => Int, 'Its number among the versions of the entity.')
  readonly number!: number;
  @Always(() => [ProcedureWordingObject], 'The text in the languages that it is written in.')
  readonly wordings!: readonly ProcedureWordingObject[];
  @Optional(() => String, 'The document that it follows, by its reference.')
  readonly documentReference!: string | null;
  @Optional(() => String, 'The web address of that document.')
  readonly evidenceUrl!: string | null;
  @Always(() => DateTime, 'When it was written.')
  readonly recordedAt!: Date;
  @Optional(() => named('Person'), 'Who wrote it.')
  readonly recordedBy!: object | null;
  @Optional(() => DateTime, 'When the head of entity confirmed it; null while that is awaited.')
  readonly confirmedAt!: Date | null;
  @Optional(() => named('Person'), 'Who confirmed it.')
  readonly confirmedBy!: object | null;
  @Always(() => Boolean, 'Whether the reader may confirm it now.')
  readonly canConfirm!: boolean;
}
