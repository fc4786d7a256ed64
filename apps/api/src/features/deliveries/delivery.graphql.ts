import type { DeliveryState } from '@mandat/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, InputType, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../platform/context.ts';
import { nameConnection, PageArgs } from '../../platform/graphql/connection-types.ts';
import { Always, named, nameEnum, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { readField } from '../../platform/graphql/read-compiler/read-again.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';

nameEnum<DeliveryState>('DeliveryState', {
  description: 'Where a notice stands.',
  values: {
    queued: 'It waits to be sent.',
    trying: 'It could not be sent yet, and is tried again.',
    delivered: 'The mail server took it.',
    failed: 'It is tried no more until somebody says so.',
  },
});

@Permission('delivery:read', 'case:read')
@Readable('DeliveryAbilities', 'What the reader may do with a notice now.')
export class DeliveryAbilitiesObject {
  @Always(() => Boolean, 'Have it tried again.')
  readonly replay!: boolean;
}

@Permission('delivery:read', 'case:read')
@Readable('Delivery', 'A notice to somebody, by mail.')
export class DeliveryObject {
  @Always(() => ID, 'The id of the notice.')
  readonly id!: string;
  @Always(() => String, 'What it says: a code of the catalogue.')
  readonly template!: string;
  @Always(() => named('DeliveryState'), 'Where it stands.')
  readonly state!: string;
  @Always(() => DateTime, 'When it was queued.')
  readonly createdAt!: Date;
  @Optional(() => DateTime, 'When the mail server took it.')
  readonly deliveredAt!: Date | null;
  @Always(() => Int, 'How often it was tried in vain.')
  readonly attempts!: number;
  @Optional(() => DateTime, 'Since when it is tried no more.')
  readonly deadAt!: Date | null;
  @Optional(() => named('Person'), 'To whom.')
  readonly recipient!: object | null;
  @Optional(() => named('OffboardingCase'), 'The case; null where the reader may not see it.')
  readonly case!: object | null;
  @Permission('delivery:read')
  @Optional(() => String, 'Why it could not be sent.')
  readonly lastError!: string | null;
  @Always(() => DeliveryAbilitiesObject, 'What the reader may do with it now.')
  readonly can!: DeliveryAbilitiesObject;
}

nameConnection('Delivery');

@InputType('DeliveryFilter', { description: 'Which notices to list; all that is said must hold.' })
export class DeliveryFilter {
  @Field(() => [named('DeliveryState')], { nullable: true, description: 'Any of these states.' })
  readonly state?: readonly string[] | null;
  @Field(() => ID, { nullable: true, description: 'About this case.' })
  readonly case?: string | null;
  @Field(() => ID, { nullable: true, description: 'To this person.' })
  readonly recipient?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Only notices with these ids.' })
  readonly ids?: readonly string[] | null;
}

@ArgsType()
export class DeliveriesArgs extends PageArgs {
  @Field(() => DeliveryFilter, { nullable: true, description: 'Which notices.' })
  readonly filter!: DeliveryFilter | null;
}

@Resolver()
export class DeliveryQueries {
  @Permission('delivery:read')
  @Query(() => named('DeliveryConnection'), { description: 'Notices by mail, queued last first.' })
  deliveries(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => DeliveriesArgs) _args: DeliveriesArgs,
  ): Promise<unknown> {
    return readField(context, info);
  }
}
