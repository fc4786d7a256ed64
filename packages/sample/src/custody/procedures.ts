import { covers, type CustodyProcedure, type Entity } from '@mandat/domain';
import { dayOf, daysBefore } from '../dates.ts';
import type { World } from '../world.ts';

const share = 0.75;

/** Invented like the rest of the sample. */
const texts = {
  ar: 'تحفظ بيانات الدخول في خزنة الكيان الرقمية. ولا يطلع عليها إلا الموظف المأذون له والمناوب. وتغير كلمات المرور كل عام وعند مغادرة أي حائز.',
  zh: '凭证保存在本实体的密码库中，只有获授权工作人员和候补人员可以查看。密码每年更换一次，任何持有人离任时也须更换。',
  en: 'Credentials are kept in the vault of the entity. Only the authorized official and the alternate open it. Passwords are changed every year, and whenever a holder leaves.',
  fr: 'Les accréditations sont conservées dans le coffre-fort numérique de l’entité. Seuls le fonctionnaire autorisé et le suppléant y ont accès. Les mots de passe sont changés chaque année et au départ de tout détenteur.',
  ru: 'Учетные данные находятся в защищенном хранилище подразделения. Доступ к нему имеют только уполномоченный сотрудник и его заместитель. Пароли меняются раз в год и при уходе любого держателя.',
  es: 'Las credenciales se guardan en la caja fuerte digital de la entidad. Solo la abren el funcionario autorizado y su suplente. Las contraseñas se cambian cada año y cuando se marcha cualquier titular.',
} as const satisfies CustodyProcedure['texts'];

const headOf = (world: World, entity: Entity): string | null =>
  world.records.headships.find(
    ({ entityId, capacity, confirmedAt, ...days }) =>
      entityId === entity.id && capacity === 'head' && confirmedAt !== null && covers(days, dayOf(world.today)),
  )?.personId ?? null;

const write = (world: World, entity: Entity, isConfirmed: boolean): void => {
  const random = world.random('procedure');
  const age = random.between(40, 500);
  const headId = headOf(world, entity);
  const confirmed = isConfirmed && headId !== null;
  const preparer = world.records.focalPoints.find(({ entityId }) => entityId === entity.id);
  world.records.custodyProcedures.push({
    id: world.nextId('procedure'),
    entityId: entity.id,
    number: 1,
    texts,
    documentReference: `DEMO/${entity.code}/CUSTODY/1`,
    evidenceUrl: null,
    recordedAt: daysBefore(world.today, age + 2),
    recordedById: preparer?.personId ?? headId,
    confirmedAt: confirmed ? daysBefore(world.today, age) : null,
    confirmedById: confirmed ? headId : null,
  });
};

/** Most headed entities have laid down how they keep their accounts; that of the scenario waits for its head. */
export const writeProcedures = (world: World, scenarioCode: string): void => {
  for (const entity of world.records.entities.filter(({ headed, endedOn }) => headed && endedOn === null)) {
    const isScenario = entity.code === scenarioCode;
    if (world.random('procedure').chance(share) || isScenario) write(world, entity, !isScenario);
  }
};
