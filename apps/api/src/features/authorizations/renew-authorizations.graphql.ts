import type { OfficialLanguage } from '@mandat/domain';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { acceptedOrThrow, errorText } from '../../platform/graphql/errors.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { renewAuthorizations, type RenewedAuthorization } from './renew-authorizations.ts';

@InputType('ChosenAuthorizationInput', { description: 'One of several written authorizations.' })
class ChosenAuthorizationInput {
  @Field(() => ID, { description: 'The authorization.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;
}

@InputType('RenewAuthorizationsInput', { description: 'What renewAuthorizations needs.' })
class RenewAuthorizationsInput {
  @Field(() => [ChosenAuthorizationInput], { description: 'Which authorizations, at most 100.' })
  readonly authorizations!: readonly ChosenAuthorizationInput[];

  @Field(() => DateTime, { nullable: true, description: 'Until when; left out: 24 months.' })
  readonly validUntil?: Date | null;

  @Field(() => String, { nullable: true, description: 'Why: kept in each record.' })
  readonly reason?: string | null;
}

@Permission('account:read-holdings')
@ObjectType('RenewedAuthorization', { description: 'What became of one authorization of several.' })
class RenewedAuthorizationObject {
  @Field(() => ID, { description: 'The authorization that was to be renewed.' })
  readonly authorizationId!: string;

  @Field(() => Boolean, { description: 'Whether it was renewed.' })
  readonly renewed!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not: a code of the catalogue.' })
  readonly code!: string | null;

  @Field(() => String, { nullable: true, description: 'Why not, in the language of the reader.' })
  readonly reason!: string | null;
}

const answerOf = ({ id, refusal }: RenewedAuthorization, language: OfficialLanguage): RenewedAuthorizationObject => ({
  authorizationId: id,
  renewed: refusal === null,
  code: refusal?.code ?? null,
  reason: refusal && (errorText(refusal.code, language, refusal.details) ?? refusal.code),
});

@Resolver()
export class RenewAuthorizationsMutation {
  @Permission('authorization:renew')
  @Mutation(() => [RenewedAuthorizationObject], {
    description:
      'The head of entity renews several written authorizations, with what each allows, by one fresh sign-in (3.7). Each is renewed by itself, and each answer says what became of it.',
  })
  async renewAuthorizations(
    @Ctx() context: Context,
    @Arg('input', () => RenewAuthorizationsInput) input: RenewAuthorizationsInput,
  ): Promise<readonly RenewedAuthorizationObject[]> {
    const renewed = acceptedOrThrow(await renewAuthorizations(context, input), context.language);
    return renewed.map((each) => answerOf(each, context.language));
  }
}
