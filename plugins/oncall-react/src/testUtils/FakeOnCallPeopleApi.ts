import {
  ContactMethod,
  DeviceLink,
  NotificationRule,
  NotificationRuleInput,
  OnCallLoad,
  OnCallPeopleApi,
  PersonPreferences,
  QuietHours,
} from '@muster/backstage-plugin-oncall-common';
import { FakeList, fakeList } from './areas/fakeList';
import { FakeOnCallWorld } from './FakeOnCallWorld';

/** The code that proves every address of the fake. */
const CODE = '123456';

/**
 * How the reader is told, in memory.
 *
 * @public
 */
export class FakeOnCallPeopleApi implements OnCallPeopleApi {
  readonly #world: {
    get: () => FakeOnCallWorld;
    set: (changes: Partial<FakeOnCallWorld>) => void;
    called: (method: string, ...args: readonly unknown[]) => void;
  };
  readonly #methods: FakeList<ContactMethod>;
  readonly #rules: FakeList<NotificationRule>;
  #quietHours: QuietHours | undefined;
  #mutedUntil: string | undefined;
  #lastId = 0;

  constructor(world: {
    readonly get: () => FakeOnCallWorld;
    readonly set: (changes: Partial<FakeOnCallWorld>) => void;
    readonly called: (method: string, ...args: readonly unknown[]) => void;
  }) {
    this.#world = world;
    this.#methods = fakeList({
      kind: 'contact method',
      get: () => world.get().contactMethods,
      set: contactMethods => world.set({ contactMethods }),
    });
    let rules: readonly NotificationRule[] = [];
    this.#rules = fakeList({
      kind: 'notification rule',
      get: () => rules,
      set: changed => {
        rules = changed;
      },
    });
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallPeopleApi.getMyLoad} */
  async getMyLoad(): Promise<OnCallLoad> {
    this.#world.called('getMyLoad');
    return this.#world.get().load;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallPeopleApi.getMyPreferences} */
  async getMyPreferences(): Promise<PersonPreferences> {
    this.#world.called('getMyPreferences');
    const contactMethods = this.#methods.all();
    return {
      zone: 'Europe/Berlin',
      contactMethods,
      channels: [
        { id: 'email', addressKind: 'email' },
        { id: 'webhook', addressKind: 'url' },
        { id: 'push', addressKind: 'none' },
      ],
      rules: this.#rules.all(),
      defaults: [
        {
          id: 'default',
          name: 'Default',
          action: 'create-alert',
          enabled: true,
          steps: contactMethods.map(({ id }) => ({
            contactMethod: id,
            afterMinutes: 0,
            enabled: true,
          })),
        },
      ],
      quietHours: this.#quietHours,
      mutedUntil: this.#mutedUntil,
      warnings: [],
    };
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallPeopleApi.addContactMethod} */
  async addContactMethod(input: {
    readonly channel: string;
    readonly to: string;
    readonly label?: string;
  }): Promise<ContactMethod> {
    this.#world.called('addContactMethod', input);
    return this.#methods.add({
      ...input,
      id: this.#newId('contact-method'),
      enabled: true,
      fromCatalog: false,
      verified: false,
    });
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallPeopleApi.changeContactMethod} */
  async changeContactMethod(
    id: string,
    change: { readonly enabled?: boolean; readonly label?: string },
  ): Promise<ContactMethod> {
    this.#world.called('changeContactMethod', id, change);
    return this.#methods.change(id, change);
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallPeopleApi.deleteContactMethod} */
  async deleteContactMethod(id: string): Promise<void> {
    this.#world.called('deleteContactMethod', id);
    this.#methods.remove(id);
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallPeopleApi.orderContactMethods} */
  async orderContactMethods(ids: readonly string[]): Promise<void> {
    this.#world.called('orderContactMethods', ids);
    this.#methods.order(ids);
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallPeopleApi.sendContactCode} */
  async sendContactCode(id: string): Promise<void> {
    this.#world.called('sendContactCode', id);
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallPeopleApi.verifyContactMethod} */
  async verifyContactMethod(id: string, code: string): Promise<ContactMethod> {
    this.#world.called('verifyContactMethod', id, code);
    if (code !== CODE) {
      throw new Error('code is not the one that was sent last');
    }
    return this.#methods.change(id, { verified: true });
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallPeopleApi.testContactMethod} */
  async testContactMethod(id: string): Promise<ContactMethod> {
    this.#world.called('testContactMethod', id);
    return this.#methods.change(id, {
      lastTest: { at: '2026-03-02T09:00:00.000Z' },
    });
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallPeopleApi.createDeviceLink} */
  async createDeviceLink(): Promise<DeviceLink> {
    this.#world.called('createDeviceLink');
    return {
      url: 'https://portal.bancly.example/api/oncall/push/device/token',
      expiresAt: '2026-03-02T10:00:00.000Z',
    };
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallPeopleApi.createNotificationRule} */
  async createNotificationRule(
    input: NotificationRuleInput,
  ): Promise<NotificationRule> {
    this.#world.called('createNotificationRule', input);
    return this.#rules.add({ ...input, id: this.#newId('rule') });
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallPeopleApi.updateNotificationRule} */
  async updateNotificationRule(
    id: string,
    input: NotificationRuleInput,
  ): Promise<NotificationRule> {
    this.#world.called('updateNotificationRule', id, input);
    return this.#rules.replace({ ...input, id });
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallPeopleApi.deleteNotificationRule} */
  async deleteNotificationRule(id: string): Promise<void> {
    this.#world.called('deleteNotificationRule', id);
    this.#rules.remove(id);
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallPeopleApi.orderNotificationRules} */
  async orderNotificationRules(ids: readonly string[]): Promise<void> {
    this.#world.called('orderNotificationRules', ids);
    this.#rules.order(ids);
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallPeopleApi.setQuietHours} */
  async setQuietHours(quietHours: QuietHours | undefined): Promise<void> {
    this.#world.called('setQuietHours', quietHours);
    this.#quietHours = quietHours;
  }

  /** {@inheritDoc @muster/backstage-plugin-oncall-common#OnCallPeopleApi.muteMe} */
  async muteMe(until: string | undefined): Promise<void> {
    this.#world.called('muteMe', until);
    this.#mutedUntil = until;
  }

  #newId(kind: string): string {
    this.#lastId += 1;
    return `${kind}-${this.#lastId}`;
  }
}
