import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { checkImport } from './check-import.ts';

@InputType('CheckImportInput', { description: 'What checkImport needs.' })
class CheckImportInput {
  @Field(() => ID, { description: 'The import.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that was read.' })
  readonly version!: number;

  @Field(() => [String], { description: 'The field that each column fills, by code; empty: it is left out.' })
  readonly mapping!: readonly string[];
}

@Resolver()
export class CheckImportMutation {
  @Permission('import:check')
  @Mutation(() => named('DataImport'), {
    description: 'Has the rows of a table looked at: what each would do is said, and nothing is done.',
  })
  async checkImport(
    @Ctx() context: Context,
    @Arg('input', () => CheckImportInput) input: CheckImportInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await checkImport(context, input), context.language);
    return readById(context, info, id);
  }
}
