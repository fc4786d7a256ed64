import { EndAccountPage } from './EndAccountPage.tsx';

const ParkAccountPage = () => <EndAccountPage way="park" />;

export default ParkAccountPage;
