import type { Room } from '../catalogue.ts';
import type { addresses as english } from '../en/addresses.ts';

export const addresses: Room<typeof english, 'zh'> = {
  'error.address-empty': '请粘贴账户网址或填写用户名。',
  'error.address-too-long': '内容超出网址长度。请复制账户页面的网址。',
  'error.address-not-a-url': '无法识别为网址。请复制账户页面的网址。',
  'error.address-unsupported-scheme': '只有以 https:// 或 http:// 开头的网址才指向账户。',
  'error.address-credentials-in-url': '该网址含有用户名或密码。请将其删除，并更换相关密码。',
  'error.address-unusual-port': '该网址带有端口号。请复制账户公开页面的网址。',
  'error.address-host-not-public': '该网址不在公共互联网上。请复制人人可打开的网址。',
  'error.address-look-alike-host': '该网址与某平台的网址近似，但并非该平台网址。请逐字核对。',
  'error.address-invisible-characters': '该网址含有不可见字符。请手工输入。',
  'error.address-mixed-scripts': '该用户名混用多种文字，近似账户常用此法。请手工输入。',
  'error.address-handle-form': '该平台不允许这样的用户名。请核对字符和长度。',
  'error.address-reserved-word': '这是平台自身的页面，不是账户。',
  'error.address-no-account': '该网址指向平台，但未指向账户。请打开账户页面并复制网址。',
  'error.address-post': '这是一条帖文，不是账户。请打开账户页面并复制网址。',
  'error.address-search': '这是搜索或话题页面，不是账户。请打开账户页面并复制网址。',
  'error.address-share-page': '这是分享页面，不是账户。请打开账户页面并复制网址。',
  'error.address-personal-profile': '这是个人主页。个人账户不在适用范围内（第1.1(a)段）。',
  'error.address-private-invite': '这是私人邀请链接。登记册采用账户的公开网址。',
  'error.address-short-link': '此短链接隐藏了目标网址。请打开链接，复制最终到达的网址并粘贴到此处。',
  'error.address-unknown-platform': '登记册不认识该平台。请选择“其他平台”并填写名称。',
  'error.address-platform-missing': '同一用户名可能存在于多个平台。请选择平台。',
  'error.address-server-missing': '在该平台上，用户名须包含服务器名称，例如 @name@example.social。',
};
