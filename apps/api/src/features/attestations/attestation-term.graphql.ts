import type { AttestationTerm } from '@mandat/domain';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import type { Sql } from '../../platform/database/sql.ts';
import { acceptedOrThrow } from '../../platform/graphql/errors.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { attestationTermOf } from './attestation-term.repository.ts';
import { changeAttestationTerm } from './change-attestation-term.ts';

@Permission('attestation:read-term')
@ObjectType('AttestationTerm', { description: 'How long an attestation of the obligations counts (4.1).' })
class AttestationTermObject {
  @Field(() => Int, { description: 'An official attests again after so many months.' })
  readonly months!: number;

  @Field(() => Int, { description: 'They are asked so many days before.' })
  readonly reminderDays!: number;

  @Field(() => Int, { description: 'Privileges are suspended so many days after it was due.' })
  readonly graceDays!: number;
}

@InputType('ChangeAttestationTermInput', { description: 'What changeAttestationTerm needs.' })
class ChangeAttestationTermInput {
  @Field(() => Int, { description: 'An official attests again after so many months, from 1 to 24.' })
  readonly months!: number;

  @Field(() => Int, { description: 'They are asked so many days before, from 1 to 90.' })
  readonly reminderDays!: number;

  @Field(() => Int, { description: 'Privileges are suspended so many days after it was due, from 1 to 90.' })
  readonly graceDays!: number;

  @Field(() => String, { description: 'Why.' })
  readonly reason!: string;
}

const termNow = ({ database }: Context): Promise<AttestationTerm> => {
  const sql: Sql = async <Row>(text: string, values: readonly unknown[] = []) =>
    (await database.reads.query(text, [...values])).rows as readonly Row[];
  return attestationTermOf(sql);
};

@Resolver()
export class AttestationTermQuery {
  @Permission('attestation:read-term')
  @Query(() => AttestationTermObject, { description: 'How long an attestation counts, as DGC set it.' })
  attestationTerm(@Ctx() context: Context): Promise<AttestationTerm> {
    return termNow(context);
  }
}

@Resolver()
export class ChangeAttestationTermMutation {
  @Permission('attestation:change-term')
  @Mutation(() => AttestationTermObject, {
    description: 'DGC sets how long an attestation counts. Asks for a fresh sign-in with a second factor.',
  })
  async changeAttestationTerm(
    @Ctx() context: Context,
    @Arg('input', () => ChangeAttestationTermInput) input: ChangeAttestationTermInput,
  ): Promise<AttestationTerm> {
    acceptedOrThrow(await changeAttestationTerm(context, input), context.language);
    return termNow(context);
  }
}
