import type { Room } from '../catalogue.ts';
import type { navigation as english } from '../en/navigation.ts';

export const navigation: Room<typeof english, 'zh'> = {
  'nav.references': '其他组织',
  'nav.today': '今天',
  'nav.overview': '总览',
  'nav.accounts': '账户',
  'nav.myAccounts': '我的账户',
  'nav.people': '人员',
  'nav.entities': '实体',
  'nav.headships': '实体主管职务',
  'nav.audit': '审计轨迹',
  'nav.settings': '设置',
  'nav.departures': '离职',
  'nav.calendar': '日历',
  'nav.due': '待办事项',
  'nav.cases': '个案',
  'nav.handOver': '移交',
  'nav.guard': '保护机制',
  'nav.signals': '信号',
  'nav.sources': '信号来源',
  'nav.orphans': '无人负责账户',
  'nav.past': '历史',
  'nav.quality': '质量',
  'nav.myRegister': '我的登记册',
  'nav.deliveries': '通知',
};
