import { ContactMethod } from '@muster/backstage-plugin-oncall-common';
import { shownContactMethod } from '../people/shownContactMethod';
import { opsgenieNumber } from './phoneNumber';

/** The names of Opsgenie for ways to reach people; others keep ours. */
const METHODS: Readonly<Record<string, string>> = { push: 'mobile' };

/** How clients of Opsgenie name and write a contact. */
export function contactNaming(method: ContactMethod) {
  const { channel, to } = shownContactMethod(method);
  const isNumber = (channel === 'sms' || channel === 'voice') && /^\+/.test(to);
  return {
    method: METHODS[channel] ?? channel,
    to: isNumber ? opsgenieNumber(to) : to,
  };
}

/** A contact as clients of Opsgenie read it. */
export function userContactView(method: ContactMethod, applyOrder: number) {
  return {
    id: method.id,
    ...contactNaming(method),
    status: statusOf(method),
    applyOrder,
  };
}

/** The same as a part of its user. */
export function expandedContactView(method: ContactMethod) {
  const { method: contactMethod, to } = contactNaming(method);
  return { id: method.id, to, contactMethod, ...statusOf(method) };
}

/** What is not proved yet is switched on, and says why it is not used. */
function statusOf({ enabled, verified, disabledReason }: ContactMethod) {
  if (!enabled) {
    const reason = disabledReason ?? 'Contact disabled by user';
    return { enabled, disabledReason: reason };
  }
  return verified
    ? { enabled }
    : {
        enabled,
        disabledReason:
          'Not verified yet: enter the code that was sent to it in the portal',
      };
}
