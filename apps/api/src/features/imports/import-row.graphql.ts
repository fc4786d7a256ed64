import type { ImportRowState } from '@mandat/domain';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { nameConnection, PageArgs } from '../../platform/graphql/connection-types.ts';
import { Always, named, nameEnum, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';

nameEnum<ImportRowState>('ImportRowState', {
  description: 'What a row of an import would do, or did.',
  values: {
    new: 'It is new to the register.',
    same: 'What it is about is registered already.',
    different: 'What it is about is registered already, and the row says something else: nothing is changed.',
    faulty: 'It has an error, and is left out.',
  },
});

@Permission('import:read')
@Readable('ImportFault', 'Why a cell is not taken.')
export class ImportFaultObject {
  @Optional(() => Int, 'The column of the file, from 0; null: it concerns the row.')
  readonly column!: number | null;
  @Optional(() => String, 'The field that the column fills, by code.')
  readonly field!: string | null;
  @Always(() => String, 'What is wrong: a code of the catalogue.')
  readonly code!: string;
  @Always(() => String, 'What its sentence names, as JSON.')
  readonly values!: string;
}

@Permission('import:read')
@Readable('ImportRow', 'A row of an import.')
export class ImportRowObject {
  @Always(() => ID, 'The id of the row.')
  readonly id!: string;
  @Always(() => Int, 'Its number in the file.')
  readonly number!: number;
  @Always(() => named('ImportRowState'), 'What it would do, or did.')
  readonly state!: string;
  @Always(() => String, 'What it is about, as the file says.')
  readonly label!: string;
  @Always(() => [ImportFaultObject], 'Its errors.')
  readonly faults!: readonly ImportFaultObject[];
  @Optional(() => named('Account'), 'The account that it added, or that is registered already.')
  readonly account!: object | null;
  @Optional(() => named('Entity'), 'The entity that it added, or that is registered already.')
  readonly entity!: object | null;
  @Optional(() => named('Headship'), 'The headship that it recorded, or that is recorded already.')
  readonly headship!: object | null;
  @Optional(() => DateTime, 'When it entered the register.')
  readonly addedAt!: Date | null;
  @Optional(() => DateTime, 'When it was taken back.')
  readonly undoneAt!: Date | null;
  @Optional(() => String, 'Why it stayed when the import was undone: a code of the catalogue.')
  readonly keptBecause!: string | null;
}

nameConnection('ImportRow');

@Permission('import:read')
@Readable('ImportProposal', 'A person whom an e-mail address of the file proposes.')
export class ImportProposalObject {
  @Always(() => ID, 'The id of the proposal.')
  readonly id!: string;
  @Always(() => String, 'The address.')
  readonly email!: string;
  @Optional(() => named('Person'), 'Whose it is, as far as the register knows.')
  readonly person!: object | null;
  @Always(() => Int, 'How many rows name it.')
  readonly rowCount!: number;
  @Optional(() => DateTime, 'When somebody said that it is this person.')
  readonly confirmedAt!: Date | null;
  @Optional(() => DateTime, 'When somebody said that it is not.')
  readonly rejectedAt!: Date | null;
}

@InputType('ImportRowFilter', { description: 'Which rows to list; all that is said must hold.' })
export class ImportRowFilter {
  @Field(() => [named('ImportRowState')], { nullable: true, description: 'Any of these states.' })
  readonly state?: readonly string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the undoing of the import left them.' })
  readonly kept?: boolean | null;
  @Field(() => [ID], { nullable: true, description: 'Only rows with these ids.' })
  readonly ids?: readonly string[] | null;
}

@ArgsType()
export class ImportRowsArgs extends PageArgs {
  @Field(() => ImportRowFilter, { nullable: true, description: 'Which rows.' })
  readonly filter!: ImportRowFilter | null;
}
