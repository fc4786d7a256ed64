import type { OfficialLanguage } from '@mandat/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { updatePerson } from './edit-person.ts';

@InputType('UpdatePersonInput', { description: 'What updatePerson needs.' })
class UpdatePersonInput {
  @Field(() => ID, { description: 'The person.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;

  @Field(() => String, { nullable: true, description: 'Full name.' })
  readonly name?: string | null;

  @Field(() => String, { nullable: true, description: 'Official e-mail address.' })
  readonly email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone.' })
  readonly phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Function.' })
  readonly functionTitle?: string | null;

  @Field(() => named('OfficialLanguage'), { nullable: true, description: 'Language in which the person is addressed.' })
  readonly language?: OfficialLanguage | null;
}

@Resolver()
export class UpdatePersonMutation {
  @Permission('person:edit')
  @Mutation(() => named('Person'), { description: 'DGC corrects the name or contact details of a person.' })
  async updatePerson(
    @Ctx() context: Context,
    @Arg('input', () => UpdatePersonInput) input: UpdatePersonInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await updatePerson(context, input), context.language);
    return readById(context, info, id);
  }
}
