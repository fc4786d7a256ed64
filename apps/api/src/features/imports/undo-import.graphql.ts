import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { undoImport } from './undo-import.ts';

@InputType('UndoImportInput', { description: 'What undoImport needs.' })
class UndoImportInput {
  @Field(() => ID, { description: 'The import.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that was read.' })
  readonly version!: number;

  @Field(() => String, { description: 'Why: kept in the record.' })
  readonly reason!: string;
}

@Resolver()
export class UndoImportMutation {
  @Permission('import:undo')
  @Mutation(() => named('DataImport'), {
    description: 'Takes a whole import back, but for what was built or decided upon since (1.1 (b)).',
  })
  async undoImport(
    @Ctx() context: Context,
    @Arg('input', () => UndoImportInput) input: UndoImportInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await undoImport(context, input), context.language);
    return readById(context, info, id);
  }
}
