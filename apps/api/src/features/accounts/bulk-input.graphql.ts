import { Field, ID, InputType, Int } from 'type-graphql';
import { named, nameEnum } from '../../platform/graphql/named-types.ts';
import type { BulkKind } from './decide-accounts.ts';

nameEnum<BulkKind>('BulkDecisionKind', {
  description:
    'What can be decided for several accounts at once; a request is sent back by itself, with its questions.',
  values: {
    establish: 'Establishment.',
    maintain: 'Continuation (maintenance).',
    refuse: 'Refusal.',
    withdraw: 'Withdrawal of the authorization (3.8).',
  },
});

@InputType('ChosenAccountInput', { description: 'One of several accounts.' })
class ChosenAccountInput {
  @Field(() => ID, { description: 'The account.' })
  readonly id!: string;

  @Field(() => Int, { description: 'The version of the record that the caller saw; an older one is refused.' })
  readonly version!: number;
}

@InputType('DecideAccountsInput', { description: 'One decision for several accounts.' })
export class DecideAccountsInput {
  @Field(() => named('BulkDecisionKind'), { description: 'What is decided.' })
  readonly kind!: BulkKind;

  @Field(() => [ChosenAccountInput], { description: 'For which accounts, at most 100.' })
  readonly accounts!: readonly ChosenAccountInput[];

  @Field(() => [ID], {
    nullable: true,
    description:
      'Other accounts of the same choice, which go with other requests: they count where a share of an entity is confirmed. At most 2,000.',
  })
  readonly alsoChosen?: readonly string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why: kept in the record of each account; needed for all but establishment.',
  })
  readonly reason?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'That it is meant, where more than a fifth of what an entity has would be withdrawn in one day.',
  })
  readonly confirmed?: boolean | null;
}
