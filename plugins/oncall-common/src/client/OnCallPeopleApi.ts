import { ContactMethod } from '../ContactMethod';
import {
  NotificationRule,
  NotificationRuleInput,
  QuietHours,
} from '../NotificationRule';
import { DeviceLink, PersonPreferences } from '../PersonPreferences';
import { OnCallRequestOptions } from './OnCallRequestOptions';
import { OnCallLoad } from '../ShiftHistory';

/**
 * How the caller wants to be told. All of it is about the caller, whoever that is.
 *
 * @public
 */
export interface OnCallPeopleApi {
  /** What being on call asked of the caller during the last 90 days. */
  getMyLoad(options?: OnCallRequestOptions): Promise<OnCallLoad>;

  /** Contact methods, notification rules, quiet hours and mute of the caller. */
  getMyPreferences(options?: OnCallRequestOptions): Promise<PersonPreferences>;

  /** Begins unverified; a code goes to the address. */
  addContactMethod(
    input: {
      readonly channel: string;
      readonly to: string;
      readonly label?: string;
    },
    options?: OnCallRequestOptions,
  ): Promise<ContactMethod>;

  /** Its label, or whether it is used. A method that the catalog gives has no id and cannot be changed here. */
  changeContactMethod(
    id: string,
    change: { readonly enabled?: boolean; readonly label?: string },
    options?: OnCallRequestOptions,
  ): Promise<ContactMethod>;

  /** The caller is not reached this way any more. */
  deleteContactMethod(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<void>;

  /** All ids of the methods that the caller added, in the wanted order. */
  orderContactMethods(
    ids: readonly string[],
    options?: OnCallRequestOptions,
  ): Promise<void>;

  /** Sends a new code. */
  sendContactCode(id: string, options?: OnCallRequestOptions): Promise<void>;

  /** Proves that the address is the caller's, with the code that was sent to it. 400 when the code is wrong or old. */
  verifyContactMethod(
    id: string,
    code: string,
    options?: OnCallRequestOptions,
  ): Promise<ContactMethod>;

  /** Sends a message now. What became of it is in `lastTest`. */
  testContactMethod(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<ContactMethod>;

  /** A link to open on the phone or browser that shall ring. */
  createDeviceLink(options?: OnCallRequestOptions): Promise<DeviceLink>;

  /** Comes last among the caller's rules. */
  createNotificationRule(
    input: NotificationRuleInput,
    options?: OnCallRequestOptions,
  ): Promise<NotificationRule>;

  /** Replaces the rule; pages that are already planned keep to the old one. */
  updateNotificationRule(
    id: string,
    input: NotificationRuleInput,
    options?: OnCallRequestOptions,
  ): Promise<NotificationRule>;

  /** Where no rule is left for a kind of news, the default counts again. */
  deleteNotificationRule(
    id: string,
    options?: OnCallRequestOptions,
  ): Promise<void>;

  /** All ids of the caller's rules, in the wanted order. */
  orderNotificationRules(
    ids: readonly string[],
    options?: OnCallRequestOptions,
  ): Promise<void>;

  /** Absent: no quiet hours. */
  setQuietHours(
    quietHours: QuietHours | undefined,
    options?: OnCallRequestOptions,
  ): Promise<void>;

  /** Nothing is sent until then (ISO 8601); absent: as usual. */
  muteMe(
    until: string | undefined,
    options?: OnCallRequestOptions,
  ): Promise<void>;
}
