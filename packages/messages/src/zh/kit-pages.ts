import type { Room } from '../catalogue.ts';
import type { kitPages as english } from '../en/kit-pages.ts';

export const kitPages: Room<typeof english, 'zh'> = {
  'kit.error.title': '页面无法加载',
  'kit.error.text': '登记册没有回应。您所做的一切均未丢失。',
  'kit.error.slow': { other: '登记册在%{count}秒内没有回应。您所做的一切均未丢失。' },
  'kit.error.reference': '编号：%{reference}。',
  'kit.error.again': '重试',
  'kit.denied.title': '此内容属于：%{owner}',
  'kit.denied.text': '实体主管（%{owner}）或全球传播部可为您开放。',
  'kit.denied.plain': '您的角色无法打开此页面。全球传播部可为您开放。',
  'kit.denied.plainTitle': '您无权打开此页面',
  'kit.notFound.title': '此网址没有内容',
  'kit.notFound.text': '记录已移动，或网址复制不完整。请按名称或用户名搜索。',
  'kit.loading': '正在加载',
  'kit.offline': '自%{time}起离线。您可以阅读；您输入的内容保存在本设备上。',
  'kit.session.title': '您已退出登录',
  'kit.session.text': '您在%{minutes}分钟内没有操作，已退出登录。请重新登录；您输入的内容仍在此处。',
  'kit.session.plain':
    '您的会话已结束。请重新登录；您输入的内容仍在此处。如果您的权限已被撤销，发给您的邮件会说明原因。',
  'kit.session.signIn': '重新登录',
  'kit.session.waiting': '登录页面已在另一窗口打开。本页面将自动继续。',
  'kit.session.blocked': '浏览器未打开窗口。请在新标签页中打开登录页面：',
  'kit.session.open': '打开登录页面',
};
