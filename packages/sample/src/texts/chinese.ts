import type { Phrases } from './phrases.ts';

export const chinese: Phrases = {
  themes: {
    main: { title: '{name}', purpose: '介绍任务授权和日常工作，回答公众提问。' },
    news: { title: '{name}：新闻', purpose: '当日发布新闻、新闻稿和声明。' },
    programmes: { title: '{name}：方案', purpose: '展示各方案的成果及参与方式。' },
    youth: { title: '{name}：青年', purpose: '以征集、解说和讨论吸引青年参与。' },
    events: { title: '{name}：活动', purpose: '预告会议和活动并进行直播。' },
    photos: { title: '{name}：图片', purpose: '发布附有说明和署名的实地图片，供媒体使用。' },
    alerts: { title: '{name}：警报', purpose: '在紧急情况下向民众发出警报和服务信息。' },
    voices: { title: '{name}：声音', purpose: '让与我们共事的人讲述自己的经历。' },
  },
  audiences: ['公众和新闻界', '各国政府、伙伴和民间社会', '15至29岁青年', '当地社区和当地媒体'],
  criteria: {
    need: ['现有账户均未以该语文服务这一受众；附有对相近账户的研究。', '已检索登记册；两个相近账户面向其他受众。'],
    purpose: ['目的符合本实体传播战略，并明确目标受众。', '年度计划列明目标受众和信息。'],
    skills: [
      '两名受过培训的工作人员每周投入十二小时，候补人员负责缺勤期间的工作。',
      '一名工作人员每周十小时，一名候补人员每周四小时。',
    ],
    risk: ['声誉风险低；安全风险中等，已用双重验证缓解。', '冒名可能性较大，影响中等；每月监测账号名称。'],
    accuracy: ['每条内容由第二人核对，数据由主管部门确认。', '适用本实体编辑标准，一日内发布更正。'],
  },
  languageStatement: '本账户服务该语文；其他正式语文由相关账户服务或尚无资源。',
  withdrawn: '账户不再符合其目的，受众已转至主账户。',
  refused: '已有账户服务这一受众。',
};
