import { copyField, draftFields, isSame, type Draft, type DraftField } from './draft.ts';

/** `base` is what the register had when `mine` was typed; fields in conflict wait for the writer's choice. */
export type Editing = {
  readonly base: Draft;
  readonly mine: Draft;
  readonly conflicts: readonly DraftField[];
};

export const startEditing = (draft: Draft): Editing => ({ base: draft, mine: draft, conflicts: [] });

const changed = (field: DraftField, one: Draft, other: Draft): boolean => !isSame(one[field], other[field]);

export const changedFields = ({ base, mine }: Pick<Editing, 'base' | 'mine'>): readonly DraftField[] =>
  draftFields.filter((field) => changed(field, base, mine));

/**
 * The register answers with its newest state. What was typed meanwhile stays; what somebody else changed is taken over;
 * where both changed the same field to different texts, it is a conflict.
 */
export const absorb = (editing: Editing, theirs: Draft): Editing => {
  const typed = changedFields(editing);
  const conflicts = draftFields.filter(
    (field) =>
      typed.includes(field) &&
      changed(field, theirs, editing.mine) &&
      (changed(field, theirs, editing.base) || editing.conflicts.includes(field)),
  );
  const mine = typed.reduce((draft, field) => copyField(draft, editing.mine, field), theirs);
  return { base: theirs, mine, conflicts };
};

type Sent = { readonly draft: Draft; readonly fields: readonly DraftField[] };

/** What was sent is now the register's, also where the register trims it: the text stays as it is being typed. */
export const absorbSent = (editing: Editing, theirs: Draft, { draft, fields }: Sent): Editing => {
  const asSent = (state: Draft): Draft => fields.reduce((next, field) => copyField(next, draft, field), state);
  return absorb({ ...editing, base: asSent(editing.base) }, asSent(theirs));
};

export const choose = (editing: Editing, field: DraftField, keep: 'theirs' | 'mine'): Editing => ({
  ...editing,
  mine: keep === 'theirs' ? copyField(editing.mine, editing.base, field) : editing.mine,
  conflicts: editing.conflicts.filter((each) => each !== field),
});
