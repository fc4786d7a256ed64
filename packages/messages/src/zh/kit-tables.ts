import type { Room } from '../catalogue.ts';
import type { kitTables as english } from '../en/kit-tables.ts';

export const kitTables: Room<typeof english, 'zh'> = {
  'kit.table.sortBy': '按“%{column}”排序',
  'kit.table.select': '选择：%{row}',
  'kit.table.selectAll': '全选本页',
  'kit.table.selected': { other: '已选择%{count}项' },
  'kit.table.clear': '清除选择',
  'kit.table.actOn': '对所选%{count}项执行操作',
  'kit.table.menuOf': '更多操作：%{row}',
  'kit.table.scroll': '%{name}，可横向滚动',
  'kit.table.total': { other: '共%{count}条' },
  'kit.pages': '页',
  'kit.pages.range': '第%{from}至%{to}条，共%{total}条',
  'kit.pages.previous': '上一页',
  'kit.pages.next': '下一页',
  'kit.filters': '筛选条件',
  'kit.filters.all': '所有筛选条件',
  'kit.filters.remove': '移除筛选条件：%{filter}',
  'kit.filters.clear': '移除所有筛选条件',
  'kit.filters.search': '名称、用户名或人员',
  'kit.views': '已保存的视图',
  'kit.noMatch': { other: '没有符合这%{count}项筛选条件的内容' },
  'kit.noMatch.without': { other: '如不使用“%{filter}”，则有%{count}条。' },
  'kit.noMatch.remove': '移除该筛选条件',
};
