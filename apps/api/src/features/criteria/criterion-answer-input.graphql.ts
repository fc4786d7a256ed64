import type { CriterionName } from '@mandat/domain';
import { Field, InputType } from 'type-graphql';
import { named, nameType } from '../../platform/graphql/named-types.ts';

@InputType('EvidenceInput', { description: 'What supports an answer: a text and, where there is one, a link.' })
class EvidenceInput {
  @Field(() => String, { description: 'What it is.' })
  readonly text!: string;

  @Field(() => String, { nullable: true, description: 'Where it is.' })
  readonly url!: string | null;
}

@InputType('CriterionAnswerInput', { description: 'The answer to one of the five criteria (3.2).' })
export class CriterionAnswerInput {
  @Field(() => named('CriterionName'), { description: 'The criterion.' })
  readonly criterion!: CriterionName;

  @Field(() => Boolean, { nullable: true, description: 'Met or not met; left out: not answered yet.' })
  readonly met?: boolean | null;

  @Field(() => String, { description: 'The reason for the answer.' })
  readonly reason!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The strategy that the account follows, by its name: of criterion (b) alone; left out: as it was.',
  })
  readonly strategy?: string | null;

  @Field(() => [EvidenceInput], { description: 'The evidence.' })
  readonly evidence!: readonly EvidenceInput[];
}

nameType('CriterionAnswerInput', CriterionAnswerInput);
