import type { GuidanceState } from '@mandat/domain';
import { ID, Int } from 'type-graphql';
import { nameConnection } from '../../platform/graphql/connection-types.ts';
import { Always, named, nameEnum, Optional, Readable } from '../../platform/graphql/named-types.ts';
import { Permission } from '../../platform/graphql/permission.ts';
import { DateTime, Day } from '../../platform/graphql/scalars.ts';

nameEnum<GuidanceState>('GuidanceState', {
  description: 'Where a version of a notice stands.',
  values: {
    draft: 'Not published yet.',
    coming: 'Published, and in force from a day to come.',
    'in-force': 'In force: officials acknowledge it.',
    superseded: 'A later version is in force.',
  },
});

@Permission('guidance:read')
@Readable('GuidanceWording', 'A version of a notice in one language; empty where a draft lacks it.')
export class GuidanceWordingObject {
  @Always(() => named('OfficialLanguage'), 'The language.')
  readonly language!: string;
  @Always(() => String, 'The title.')
  readonly title!: string;
  @Always(() => String, 'The text.')
  readonly text!: string;
}

@Permission('guidance:read')
@Readable('GuidanceVersion', 'A version of a notice. Once published it is never changed.')
export class GuidanceVersionObject {
  @Always(() => ID, 'The id of the version.')
  readonly id!: string;
  @Always(() => Int, 'Which version of its notice, from 1.')
  readonly number!: number;
  @Always(() => named('GuidanceState'), 'Where it stands.')
  readonly state!: string;
  @Always(() => String, 'The title in the language of the reader.')
  readonly title!: string;
  @Always(() => String, 'The text in the language of the reader.')
  readonly text!: string;
  @Always(() => [GuidanceWordingObject], 'Title and text in the six official languages.')
  readonly wordings!: readonly GuidanceWordingObject[];
  @Always(() => DateTime, 'When it was last written.')
  readonly draftedAt!: Date;
  @Optional(() => Day, 'From which day it is in force; null for a draft.')
  readonly fromOn!: string | null;
  @Optional(() => DateTime, 'When it was published; null for a draft.')
  readonly publishedAt!: Date | null;
  @Optional(() => named('GuidanceNotice'), 'Its notice.')
  readonly notice!: object | null;
  @Optional(() => named('Person'), 'Who wrote it last.')
  readonly draftedBy!: object | null;
  @Optional(() => named('Person'), 'Who published it.')
  readonly publishedBy!: object | null;
  @Optional(() => DateTime, 'When the reader acknowledged it; null where they have not.')
  readonly acknowledgedAt!: Date | null;
  @Always(() => Boolean, 'Whether the reader has to acknowledge it.')
  readonly toAcknowledge!: boolean;
  @Permission('guidance:draft')
  @Optional(() => Int, 'How many officials have not acknowledged it, while it is in force.')
  readonly missingCount!: number | null;
}

@Permission('guidance:read')
@Readable('GuidanceNoticeAbilities', 'What the reader may do with a notice now.')
export class GuidanceNoticeAbilitiesObject {
  @Always(() => Boolean, 'Write its next version.')
  readonly update!: boolean;
  @Always(() => Boolean, 'Publish its draft.')
  readonly publish!: boolean;
}

@Permission('guidance:read')
@Readable('GuidanceNotice', 'Guidance of DGC for all entities, or of a head for the own entity (3.1 (b)).')
export class GuidanceNoticeObject {
  @Always(() => ID, 'The id of the notice.')
  readonly id!: string;
  @Optional(() => named('Entity'), 'The entity for which it is; null: for all.')
  readonly entity!: object | null;
  @Always(() => DateTime, 'When it was begun.')
  readonly createdAt!: Date;
  @Optional(() => named('Person'), 'Who began it.')
  readonly createdBy!: object | null;
  @Always(() => Int, 'Version of the record, to be sent with a change.')
  readonly version!: number;
  @Optional(() => GuidanceVersionObject, 'The version in force; null where none is.')
  readonly inForce!: GuidanceVersionObject | null;
  @Always(() => [GuidanceVersionObject], 'The versions that the reader may see, latest first.')
  readonly versions!: readonly GuidanceVersionObject[];
  @Always(() => GuidanceNoticeAbilitiesObject, 'What the reader may do with it now.')
  readonly can!: GuidanceNoticeAbilitiesObject;
}

nameConnection('GuidanceNotice');
