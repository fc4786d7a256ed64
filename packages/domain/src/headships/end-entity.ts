import { accept, refuse, type Decision } from '../decision.ts';
import type { Entity } from '../records/entity.ts';

/** What still belongs to an entity, and where it goes. */
export type Estate = {
  /** Accounts that are not closed, refused or out of scope. */
  readonly accounts: number;
  /** Entities below it that have not ended. */
  readonly below: number;
  readonly successor: Pick<Entity, 'id' | 'endedOn'> | null;
};

type Ending = { readonly endedOn: string; readonly documentReference: string; readonly today: string };

/** An entity ends on its last day. What belongs to it goes to a successor: nothing is left to nobody. */
export const endEntity = (entity: Entity, ending: Ending, estate: Estate): Decision<Entity> => {
  if (entity.endedOn) return refuse('entity-already-ended');
  if (ending.documentReference.trim() === '') return refuse('end-document-missing', { field: 'documentReference' });
  // What is moved is moved now, so that the last day is no day to come.
  if (ending.endedOn > ending.today) return refuse('date-in-the-future', { field: 'endedOn' });
  const { successor } = estate;
  if (successor && (successor.id === entity.id || successor.endedOn)) {
    return refuse('entity-unknown', { field: 'successorId' });
  }
  if (!successor && estate.accounts + estate.below > 0) {
    return refuse('successor-missing', { field: 'successorId' });
  }
  return accept(
    { ...entity, endedOn: ending.endedOn, version: entity.version + 1 },
    {
      type: 'entity-ended',
      subject: { kind: 'entity', id: entity.id },
      entityId: entity.id,
      reason: ending.documentReference.trim(),
      changes: [
        { field: 'endedOn', before: null, after: ending.endedOn },
        ...(successor ? [{ field: 'successorId', before: null, after: successor.id }] : []),
      ],
    },
  );
};
