import type { Room } from '../catalogue.ts';
import type { requestsToTheRegister as english } from '../en/requests-to-the-register.ts';

export const requestsToTheRegister: Room<typeof english, 'zh'> = {
  'error.page-out-of-range': '没有该页。请从列表开头开始。',
  'error.page-ambiguous': '页面要么从某行之后开始，要么从某位置开始。请只给出一种。',
  'error.cursor-unreadable': '列表中的该位置已无法识别。请从列表开头开始。',
  'error.text-unreadable': '文本含有无法保存的字符。请删除后重新提交。',
  'error.nested-too-deep': '输入内容嵌套过深。请核对格式后重新提交。',
  'error.request-too-large': '此请求超过1兆字节。请减少每次发送的数据量。',
  'error.media-type': '登记册只读取 UTF-8 编码的 JSON。',
  'error.content-encoding': '登记册只读取未压缩的请求。',
  'error.batch': '每次只发送一项操作。',
  'error.not-a-graphql-request': '这不是 GraphQL 请求。请核对格式后重新发送。',
  'error.extensions': '登记册不接受请求中的扩展项。',
  'error.method-not-allowed': '应以其他方式访问此地址。请参阅文档。',
  'error.subscription': '登记册不提供订阅。请重新读取。',
};
