import type { Room } from '../catalogue.ts';
import type { entities as english } from '../en/entities.ts';

export const entities: Room<typeof english, 'zh'> = {
  'entityKind.department': '部',
  'entityKind.office': '厅',
  'entityKind.office-away-from-headquarters': '总部以外办事处',
  'entityKind.special-political-mission': '特别政治任务',
  'entityKind.peacekeeping-mission': '维持和平特派团',
  'entityKind.regional-commission': '区域委员会',
  'entityKind.resident-coordinator': '驻地协调员',
  'entityKind.regional-coordinator': '区域协调员',
  'entityKind.programmed-unit': '负责方案活动的单位',
  'headshipCapacity.head': '实体主管',
  'headshipCapacity.officer-in-charge': '代理主管',
  'entity.headedByOwn': '设有本实体主管',
  'entity.headedByParent': '本实体的主管为以下实体的主管：%{entity}',
  'entity.vacant': '目前没有实体主管。决定将等待处理，不会丢失。',
  'entity.unconfirmedName': '该名称有待根据本组织术语确认。',
};
