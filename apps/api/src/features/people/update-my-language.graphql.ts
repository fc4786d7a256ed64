import type { OfficialLanguage } from '@mandat/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { updateMyLanguage } from './update-my-language.ts';

@Resolver()
export class UpdateMyLanguageMutation {
  @Permission('profile:edit')
  @Mutation(() => named('Person'), { description: 'Chooses the language of the console, of messages and of errors.' })
  async updateMyLanguage(
    @Ctx() context: Context,
    @Arg('language', () => named('OfficialLanguage'), { description: 'One of the six official languages.' })
    language: OfficialLanguage,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await updateMyLanguage(context, language), language);
    return readById({ ...context, language }, info, id);
  }
}
