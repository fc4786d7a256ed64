import type { Room } from '../catalogue.ts';
import type { clockSettings as english } from '../en/clock-settings.ts';

export const clockSettings: Room<typeof english, 'zh'> = {
  'publication.title': '公报的公布',
  'publication.text': '当日已存在的账户须在此后60天内登记（3.4）。据此计算的期限随之变动。',
  'publication.on': '公布于',
  'publication.until': '60天，至',
  'publication.change': '更改日期',
  'publication.changed': '日期已更改。',
  'field.publishedOn': '公布日期',
  'event.name.publication-day-changed': '公布日期已更改',
  'event.publication-day-changed': '%{actor}更改了公报的公布日期。',
  'error.publication-day-the-same': '这就是现行日期。请填写另一日期。',
};
