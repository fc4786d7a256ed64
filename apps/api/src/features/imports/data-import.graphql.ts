import type { DataImportKind, ImportState } from '@mandat/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, InputType, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { nameConnection, PageArgs } from '../../platform/graphql/connection-types.ts';
import { Always, isCompiled, named, nameEnum, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readField } from '../../platform/graphql/read-compiler/read-again.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { ImportRowsArgs } from './import-row.graphql.ts';

nameEnum<DataImportKind>('DataImportKind', {
  description: 'What a table that is imported holds.',
  values: {
    accounts: 'Accounts, with the people who hold them.',
    entities: 'Entities.',
    headships: 'Headships.',
  },
});

nameEnum<ImportState>('ImportState', {
  description: 'How far an import is.',
  values: {
    uploaded: 'The file is there; its columns are to be confirmed.',
    checking: 'Its rows are being looked at.',
    checked: 'What each row would do is known, and nothing of it is done.',
    running: 'Its rows enter the register.',
    stopped: 'It stopped part of the way; what is done stays until somebody goes on or takes it back.',
    done: 'All of its rows are through.',
    undoing: 'It is being taken back.',
    undone: 'It was taken back.',
  },
});

@Permission('import:read')
@Readable('DataImportAbilities', 'What the reader may do with an import now.')
export class DataImportAbilitiesObject {
  @Always(() => Boolean, 'Say what its columns mean, and have its rows looked at.')
  readonly check!: boolean;
  @Always(() => Boolean, 'Have what is new enter the register, or go on where it stopped.')
  readonly start!: boolean;
  @Always(() => Boolean, 'Take it back.')
  readonly undo!: boolean;
}

@Permission('import:read')
@Readable('DataImport', 'A table that came as a file, and how far its import into the register is.')
export class DataImportObject {
  @Always(() => ID, 'The id of the import.')
  readonly id!: string;
  @Always(() => named('DataImportKind'), 'What its rows are.')
  readonly kind!: string;
  @Optional(() => named('Entity'), 'Whose register it fills; null: that of several entities.')
  readonly entity!: object | null;
  @Always(() => named('ImportState'), 'How far it is.')
  readonly state!: string;
  @Always(() => String, 'The name of the file.')
  readonly fileName!: string;
  @Always(() => Int, 'Its size in bytes.')
  readonly size!: number;
  @Optional(() => named('Person'), 'Who brought it.')
  readonly uploadedBy!: object | null;
  @Always(() => DateTime, 'When it was brought.')
  readonly uploadedAt!: Date;
  @Optional(() => String, 'The sheet of the workbook that was read.')
  readonly sheet!: string | null;
  @Optional(() => String, 'How the characters of the text were read.')
  readonly encoding!: string | null;
  @Optional(() => String, 'What stands between the cells of the text.')
  readonly delimiter!: string | null;
  @Always(() => [String], 'The headers of its columns.')
  readonly header!: readonly string[];
  @Always(() => [String], 'The field that each column fills, by code; empty: it is left out.')
  readonly mapping!: readonly string[];
  @Always(() => Int, 'How many rows it has.')
  readonly rowCount!: number;
  @Optional(() => DateTime, 'When its rows had been looked at.')
  readonly checkedAt!: Date | null;
  @Always(() => Int, 'How many of its rows have been looked at.')
  readonly checkedRows!: number;
  @Always(() => Int, 'How many are new to the register.')
  readonly newCount!: number;
  @Always(() => Int, 'How many are registered already.')
  readonly sameCount!: number;
  @Always(() => Int, 'How many are registered already, and say something else.')
  readonly differentCount!: number;
  @Always(() => Int, 'How many have an error.')
  readonly faultyCount!: number;
  @Optional(() => named('Person'), 'Who started it.')
  readonly startedBy!: object | null;
  @Optional(() => DateTime, 'When it was started.')
  readonly startedAt!: Date | null;
  @Always(() => Int, 'How many of its rows are in the register.')
  readonly addedCount!: number;
  @Optional(() => DateTime, 'When the work on it stopped: whoever asked for it had lost the right.')
  readonly stoppedAt!: Date | null;
  @Optional(() => String, 'Why it stopped: a code of the catalogue.')
  readonly stoppedBecause!: string | null;
  @Optional(() => DateTime, 'When all of its rows were through.')
  readonly finishedAt!: Date | null;
  @Optional(() => named('Person'), 'Who had it undone.')
  readonly undoneBy!: object | null;
  @Optional(() => String, 'Why it was undone.')
  readonly undoReason!: string | null;
  @Optional(() => DateTime, 'When it was undone.')
  readonly undoneAt!: Date | null;
  @Always(() => Int, 'How many of its records were taken back.')
  readonly undoneCount!: number;
  @Always(() => Int, 'How many of its records stayed, since something was built or decided upon them.')
  readonly keptCount!: number;
  @Always(() => named('ImportRowConnection'), 'Its rows, in the order of the file.')
  rows(@Args(() => ImportRowsArgs) _args: ImportRowsArgs): object {
    return isCompiled();
  }
  @Always(() => [named('ImportProposal')], 'People whom e-mail addresses of the file propose.')
  readonly proposals!: readonly object[];
  @Always(() => Int, 'Version of the record.')
  readonly version!: number;
  @Always(() => DataImportAbilitiesObject, 'What the reader may do with it now.')
  readonly can!: DataImportAbilitiesObject;
}

nameConnection('DataImport');

@InputType('DataImportFilter', { description: 'Which imports to list; all that is said must hold.' })
export class DataImportFilter {
  @Field(() => [named('ImportState')], { nullable: true, description: 'Any of these states.' })
  readonly state?: readonly string[] | null;
  @Field(() => ID, { nullable: true, description: 'Into the register of this entity.' })
  readonly entity?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Only imports with these ids.' })
  readonly ids?: readonly string[] | null;
}

@ArgsType()
export class DataImportsArgs extends PageArgs {
  @Field(() => DataImportFilter, { nullable: true, description: 'Which imports.' })
  readonly filter!: DataImportFilter | null;
}

@Resolver()
export class DataImportQueries {
  @Permission('import:read')
  @Query(() => named('DataImport'), {
    nullable: true,
    description: 'One import; null where the reader may not see it.',
  })
  dataImport(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'The import.' }) _id: string,
  ): Promise<unknown> {
    return readField(context, info);
  }

  @Permission('import:read')
  @Query(() => named('DataImportConnection'), { description: 'Imports, the last one first.' })
  dataImports(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => DataImportsArgs) _args: DataImportsArgs,
  ): Promise<unknown> {
    return readField(context, info);
  }
}
