import { Duty } from './Duty';
import { PageSender } from './PageSender';

/** Of the rules by which pages are sent. */
const SENDING_VERSION = 2;

/** Looks for due pages of the sender's lane. */
export function sendingDuty(sender: PageSender): Duty {
  return {
    name: `send-${sender.lane}-pages`,
    version: SENDING_VERSION,
    run: async () => (await sender.sendDuePages()) > 0,
  };
}
