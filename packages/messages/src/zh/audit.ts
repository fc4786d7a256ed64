import type { Room } from '../catalogue.ts';
import type { audit as english } from '../en/audit.ts';

export const audit: Room<typeof english, 'zh'> = {
  'audit.title': '审计轨迹',
  'audit.lead': '所有登记和决定，何人、何时。此处内容不能更改。',
  'audit.timeline': '登记册时间线',
  'audit.filter.type': '发生的事项',
  'audit.empty': '尚无记录',
};
