import { campaignFigures, isOfficialLanguage, isReviewLate, reviewStatus, type ReviewFacts } from '@mandat/domain';
import { recordOf, statusOf } from './account-fields.ts';
import { one, outside, reached, sorted, times, word, type Fields } from './fields.ts';
import { may, self } from './offboarding-facts.ts';
import { byId, rowsOf, type Reading, type Row } from './reading.ts';

export const reviewStatusOf = (reading: Reading, row: Row): string =>
  reviewStatus(recordOf(row) as ReviewFacts, reading.now);

const reviewsIn = (reading: Reading, campaign: Row): Promise<readonly Row[]> =>
  rowsOf(reading, 'select * from review where campaign_id = $1', [campaign['id']]);

const figuresOf = async (reading: Reading, campaign: Row) =>
  campaignFigures(
    (await reviewsIn(reading, campaign)).map((row) => recordOf(row) as ReviewFacts),
    reading.now,
  );

const entitiesOf = async (campaign: Row, reading: Reading): Promise<readonly Row[]> => {
  const byEntity = Map.groupBy(await reviewsIn(reading, campaign), (row) => String(row['entity_id']));
  const rows = [...byEntity].map(([id, reviews]): Row => {
    const { asked, maintained, withdrawn, released, late } = campaignFigures(
      reviews.map((row) => recordOf(row) as ReviewFacts),
      reading.now,
    );
    const open = asked - maintained - withdrawn - released;
    return { id, entity_id: id, asked, maintained, withdrawn, open, late };
  });
  return sorted(rows, (row) => [-Number(row['asked'])]);
};

const figure =
  (name: keyof Awaited<ReturnType<typeof figuresOf>>) =>
  async (row: Row, reading: Reading): Promise<number> =>
    (await figuresOf(reading, row))[name];

const whileToPrepare =
  (action: 'review:prepare' | 'review:reassign') =>
  async (row: Row, reading: Reading): Promise<boolean> => {
    const account = await byId(reading, 'account', row['account_id']);
    const isOfficial = account !== null && (await statusOf(reading, account)) === 'authorized';
    return row['ended_at'] === null && isOfficial && (await may(reading, action, { type: 'Review', row }));
  };

export const reviewFields: Readonly<Record<string, Fields>> = {
  Campaign: {
    ...times('openedAt', 'endedAt'),
    name: (row, reading, { language }) =>
      row[`name_${typeof language === 'string' && isOfficialLanguage(language) ? language : reading.language}`],
    entity: one('Entity', 'entity', 'entity_id'),
    openedBy: one('Person', 'person', 'opened_by_id'),
    endedBy: one('Person', 'person', 'ended_by_id'),
    criteria: (row) => (row['criteria'] as readonly string[]).map(outside),
    figures: self,
    entities: entitiesOf,
    can: self,
  },
  CampaignAbilities: {
    end: async (row, reading) =>
      row['ended_at'] === null && (await may(reading, 'campaign:end', { type: 'Campaign', row })),
  },
  CampaignFigures: {
    asked: figure('asked'),
    answered: figure('answered'),
    maintained: figure('maintained'),
    withdrawn: figure('withdrawn'),
    released: figure('released'),
    unanswered: figure('unanswered'),
    toPrepare: figure('toPrepare'),
    toDecide: figure('toDecide'),
    proposed: figure('proposed'),
    late: figure('late'),
  },
  CampaignEntity: { entity: one('Entity', 'entity', 'entity_id') },
  Review: {
    ...times('openedAt', 'dueAt', 'preparedAt', 'escalatedAt', 'endedAt'),
    status: (row, reading) => outside(reviewStatusOf(reading, row)),
    late: (row, reading) => isReviewLate(recordOf(row) as ReviewFacts, reading.now),
    recommendation: word('recommendation'),
    campaign: one('Campaign', 'review_campaign', 'campaign_id'),
    account: one('Account', 'account', 'account_id'),
    preparer: one('Person', 'person', 'preparer_id'),
    preparedBy: one('Person', 'person', 'prepared_by_id'),
    assessment: async (row, reading) => {
      const found = await byId(reading, 'assessment', row['assessment_id']);
      return found && ((await reached(reading, 'Assessment', [found]))[0] ?? null);
    },
    decision: one('AccountDecision', 'account_decision', 'decision_id'),
    draft: async (row, reading) =>
      (
        await rowsOf(reading, 'select * from review_draft where review_id = $1 and person_id = $2', [
          row['id'],
          reading.actor.personId,
        ])
      )[0] ?? null,
    files: async (row, reading) =>
      sorted(
        await rowsOf(reading, 'select * from review_file where review_id = $1 and removed_at is null', [row['id']]),
        (file) => [(file['uploaded_at'] as Date).getTime()],
      ),
    can: self,
  },
  ReviewFile: { ...times('uploadedAt'), uploadedBy: one('Person', 'person', 'uploaded_by_id') },
  ReviewDraft: { ...times('savedAt'), recommendation: word('recommendation') },
  DraftedAnswer: { criterion: word('criterion') },
  ReviewAbilities: {
    prepare: whileToPrepare('review:prepare'),
    reassign: whileToPrepare('review:reassign'),
  },
};
