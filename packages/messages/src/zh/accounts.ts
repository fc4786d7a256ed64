import type { Room } from '../catalogue.ts';
import type { accounts as english } from '../en/accounts.ts';

export const accounts: Room<typeof english, 'zh'> = {
  'requestKind.existing': '现有账户',
  'requestKind.new': '待设立的账户',
  'element.title': '名称',
  'element.platform': '平台',
  'element.languages': '内容语文',
  'element.official': '获授权工作人员和候补人员',
  'element.purpose-and-audience': '目的和目标受众',
  'element.count': '%{count}/%{total}项内容',
  'element.missing.title': '缺少名称。',
  'element.missing.platform': '缺少平台。',
  'element.missing.languages': '缺少内容语文。',
  'element.missing.official': '未指定获授权工作人员。',
  'element.missing.purpose-and-audience': '缺少目的或目标受众。',
  'element.incomplete': '记录不完整',
};
