import type { CriterionName, OverlapAnswerKind, OverlapLikeness, OverlapMatch } from '@mandat/domain';
import { ID, Int } from 'type-graphql';
import { Always, named, nameEnum, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { DateTime } from '../../platform/graphql/scalars.ts';

nameEnum<CriterionName>('CriterionName', {
  description: 'The five criteria of 3.2.',
  values: {
    need: 'A demonstrated need, with a study of existing accounts (a).',
    purpose: 'Purpose, strategy and target audience (b).',
    skills: 'Skills, staff and resources (c).',
    risk: 'Analysis of risks (d).',
    accuracy: 'Editorial standards and accuracy (e).',
  },
});

nameEnum<OverlapAnswerKind>('OverlapAnswerKind', {
  description: 'What the assessor answers to a possible duplication (3.2 (a)).',
  values: {
    different: 'They serve different ends.',
    merge: 'They are to be merged.',
    successor: 'The new account replaces the other.',
  },
});

nameEnum<OverlapMatch>('OverlapMatch', {
  description: 'On what two accounts match.',
  values: {
    'canonical-key': 'They are the same account on the platform.',
    alias: 'They share a form of name or address.',
    title: 'Their titles are alike.',
    handle: 'Their handles are alike.',
    audience: 'They serve one audience: same entity, platform and language.',
  },
});

nameEnum<OverlapLikeness>('OverlapLikeness', {
  description: 'Why the search holds two accounts for alike.',
  values: {
    'same-key': 'They are the same account on the platform.',
    'former-name': 'The other one was known by this name or address.',
    'title-equal': 'Their titles are equal.',
    'title-folded': 'Their titles are equal without capitals, accents and punctuation.',
    'title-look-alike': 'Their titles read the same: letters that look alike.',
    'title-near': 'Their titles differ by a slip.',
    'handle-equal': 'Their handles are equal.',
    'handle-folded': 'Their handles are equal without capitals, accents and punctuation.',
    'handle-look-alike': 'Their handles read the same: letters that look alike.',
    'handle-near': 'Their handles differ by a slip.',
    'same-audience': 'Same entity, platform, language and audience.',
  },
});

@Permission('account:read-record')
@Readable('Evidence', 'What shows that a criterion is met.')
export class EvidenceObject {
  @Always(() => String, 'What it says.')
  readonly text!: string;
  @Optional(() => String, 'Where it is found.')
  readonly url!: string | null;
}

@Permission('account:read-record')
@Readable('CriterionAnswer', 'The answer to one criterion of 3.2: met or not, with reason and evidence.')
export class CriterionAnswerObject {
  @Always(() => ID, 'The id of the answer.')
  readonly id!: string;
  @Always(() => named('CriterionName'), 'The criterion.')
  readonly criterion!: string;
  @Optional(() => Boolean, 'Whether it is met; null while unanswered.')
  readonly met!: boolean | null;
  @Always(() => String, 'The reason.')
  readonly reason!: string;
  @Optional(() => String, 'The strategy that the account follows; only criterion (b) names one.')
  readonly strategy!: string | null;
  @Always(() => [EvidenceObject], 'The evidence.')
  readonly evidence!: readonly EvidenceObject[];
  @Always(() => [named('EvidenceFile')], 'The files it rests on, in the order in which they came.')
  readonly files!: readonly object[];
}

@Permission('account:read-record')
@Readable('Assessment', 'One version of the study of an account against the five criteria of 3.2.')
export class AssessmentObject {
  @Always(() => ID, 'The id of the assessment.')
  readonly id!: string;
  @Always(() => Int, 'Which version it is, from 1.')
  readonly number!: number;
  @Always(() => DateTime, 'When it was begun.')
  readonly startedAt!: Date;
  @Optional(() => DateTime, 'When it was completed.')
  readonly completedAt!: Date | null;
  @Optional(() => named('Person'), 'Who assessed.')
  readonly assessedBy!: object | null;
  @Always(() => [CriterionAnswerObject], 'The answers, in the bulletin’s order.')
  readonly answers!: readonly CriterionAnswerObject[];
  @Always(() => Boolean, 'Whether all five criteria are answered with a reason.')
  readonly isComplete!: boolean;
  @Always(() => Boolean, 'Whether all five criteria are answered and met, and (b) names the strategy.')
  readonly allMet!: boolean;
}

@Permission('account:read-record')
@Readable('Overlap', 'An account that the search of 3.2 (a) found beside a requested one.')
export class OverlapObject {
  @Always(() => ID, 'The id of the overlap.')
  readonly id!: string;
  @Optional(() => named('Account'), 'The account that was found; null where the reader may not see it.')
  readonly other!: object | null;
  @Optional(() => named('ReferenceAccount'), 'The account of another organisation that was found, if it is one.')
  readonly reference!: object | null;
  @Always(() => named('OverlapMatch'), 'On what they match.')
  readonly matchedOn!: string;
  @Always(() => named('OverlapLikeness'), 'Why they are held for alike.')
  readonly likeness!: string;
  @Always(() => Int, 'How alike they are, from 0 to 100.')
  readonly score!: number;
  @Always(() => DateTime, 'When it was found.')
  readonly foundAt!: Date;
  @Optional(() => named('OverlapAnswerKind'), 'What the assessor answered; null while unanswered.')
  readonly answer!: string | null;
  @Optional(() => String, 'The reason of the answer.')
  readonly reason!: string | null;
  @Optional(() => named('Person'), 'Who answered.')
  readonly answeredBy!: object | null;
  @Optional(() => DateTime, 'When it was answered.')
  readonly answeredAt!: Date | null;
}
