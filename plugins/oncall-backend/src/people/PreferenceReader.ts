import { ContactMethod } from '@muster/backstage-plugin-oncall-common';
import { Roster } from '../directory/Roster';
import { ContactMethodStore } from './ContactMethodStore';
import { contactMethodsOf } from './contactMethodsOf';
import { Preferences } from './Preferences';
import { PreferenceStore } from './PreferenceStore';

/** Puts together what the catalog and the people themselves say about how they are told. */
export class PreferenceReader {
  readonly #contactMethods: ContactMethodStore;
  readonly #preferences: PreferenceStore;
  readonly #withNotifications: boolean;

  private constructor(options: PreferenceReaderOptions) {
    this.#contactMethods = options.contactMethods;
    this.#preferences = options.preferences;
    this.#withNotifications = options.withNotifications;
  }

  static create(options: PreferenceReaderOptions): PreferenceReader {
    return new PreferenceReader(options);
  }

  /** All ways to reach people, also those that are turned off or not proved. */
  async contactMethods(
    people: readonly string[],
    roster: Roster,
  ): Promise<ReadonlyMap<string, readonly ContactMethod[]>> {
    const added = await this.#contactMethods.listFor(people);
    return new Map(
      people.map(ref => [
        ref,
        contactMethodsOf({
          // Somebody who just signed in may not be in the copy of the catalog yet.
          person: roster.person(ref) ?? { ref, name: ref },
          added: added.get(ref) ?? [],
          withNotifications: this.#withNotifications,
        }),
      ]),
    );
  }

  async preferences(
    people: readonly string[],
    roster: Roster,
  ): Promise<ReadonlyMap<string, Preferences>> {
    const [methods, stored] = await Promise.all([
      this.contactMethods(people, roster),
      this.#preferences.listFor(people),
    ]);
    return new Map(
      people.map(ref => [
        ref,
        {
          rules: [],
          ...stored.get(ref),
          methods: methods.get(ref) ?? [],
          zone: roster.person(ref)?.zone ?? 'Etc/UTC',
        },
      ]),
    );
  }
}

/** Where it reads. */
export type PreferenceReaderOptions = {
  readonly contactMethods: ContactMethodStore;
  readonly preferences: PreferenceStore;
  /** False where the portal has no notifications. */
  readonly withNotifications: boolean;
};
