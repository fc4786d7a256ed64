import { recognizeAccount } from '@mandat/domain';
import type { World } from '../world.ts';

/** Invented organisations and accounts: organisation, title, address, languages. */
const invented = [
  ['Demo Agency for Coasts', 'Coastal Watch', 'https://x.com/mandat_coast', 'en'],
  ['Demo Agency for Coasts', 'Vigie du littoral', 'https://x.com/mandat_cote', 'fr'],
  ['Demo Fund for Mountains', 'Mountain Voices', 'https://www.instagram.com/mandat_ref_mountain/', 'en es'],
  ['Demo Fund for Mountains', 'Voces de la montaña', 'https://www.youtube.com/@mandat-ref-montana', 'es'],
  ['Demo Institute of Soils', 'Living Soils', 'https://www.facebook.com/mandat.ref.soils', 'en'],
  ['Demo Institute of Soils', 'Живые почвы', 'https://t.me/mandat_ref_soils', 'ru'],
  ['Demo Programme for Rivers', 'أصوات الأنهار', 'https://x.com/mandat_river', 'ar'],
  ['Demo Programme for Rivers', '河流之声', 'https://www.linkedin.com/company/mandat-ref-rivers', 'zh'],
  ['Demo Union of Seafarers', 'Seafarers First', 'https://www.tiktok.com/@mandat_ref_sea', 'en fr'],
] as const;

/** Accounts of other organisations that the study of need finds beside those of the register (3.2 (a)). */
export const writeReferences = (world: World): void => {
  for (const [organisation, title, url, languages] of invented) {
    const found = recognizeAccount(url);
    if (!found.ok) throw new Error(`${url}: ${found.reason}`);
    world.records.references.push({
      id: world.nextId('reference'),
      organisation,
      title,
      platform: found.platform,
      handle: found.handle ?? null,
      url: found.url,
      canonicalKey: found.key,
      languages: languages.split(' '),
      addedAt: world.today,
      addedById: null,
      endedAt: null,
      version: 1,
    });
  }
};
