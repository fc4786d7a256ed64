import type { Room } from '../catalogue.ts';
import type { foundSince as english } from '../en/found-since.ts';

export const foundSince: Room<typeof english, 'zh'> = {
  'dueItem.answer-overlap': '答复近似账户',
  'event.name.overlaps-found-since': '授权后发现重叠',
  'event.overlaps-found-since': '本账户获得授权后，发现了与其近似的账户。',
  'event.name.overlaps-found-on-import': '导入后发现重叠',
  'event.overlaps-found-on-import': '本账户由导入登记，随后发现了与其近似的账户。',
  'foundSince.title': '授权后发现的近似账户',
  'foundSince.text': '实体主管作出决定时尚未见到这些账户。请说明每个账户与本账户的关系；在此期间授权继续有效。',
  'foundSince.mine': '本账户',
  'foundSince.successor.hint': '两者之一取代另一个。请在理由中说明是哪一个。',
  'foundSince.merge.hint': '两者之一承担双方的工作。请在理由中说明是哪一个。',
  'foundSince.saved': '答复已保存。',
};
