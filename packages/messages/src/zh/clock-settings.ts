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
  'stableId.record': '登记平台编号',
  'stableId.text': '用户名可能易主，平台给账户的编号则不变。该编号成为账户的识别键，用户名和网址仍归其所有。',
  'stableId.label': '平台编号',
  'field.platformIdentifier': '平台编号',
  'stableId.hint': '按平台显示的数字或字母填写，而非用户名。',
  'stableId.done': '编号已登记。',
  'event.name.stable-id-recorded': '平台编号已登记',
  'event.stable-id-recorded': '%{actor}登记了账户在平台上的编号。',
  'error.stable-id-form': '该编号不符合此平台的格式。请按平台显示的内容复制，不含用户名。',
  'error.stable-id-known': '该账户已有编号。如另一编号才正确，请提议更改其网址。',
  'error.stable-id-unknown-there': '此平台除用户名或网址外没有编号。',
  'error.stable-id-not-now': '只能为已存在且未终止的账户登记编号。',
  'dueItem.unlisted-holder': '登记可以登录的人，或收回其登录手段',
};
