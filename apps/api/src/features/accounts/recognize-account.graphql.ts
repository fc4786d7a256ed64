import { platformCodes, recognizeAccount, type PlatformCode, type Recognition } from '@mandat/domain';
import { Arg, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Permission } from '../../platform/graphql/permission.ts';

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
}

const answerOf = (found: Recognition): RecognitionObject =>
  found.ok
    ? { ok: true, reason: null, platform: found.platform, handle: found.handle ?? null, url: found.url, key: found.key }
    : { ok: false, reason: found.reason, platform: found.platform ?? null, handle: null, url: null, key: null };

const platformOf = (text: string | undefined): PlatformCode | undefined => platformCodes.find((code) => code === text);

@Resolver()
export class RecognizeAccountQuery {
  @Permission('account:request')
  @Query(() => RecognitionObject, { description: 'Recognises a pasted address or handle (3.2 (a)).' })
  recognizeAccount(
    @Arg('text', () => String, { description: 'What was pasted.' }) text: string,
    @Arg('platform', () => String, { nullable: true, description: 'The platform of a bare handle.' }) platform?: string,
  ): RecognitionObject {
    return answerOf(recognizeAccount(text, platformOf(platform)));
  }
}
