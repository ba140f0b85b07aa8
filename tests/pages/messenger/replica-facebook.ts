import { messengerAs } from './layouts';

export default messengerAs({ base: 'https://www.facebook.com/messages/', ids: false });
