import { messengerAs } from './layouts';

export default messengerAs({ base: 'https://www.messenger.com/', ids: true });
