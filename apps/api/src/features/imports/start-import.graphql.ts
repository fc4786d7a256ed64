import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { startImport } from './start-import.ts';

@InputType('StartImportInput', { description: 'What startImport needs.' })
class StartImportInput {
  @Field(() => ID, { description: 'The import.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that was read.' })
  readonly version!: number;
}

@Resolver()
export class StartImportMutation {
  @Permission('import:start')
  @Mutation(() => named('DataImport'), {
    description: 'Has what the dry run found new enter the register, or goes on with an import that stopped (3.3).',
  })
  async startImport(
    @Ctx() context: Context,
    @Arg('input', () => StartImportInput) input: StartImportInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await startImport(context, input), context.language);
    return readById(context, info, id);
  }
}
