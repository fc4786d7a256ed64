import { platformCodes, recognizeAccount, type PlatformCode, type Recognition } from '@mandat/domain';
import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { named } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';
import { lastOutOfScope } from './scope-finding.repository.ts';

@Permission('account:request')
@ObjectType('Recognition', { description: 'Which account a pasted address or handle means, or why none.' })
class RecognitionObject {
  @Field(() => Boolean, { description: 'Whether an account was recognised.' })
  readonly ok!: boolean;

  @Field(() => String, { nullable: true, description: 'Why no account was recognised: a code of the catalogue.' })
  readonly reason!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the platform.' })
  readonly platform!: string | null;

  @Field(() => String, { nullable: true, description: 'The handle, as written.' })
  readonly handle!: string | null;

  @Field(() => String, { nullable: true, description: 'The address under which the register keeps it.' })
  readonly url!: string | null;

  @Field(() => String, { nullable: true, description: 'What is compared: two addresses of one account have one key.' })
  readonly key!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When it was examined before and found to be no institutional account (1.1 (a)); its record says more.',
  })
  readonly outOfScopeAt!: Date | null;

  @Field(() => named('OutOfScopeKind'), { nullable: true, description: 'What it was found to be instead.' })
  readonly outOfScopeAs!: string | null;
}

const nothing = { reason: null, platform: null, handle: null, url: null, key: null };
const notExamined = { outOfScopeAt: null, outOfScopeAs: null };

const answerOf = async (found: Recognition, context: Context): Promise<RecognitionObject> => {
  if (!found.ok) {
    return { ...nothing, ...notExamined, ok: false, reason: found.reason, platform: found.platform ?? null };
  }
  const { platform, handle = null, url, key, aliases } = found;
  const examined = await lastOutOfScope(context.database, aliases);
  const said = examined ? { outOfScopeAt: examined.at, outOfScopeAs: examined.as } : notExamined;
  return { ...said, ok: true, reason: null, platform, handle, url, key };
};

const platformOf = (text: string | undefined): PlatformCode | undefined => platformCodes.find((code) => code === text);

@Resolver()
export class RecognizeAccountQuery {
  @Permission('account:request')
  @Query(() => RecognitionObject, { description: 'Recognises a pasted address or handle (3.2 (a)).' })
  recognizeAccount(
    @Ctx() context: Context,
    @Arg('text', () => String, { description: 'What was pasted.' }) text: string,
    @Arg('platform', () => String, { nullable: true, description: 'The platform of a bare handle.' }) platform?: string,
  ): Promise<RecognitionObject> {
    return answerOf(recognizeAccount(text, platformOf(platform)), context);
  }
}
