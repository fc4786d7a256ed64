import {
  criterionNames,
  recognizeAccount,
  canonicalHandle,
  platformCodes,
  type CriterionName,
  type Recognition,
} from '@mandat/domain';
import type { RequestCase } from '../graphql/generated/requests.ts';
import type { SaveAssessmentInput, UpdateRequestInput } from '../graphql/generated/schema.ts';
import { kindOf } from './draft-of.ts';
import { answerParts, criterionOf, isSame, type Draft, type DraftField } from './draft.ts';
import { changedFields, type Editing } from './merge.ts';
import { enumeratedOf } from './words.ts';

type Place = Pick<RequestCase, 'requestKind' | 'platform'>;

/** Which account the address of a request means: an existing one by its address, a new one by the handle it shall have. */
export const recognizeIn = (record: Place, address: string): Recognition => {
  const platform = platformCodes.find((code) => code === record.platform.code) ?? 'other';
  return kindOf(record) === 'new'
    ? canonicalHandle(platform, address)
    : recognizeAccount(address, platform === 'other' ? 'other' : undefined);
};

export const isLink = (url: string): boolean => /^https?:\/\/[^\s]+$/i.test(url) && URL.canParse(url);

const isEvidence = (draft: Draft, field: DraftField): boolean => {
  const criterion = criterionOf(field);
  if (!criterion || !field.endsWith('.evidence')) return true;
  return draft[`${criterion}.evidence`].every(({ text, url }) => text.trim() !== '' && (!url || isLink(url)));
};

/** Half-typed answers wait on this device until the register could take them. */
const isSavable = (record: Place, draft: Draft, field: DraftField): boolean => {
  if (field === 'entity') return draft.entity !== null;
  if (field === 'title') return draft.title.trim() !== '';
  if (field === 'address') return recognizeIn(record, draft.address).ok;
  return isEvidence(draft, field);
};

export type Refused = Partial<Readonly<Record<DraftField, Draft[DraftField]>>>;

/** What goes to the register next: changed, complete, not in conflict, and not refused just as it stands. */
export const fieldsToSave = (record: Place, editing: Editing, refused: Refused): readonly DraftField[] =>
  changedFields(editing).filter((field) => {
    const answer = refused[field];
    const again = answer !== undefined && isSame(answer, editing.mine[field]);
    return !editing.conflicts.includes(field) && !again && isSavable(record, editing.mine, field);
  });

const isAnswer = (field: DraftField): boolean => criterionOf(field) !== null;

export const updateInput = (
  record: Pick<RequestCase, 'id' | 'version' | 'requestKind'>,
  draft: Draft,
  fields: readonly DraftField[],
): UpdateRequestInput | null => {
  const named = fields.filter((field) => !isAnswer(field));
  if (named.length === 0) return null;
  const address = kindOf(record) === 'existing' ? { url: draft.address } : { handle: draft.address };
  const { title, languages, purpose, audience, languageStatement } = draft;
  const values = { title, languages, purpose, audience, languageStatement };
  const stated = Object.fromEntries(Object.entries(values).filter(([field]) => named.some((each) => each === field)));
  return {
    id: record.id,
    version: record.version,
    ...stated,
    ...(named.includes('entity') && draft.entity && { entityId: draft.entity.id }),
    ...(named.includes('address') && address),
  };
};

/** Of criterion (b) alone. */
const strategyOf = (criterion: CriterionName, { mine, base }: Editing, fields: readonly DraftField[]) => {
  if (criterion !== 'purpose') return {};
  return { strategy: (fields.includes('purpose.strategy') ? mine : base)['purpose.strategy'] };
};

export const assessmentInput = (
  record: Pick<RequestCase, 'id' | 'version'>,
  editing: Editing,
  fields: readonly DraftField[],
): SaveAssessmentInput | null => {
  const named = criterionNames.filter((criterion) => fields.some((field) => criterionOf(field) === criterion));
  if (named.length === 0) return null;
  const answers = named.map((criterion) => {
    // A part of the answer that waits for a choice, or is half-typed, goes as the register has it.
    const [met, reason, evidence] = answerParts.map((part) => {
      const field = `${criterion}.${part}` as const;
      return fields.includes(field) ? editing.mine[field] : editing.base[field];
    });
    return { criterion: enumeratedOf(criterion), met, reason, evidence, ...strategyOf(criterion, editing, fields) };
  });
  return { accountId: record.id, version: record.version, answers: answers as SaveAssessmentInput['answers'] };
};

const fieldNames: Readonly<Record<string, DraftField>> = { url: 'address', handle: 'address', entityId: 'entity' };

/** The field of a refusal, in the wizard's terms: `url` is the address, `criteria.need` the evidence that has a link. */
export const fieldOfRefusal = (field: string | null, fields: readonly DraftField[]): DraftField | null => {
  const criterion = criterionNames.find((name) => field === `criteria.${name}`);
  if (criterion) return `${criterion}.evidence`;
  const name = field === null ? undefined : (fieldNames[field] ?? field);
  return fields.find((each) => each === name) ?? null;
};
