import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { removeEvidenceFile } from './remove-evidence-file.ts';

@InputType('RemoveEvidenceFileInput', { description: 'What removeEvidenceFile needs.' })
class RemoveEvidenceFileInput {
  @Field(() => ID, { description: 'The file.' })
  readonly id!: string;
}

@Resolver()
export class RemoveEvidenceFileMutation {
  @Permission('account:assess')
  @Mutation(() => named('Account'), {
    description: 'Takes a file out of an assessment that has not been sent to the head yet (3.2).',
  })
  async removeEvidenceFile(
    @Ctx() context: Context,
    @Arg('input', () => RemoveEvidenceFileInput) input: RemoveEvidenceFileInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await removeEvidenceFile(context, input), context.language);
    return readById(context, info, id);
  }
}
