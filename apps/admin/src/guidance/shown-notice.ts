import type { GuidanceNoticeByIdResult } from '../graphql/generated/guidance.ts';

export type ShownNotice = NonNullable<GuidanceNoticeByIdResult['guidanceNotice']>;
export type ShownVersion = ShownNotice['versions'][number];
