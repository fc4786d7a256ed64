import type { letters as english } from '../en/letters.ts';
import type { Room } from '../catalogue.ts';

export const letters: Room<typeof english, 'zh'> = {
  'letters.json': '已签署的事实（JSON）',
  'letters.number': '授权书%{number}',
  'letters.acknowledge': '确认收到授权书',
  'letters.acknowledged': '已确认收到授权书',
  'letters.acknowledgedOn': '%{date}确认收到',
  'letters.notAcknowledged': '尚未确认收到',
  'letters.headAndEnglish': '授权书（主管使用的语文和英文）',
  'dueItem.acknowledge-letter': '确认收到授权书',
  'field.letter': '授权书',
  'field.key': '登记册密钥',
};
