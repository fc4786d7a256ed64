import type { OfficialLanguage, StaffType } from '@mandat/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readById } from '../../platform/graphql/read-compiler/read-again.ts';
import { recordPerson } from './edit-person.ts';

@InputType('RecordPersonInput', { description: 'What recordPerson needs.' })
class RecordPersonInput {
  @Field(() => String, { description: 'Full name.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'Official e-mail address.' })
  readonly email?: string | null;

  @Field(() => String, { nullable: true, description: 'Function.' })
  readonly functionTitle?: string | null;

  @Field(() => named('OfficialLanguage'), { description: 'Language in which the person is addressed.' })
  readonly language!: OfficialLanguage;

  @Field(() => named('StaffType'), { description: 'Only staff members may be authorized (3.7).' })
  readonly staffType!: StaffType;

  @Field(() => String, { description: 'Name of the identity provider whose staff number it is.' })
  readonly source!: string;

  @Field(() => String, { description: 'Staff number.' })
  readonly staffNumber!: string;

  @Field(() => ID, { description: 'The entity in which the person is appointed.' })
  readonly entityId!: string;
}

@Resolver()
export class RecordPersonMutation {
  @Permission('person:record')
  @Mutation(() => named('Person'), {
    description:
      'DGC records a person who has not signed in yet, with the staff number by which the first sign-in finds them.',
  })
  async recordPerson(
    @Ctx() context: Context,
    @Arg('input', () => RecordPersonInput) input: RecordPersonInput,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { id } = acceptedOrThrow(await recordPerson(context, input), context.language);
    return readById(context, info, id);
  }
}
