import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, InputType, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { IdArgs, nameConnection, PageArgs } from '../../platform/graphql/connection-types.ts';
import { Always, Optional, nameEnum, named, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readField } from '../../platform/graphql/read-compiler/read-again.ts';
import { DateTime, Day } from '../../platform/graphql/scalars.ts';

@Permission('person:read-contact')
@Readable('Appointment', 'A post that a person holds in an entity between two dates.')
export class AppointmentObject {
  @Always(() => ID, 'The id of the appointment.')
  readonly id!: string;
  @Always(() => named('Entity'), 'The entity of the post.')
  readonly entity!: object;
  @Optional(() => String, 'The function.')
  readonly functionTitle!: string | null;
  @Always(() => Day, 'The first day.')
  readonly fromOn!: string;
  @Optional(() => Day, 'The last day; null while none is known.')
  readonly untilOn!: string | null;
}

@Permission('person:read-contact')
@Readable('PersonStanding', 'What signals say of a person now.')
export class PersonStandingObject {
  @Optional(() => DateTime, 'When the person left; null while they are here.')
  readonly departedAt!: Date | null;
  @Optional(() => DateTime, 'Since when their sign-in is locked.')
  readonly lockedAt!: Date | null;
  @Optional(() => Day, 'Their last day, where it is known.')
  readonly lastDay!: string | null;
  @Always(() => DateTime, 'When that last changed.')
  readonly changedAt!: Date;
}

@Permission('person:read')
@Readable('PersonAbilities', 'What the reader may do about a person now.')
export class PersonAbilitiesObject {
  @Always(() => Boolean, 'Declare that they leave or left, or that they moved.')
  readonly declareDeparture!: boolean;
  @Always(() => Boolean, 'Propose that they may sign in again.')
  readonly proposeLift!: boolean;
  @Always(() => Boolean, 'Withdraw all that they are authorized for on the accounts that the reader heads.')
  readonly withdrawAuthorizations!: boolean;
}

@Permission('person:read')
@Readable('Person', 'Somebody whom the register names: an official, a head of entity, a requester.')
export class PersonObject {
  @Always(() => ID, 'The id of the person.')
  readonly id!: string;
  @Always(() => String, 'The full name.')
  readonly name!: string;
  @Optional(() => String, 'The function.')
  readonly functionTitle!: string | null;
  @Optional(() => named('Entity'), 'The entity of the current appointment.')
  readonly entity!: object | null;
  @Always(() => Int, 'Version of the record, to be sent with a change.')
  readonly version!: number;
  @Permission('person:read-contact')
  @Optional(() => named('StaffType'), 'The type of personnel: only staff members may be authorized (3.7).')
  readonly staffType!: string | null;
  @Permission('person:read-contact')
  @Optional(() => named('OfficialLanguage'), 'The language in which the person is addressed.')
  readonly language!: string | null;
  @Permission('person:read-contact')
  @Optional(() => String, 'The official e-mail address (3.4 (d)).')
  readonly email!: string | null;
  @Permission('person:read-contact')
  @Optional(() => String, 'The telephone (3.4 (d)).')
  readonly phone!: string | null;
  @Permission('person:read-contact')
  @Optional(() => [AppointmentObject], 'The posts of the person, latest first.')
  readonly appointments!: readonly AppointmentObject[] | null;
  @Permission('person:read-holdings')
  @Optional(() => [named('Holding')], 'What the person holds on accounts: log-in credentials, roles, privileges.')
  readonly holdings!: readonly object[] | null;
  @Optional(() => [named('Headship')], 'The headships of the person, latest first.')
  readonly headships!: readonly object[] | null;
  @Permission('person:read-contact')
  @Optional(() => PersonStandingObject, 'What signals say of the person now; null where none has changed anything.')
  readonly standing!: PersonStandingObject | null;
  @Permission('case:read')
  @Optional(() => [named('OffboardingCase')], 'The cases of the person that the reader may see, opened last first.')
  readonly cases!: readonly object[] | null;
  @Permission('attestation:read')
  @Optional(() => named('Attestation'), 'The last attestation of the obligations of 4.1; null where there is none.')
  readonly attestation!: object | null;
  @Permission('attestation:read')
  @Optional(() => named('AttestationStatus'), 'Where the attestation stands.')
  readonly attestationStatus!: string | null;
  @Permission('attestation:read')
  @Optional(() => [named('GuidanceVersion')], 'Guidance in force that the person has not acknowledged.')
  readonly guidanceToAcknowledge!: readonly object[] | null;
  @Always(() => PersonAbilitiesObject, 'What the reader may do about the person now.')
  readonly can!: PersonAbilitiesObject;
}

nameConnection('Person');

@InputType('PersonFilter', { description: 'Which people to list; all that is said must hold.' })
export class PersonFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name or of the function.' })
  readonly search?: string | null;
  @Field(() => ID, { nullable: true, description: 'People with a current appointment in this entity.' })
  readonly entity?: string | null;
  @Field(() => [named('StaffType')], { nullable: true, description: 'Any of these types of personnel.' })
  readonly staffType?: readonly string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether they hold a privilege on an account.' })
  readonly holder?: boolean | null;
  @Field(() => [named('AttestationStatus')], {
    nullable: true,
    description: 'Whose attestation stands at one of these.',
  })
  readonly attestation?: readonly string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether they have guidance in force to acknowledge.' })
  readonly toAcknowledge?: boolean | null;
  @Field(() => [ID], { nullable: true, description: 'Only people with these ids.' })
  readonly ids?: readonly string[] | null;
}

nameEnum('PersonSortField', {
  description: 'By what a list of people can be sorted.',
  values: { name: 'The name, as the language of the reader sorts.', 'function-title': 'The function.' },
});

@InputType('PersonSort', { description: 'One step of a sort of people.' })
export class PersonSort {
  @Field(() => named('PersonSortField'), { description: 'By what.' })
  readonly field!: string;
  @Field(() => named('SortDirection'), { defaultValue: 'asc', description: 'In which direction.' })
  readonly direction!: string;
}

@ArgsType()
export class PeopleArgs extends PageArgs {
  @Field(() => PersonFilter, { nullable: true, description: 'Which people.' })
  readonly filter!: PersonFilter | null;
  @Field(() => [PersonSort], { nullable: true, description: 'In which order; by name unless said.' })
  readonly sort!: readonly PersonSort[] | null;
}

@Resolver()
export class PersonQueries {
  @Permission('person:read')
  @Query(() => PersonObject, { nullable: true, description: 'One person; null when there is none.' })
  person(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => IdArgs) _args: IdArgs,
  ): Promise<unknown> {
    return readField(context, info);
  }

  @Permission('person:read')
  @Query(() => named('PersonConnection'), { description: 'The people whom the register names.' })
  people(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PeopleArgs) _args: PeopleArgs,
  ): Promise<unknown> {
    return readField(context, info);
  }
}
