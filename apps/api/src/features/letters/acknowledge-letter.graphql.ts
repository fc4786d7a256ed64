import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { acknowledgeLetter } from './acknowledge-letter.ts';

@Resolver()
export class AcknowledgeLetterMutation {
  @Permission('letter:acknowledge')
  @Mutation(() => named('Person'), {
    description: 'The person named in a letter of authorization takes note of it (3.7); answers with the person.',
  })
  async acknowledgeLetter(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'The authorization.' }) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const written = acceptedOrThrow(await acknowledgeLetter(context, id), context.language);
    return readById(context, info, written.id);
  }
}
