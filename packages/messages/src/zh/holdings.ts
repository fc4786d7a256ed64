import type { Room } from '../catalogue.ts';
import type { holdings as english } from '../en/holdings.ts';

export const holdings: Room<typeof english, 'zh'> = {
  'field.value.yes': '是',
  'field.value.no': '否',
  'field.value.none': '无权限',
  'field.value.create': '设立账户',
  'field.value.administer': '管理账户',
  'field.value.publish': '发布内容',
  'account.capacity.head': '实体主管',
  'account.capacity.officer-in-charge': '代理主管',
  'account.capacity.head-above': '设有主管的最近上级实体的主管',
  'account.capacity.head-of-dgc': '全球传播部主管（已记录的例外）',
  'field.value.authorized-official': '获授权工作人员',
  'field.value.alternate': '候补人员',
  'field.value.publisher': '获授权发布人员',
};
