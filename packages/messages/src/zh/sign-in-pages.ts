import type { Room } from '../catalogue.ts';
import type { signInPages as english } from '../en/sign-in-pages.ts';

export const signInPages: Room<typeof english, 'zh'> = {
  'signInPage.failed': '未能登录',
  'signInPage.again': '重试',
  'signInPage.home': '返回登记册',
  'signInPage.choose': '选择登录方式',
  'signInPage.done': '已确认。可关闭此窗口。',
  'signInPage.goOn': '继续',
  'signInPage.signOut': '退出登录',
  'signInPage.signOutQuestion': '是否退出登记册？',
  'signInPage.unavailable': '身份提供方目前没有回应。请几分钟后重试。',
  'signInPage.startAgain': '此次登录已过期，或始于另一浏览器。请重新开始。',
  'signInPage.invalid': '无法接受身份提供方的回应，因此未能登录。请重新开始；如再次发生，请将编号告知全球传播部。',
  'signInPage.refusedByProvider': '身份提供方拒绝了登录，或登录已取消。请重新开始，或联系身份提供方的管理员。',
  'signInPage.linkRefused': '您的身份无法与登记册中的唯一人员对应。此情况已列报全球传播部处理。',
  'signInPage.departed': '登记册显示您已离任，因此不能登录。如有错误，请联系您的人事部门或全球传播部。',
  'signInPage.sessionNeeded': '您的会话已结束。请先登录。',
  'signInPage.secondFactor': '第二验证因素未获证明，而此决定需要该因素。请以第二验证因素重新确认。',
  'signInPage.otherPerson': '确认身份的是另一人。须由会话本人确认。',
  'signInPage.tooMany': '短时间内尝试次数过多。请等待一分钟后重试。',
  'answerPage.notFound': '此网址没有内容',
  'answerPage.fault': '无法处理该请求',
  'answerPage.back': '返回登记册',
  'signIn.ended': '您的会话已结束。如果您的权限已被撤销，发给您的邮件会说明原因。',
};
