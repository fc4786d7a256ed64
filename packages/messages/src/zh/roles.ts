import type { Room } from '../catalogue.ts';
import type { roles as english } from '../en/roles.ts';

export const roles: Room<typeof english, 'zh'> = {
  'role.dgc-administrator': '登记册管理员（全球传播部）',
  'role.dgc-analyst': '分析人员（全球传播部）',
  'role.head-of-entity': '实体主管',
  'role.officer-in-charge': '代理主管',
  'role.focal-point': '协调人',
  'role.authorized-official': '获授权工作人员',
  'role.alternate': '候补人员',
  'role.publisher': '获授权发布人员',
  'role.staff': '工作人员',
  'role.auditor': '审计人员',
  'role.security-officer': '安保干事',
  'role.reporting-client': '报告生成程序',
  'role.public': '公众',
};
