import { Arg, ID, Int } from 'type-graphql';
import { nameConnection } from '../../platform/graphql/connection-types.ts';
import { Always, isCompiled, named, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { DateTime, Day } from '../../platform/graphql/scalars.ts';

@Permission('campaign:read-report')
@Readable(
  'CampaignFigures',
  'What became of the reviews of a campaign: each is counted in one figure beside asked and late.',
)
export class CampaignFiguresObject {
  @Always(() => Int, 'How many accounts were asked about.')
  readonly asked!: number;
  @Always(() => Int, 'How many the head decided on: maintained and withdrawn.')
  readonly answered!: number;
  @Always(() => Int, 'How many were maintained.')
  readonly maintained!: number;
  @Always(() => Int, 'How many were withdrawn.')
  readonly withdrawn!: number;
  @Always(() => Int, 'About how many nothing was left to decide.')
  readonly released!: number;
  @Always(() => Int, 'How many had no answer when the campaign ended.')
  readonly unanswered!: number;
  @Always(() => Int, 'How many are still to be prepared.')
  readonly toPrepare!: number;
  @Always(() => Int, 'How many are prepared and wait for the decision.')
  readonly toDecide!: number;
  @Always(() => Int, 'How many passed their due day without an answer, so that their withdrawal is proposed.')
  readonly proposed!: number;
  @Always(() => Int, 'How many were answered after their due day, or are past it.')
  readonly late!: number;
}

@Permission('campaign:read-report')
@Readable('CampaignEntity', 'The figures of a campaign for the accounts of one entity.')
export class CampaignEntityObject {
  @Optional(() => named('Entity'), 'The entity.')
  readonly entity!: object | null;
  @Always(() => Int, 'How many of its accounts were asked about.')
  readonly asked!: number;
  @Always(() => Int, 'How many were maintained.')
  readonly maintained!: number;
  @Always(() => Int, 'How many were withdrawn.')
  readonly withdrawn!: number;
  @Always(() => Int, 'How many have no answer yet, or had none at the end.')
  readonly open!: number;
  @Always(() => Int, 'How many were answered after their due day, or are past it.')
  readonly late!: number;
}

@Permission('campaign:read')
@Readable('CampaignAbilities', 'What the reader may do with a campaign now.')
export class CampaignAbilitiesObject {
  @Always(() => Boolean, 'End it.')
  readonly end!: boolean;
}

@Permission('campaign:read')
@Readable('Campaign', 'DGC asks heads whether the accounts of a scope are to be maintained (3.2).')
export class CampaignObject {
  @Always(() => ID, 'The id of the campaign.')
  readonly id!: string;
  @Always(() => String, 'Its name in the language of the reader, or in the one that is asked for.')
  name(
    @Arg('language', () => named('OfficialLanguage'), { nullable: true, description: 'In which language.' })
    _args?: string,
  ): string {
    return isCompiled();
  }
  @Optional(() => named('Entity'), 'The entity that it asks about, with all below it; null: every entity.')
  readonly entity!: object | null;
  @Always(() => [String], 'The platforms that it asks about, by code; none: all of them.')
  readonly platforms!: readonly string[];
  @Always(() => [String], 'The content languages that it asks about; none: all of them.')
  readonly languages!: readonly string[];
  @Optional(() => Day, 'It asks about accounts that were last decided on by this day; null: whenever that was.')
  readonly decidedBefore!: string | null;
  @Always(() => [named('CriterionName')], 'It asks about accounts that do not meet one of these; none: about all.')
  readonly criteria!: readonly string[];
  @Always(() => Boolean, 'Whether it asks about accounts that are registered and wait for their decision (3.3).')
  readonly includesPending!: boolean;
  @Always(() => Day, 'The day by which heads answer.')
  readonly dueOn!: string;
  @Always(() => DateTime, 'When it was opened.')
  readonly openedAt!: Date;
  @Optional(() => named('Person'), 'Who opened it.')
  readonly openedBy!: object | null;
  @Optional(() => DateTime, 'When it was ended.')
  readonly endedAt!: Date | null;
  @Optional(() => named('Person'), 'Who ended it.')
  readonly endedBy!: object | null;
  @Optional(() => String, 'Why it was ended.')
  readonly endedReason!: string | null;
  @Always(() => Int, 'Version of the record, to be sent with a change.')
  readonly version!: number;
  @Permission('campaign:read-report')
  @Optional(() => CampaignFiguresObject, 'What became of its reviews.')
  readonly figures!: CampaignFiguresObject | null;
  @Permission('campaign:read-report')
  @Optional(() => [CampaignEntityObject], 'What became of them entity by entity, the largest number of accounts first.')
  readonly entities!: readonly CampaignEntityObject[] | null;
  @Always(() => CampaignAbilitiesObject, 'What the reader may do with it now.')
  readonly can!: CampaignAbilitiesObject;
}

nameConnection('Campaign');
