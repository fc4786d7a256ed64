import type { Room } from '../catalogue.ts';
import type { people as english } from '../en/people.ts';

export const people: Room<typeof english, 'zh'> = {
  'staffType.staff-member': '工作人员',
  'staffType.consultant': '顾问',
  'staffType.volunteer': '联合国志愿人员',
  'staffType.intern': '实习生',
  'staffType.agency': '其他机构人员',
  'staffType.unknown': '未知',
  'capacity.authorized-official': '获授权工作人员',
  'capacity.alternate': '候补人员',
  'capacity.publisher': '获授权发布人员',
  'capacity.none': '无身份',
  'platformRole.owner': '所有者',
  'platformRole.administrator': '管理员',
  'platformRole.editor': '编辑',
  'platformRole.moderator': '版主',
  'platformRole.analyst': '分析员',
  'platformRole.advertiser': '广告管理员',
  'scope.create': '设立账户',
  'scope.administer': '管理账户',
  'scope.publish': '发布内容',
  'custodyModel.delegated-roles': '委派角色',
  'custodyModel.shared-secret': '共享密码',
  'custodyModel.owner-bound': '绑定所有者',
};
