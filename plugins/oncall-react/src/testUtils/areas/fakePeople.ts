import {
  NotificationRule,
  OnCallPeopleApi,
  QuietHours,
} from '@muster/backstage-plugin-oncall-common';
import { fakeList } from './fakeList';
import { FakePager } from './FakePager';

/** The code that proves every address of the fake. */
const CODE = '123456';

const CHANNELS = [
  { id: 'email', addressKind: 'email' },
  { id: 'webhook', addressKind: 'url' },
  { id: 'push', addressKind: 'none' },
] as const;

/** How the reader is told. */
export function fakePeople(pager: FakePager): OnCallPeopleApi {
  let ruleList: readonly NotificationRule[] = [];
  let quietHours: QuietHours | undefined;
  let mutedUntil: string | undefined;
  let lastId = 0;
  const newId = (kind: string) => {
    lastId += 1;
    return `${kind}-${lastId}`;
  };
  const methods = fakeList({
    kind: 'contact method',
    get: () => pager.world.contactMethods,
    set: contactMethods => pager.change({ contactMethods }),
  });
  const rules = fakeList({
    kind: 'notification rule',
    get: () => ruleList,
    set: items => {
      ruleList = items;
    },
  });
  return {
    getMyLoad: async () => pager.world.load,
    getMyPreferences: async () => ({
      zone: 'Europe/Berlin',
      contactMethods: methods.all(),
      channels: CHANNELS,
      rules: rules.all(),
      defaults: [
        {
          id: 'default',
          name: 'Default',
          action: 'create-alert',
          enabled: true,
          steps: methods.all().map(({ id }) => ({
            contactMethod: id,
            afterMinutes: 0,
            enabled: true,
          })),
        },
      ],
      quietHours,
      mutedUntil,
      warnings: [],
    }),
    addContactMethod: async input =>
      methods.add({
        ...input,
        id: newId('contact-method'),
        enabled: true,
        fromCatalog: false,
        verified: false,
      }),
    changeContactMethod: async (id, change) => methods.change(id, change),
    deleteContactMethod: async id => methods.remove(id),
    orderContactMethods: async ids => methods.order(ids),
    sendContactCode: async () => {},
    verifyContactMethod: async (id, code) => {
      if (code !== CODE) {
        throw new Error('code is not the one that was sent last');
      }
      return methods.change(id, { verified: true });
    },
    testContactMethod: async id => {
      const lastTest = { at: '2026-03-02T09:00:00.000Z' };
      const method = methods.get(id);
      // What the catalog says has nowhere to keep it.
      return method.fromCatalog
        ? { ...method, lastTest }
        : methods.change(id, { lastTest });
    },
    createDeviceLink: async () => ({
      url: 'https://portal.bancly.example/api/oncall/push/device/token',
      expiresAt: '2026-03-02T10:00:00.000Z',
    }),
    createNotificationRule: async input =>
      rules.add({ ...input, id: newId('rule') }),
    updateNotificationRule: async (id, input) =>
      rules.replace({ ...input, id }),
    deleteNotificationRule: async id => rules.remove(id),
    orderNotificationRules: async ids => rules.order(ids),
    setQuietHours: async hours => {
      quietHours = hours;
    },
    muteMe: async until => {
      mutedUntil = until;
    },
  };
}
