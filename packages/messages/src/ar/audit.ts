import type { Room } from '../catalogue.ts';
import type { audit as english } from '../en/audit.ts';

export const audit: Room<typeof english, 'ar'> = {
  'audit.title': 'مسار التدقيق',
  'audit.lead': 'كل ما سجل وتقرر، ومن قام به، ومتى. ولا يمكن تعديل شيء هنا.',
  'audit.timeline': 'التسلسل الزمني للسجل',
  'audit.filter.type': 'ما حدث',
  'audit.empty': 'لم يسجل شيء بعد',
};
