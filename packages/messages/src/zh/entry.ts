import type { Room } from '../catalogue.ts';
import type { entry as english } from '../en/entry.ts';

export const entry: Room<typeof english, 'zh'> = {
  'console.notStaff.title': '登记册向工作人员开放',
  'console.notStaff.who': '您以%{name}的身份登录',
  'console.notStaff.text':
    '您的身份提供方未将您列为工作人员，因此登记册不对您开放。如有错误，请联系身份提供方的管理员，然后重新登录。',
  'stepUp.title': '以第二验证因素确认',
  'stepUp.text': '此决定以您的名义签署。请以第二验证因素确认是您本人；确认在五分钟内有效。',
  'stepUp.open': '确认是本人',
  'stepUp.cancel': '稍后决定',
  'stepUp.waiting': '确认页面已在另一窗口打开。本页面将自动继续。',
  'stepUp.alone': '窗口未打开，或在提供第二验证因素前已关闭。您也可在本窗口确认，然后重新作出决定：',
  'stepUp.here': '在本窗口确认',
  'signIn.organisation': '本组织登记册',
  'signIn.title': '登录机构社交媒体账户登记册',
  'signIn.who': '通过哪个身份提供方登录？',
  'signIn.plain': '通过您的组织登录',
  'signIn.password': '请在您的组织处输入密码，切勿在此输入。',
  'signIn.heads': '由实体主管决定。',
  'signIn.headsText': '每个账户、每名人员均获书面授权。',
  'signIn.officials': '获授权工作人员保持其准确。',
  'signIn.officialsText': '变更在10天内登记。',
  'signIn.departures': '离职即终止访问。',
  'signIn.departuresText': '离职或调任时，权限即告终止。',
  'signIn.documentTitle': '登录',
};
