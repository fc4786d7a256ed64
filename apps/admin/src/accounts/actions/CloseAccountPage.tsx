import { EndAccountPage } from './EndAccountPage.tsx';

const CloseAccountPage = () => <EndAccountPage way="close" />;

export default CloseAccountPage;
