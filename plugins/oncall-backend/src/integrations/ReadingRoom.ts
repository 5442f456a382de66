import { SourceRoom } from '../alerts/sources/receiveMessage';
import { IntegrationRoom } from './IntegrationRoom';

/** What the use cases around the messages of integrations work with. */
export type ReadingRoom = IntegrationRoom & SourceRoom;
