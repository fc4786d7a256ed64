import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { removeReviewFile } from './remove-review-file.ts';

@InputType('RemoveReviewFileInput', { description: 'What removeReviewFile needs.' })
class RemoveReviewFileInput {
  @Field(() => ID, { description: 'The file.' })
  readonly id!: string;
}

@Resolver()
export class RemoveReviewFileMutation {
  @Permission('review:prepare')
  @Mutation(() => named('Review'), {
    description: 'Takes a file out of a review that is still open (3.2).',
  })
  async removeReviewFile(
    @Ctx() context: Context,
    @Arg('input', () => RemoveReviewFileInput) input: RemoveReviewFileInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await removeReviewFile(context, input), context.language);
    return readById(context, info, id);
  }
}
