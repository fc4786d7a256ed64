import { CoreAdminContext, type DataProvider } from 'react-admin';
import { AppFrame } from '../kit/frame/AppFrame.tsx';
import { FrameContext, type FrameFacts } from '../kit/frame/frame-context.ts';
import { PageHead } from '../kit/PageHead.tsx';
import { SessionDialog } from '../kit/SessionDialog.tsx';
import { useReader } from '../providers/Reader.tsx';
import { Forms } from './Forms.tsx';
import { Offboarding } from './Offboarding.tsx';
import { Lists } from './Lists.tsx';
import { Records } from './Records.tsx';
import { Vocabulary } from './Vocabulary.tsx';

const capacity = { role: 'head-of-entity', entity: 'UN-Habitat' } as const;

const facts: FrameFacts = {
  person: 'Nadia Ferrand-Osei',
  capacity,
  capacities: [capacity, { role: 'staff' }],
  onCapacity: () => {},
  onSignOut: () => {},
  findAccounts: async (text) => [
    { id: '1', title: `UN-Habitat ${text}`, to: '/accounts/1', handle: '@mandat_demo_habitat', platform: 'x' },
  ],
  counts: { '/': { count: 8 }, '/accounts': { count: 58 } },
  sample: true,
};

const refused = (): Promise<never> => Promise.reject(new Error('The gallery has no data'));
const dataProvider: DataProvider = {
  getList: refused,
  getOne: refused,
  getMany: refused,
  getManyReference: refused,
  create: refused,
  update: refused,
  updateMany: refused,
  delete: refused,
  deleteMany: refused,
};

const Gallery = () => {
  const { i18nProvider, translate } = useReader();
  return (
    <CoreAdminContext dataProvider={dataProvider} i18nProvider={i18nProvider}>
      <FrameContext value={facts}>
        <AppFrame>
          <PageHead title={translate('kit.gallery')} crumbs={[{ label: translate('nav.today'), to: '/' }]} />
          <div className="m-stack m-stack-5">
            <Vocabulary />
            <Records />
            <Offboarding />
            <Lists />
            <Forms />
          </div>
        </AppFrame>
        <SessionDialog signInUrl="/signed-in" minutes={30} />
      </FrameContext>
    </CoreAdminContext>
  );
};

export default Gallery;
