import { OnCallMessage } from '@muster/backstage-plugin-oncall-node';
import { ContactMethodStore } from './ContactMethodStore';
import { Delivery } from './deliver';
import { PeopleRoom } from './PeopleRoom';

/** Sends a notice once; what went wrong is the answer. */
export type DeliverNotice = (
  notice: { readonly channel: string; readonly contactMethod: string },
  message: OnCallMessage,
) => Promise<Pick<Delivery, 'error' | 'isHopeless'>>;

/** As with pages, a contact method is turned off when its channel says that nothing will ever arrive there again. */
export async function deliverNotice(
  room: {
    readonly deliver: PeopleRoom['deliver'];
    readonly contactMethods: ContactMethodStore;
  },
  ...[{ channel, contactMethod }, message]: Parameters<DeliverNotice>
): ReturnType<DeliverNotice> {
  const delivery = await room.deliver(channel, message);
  const { error, isAddressGone } = delivery;
  if (error !== undefined && isAddressGone) {
    await room.contactMethods.turnOff(contactMethod, error);
  }
  return delivery;
}
