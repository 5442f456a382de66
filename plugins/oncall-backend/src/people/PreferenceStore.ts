import {
  NotificationAction,
  NotificationRule,
  QuietHours,
} from '@muster/backstage-plugin-oncall-common';
import { fromOptionalDbTime, toDbTime } from '@muster/due-work';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { bumpRosterVersion } from '../directory/rosterVersion';
import { ChangeCount } from './ChangeCount';
import { placeRule, writeRuleOrder } from './ruleOrder';
import { DbRuleRow, fromRuleRow } from './ruleRow';

type DbPreferenceRow = {
  readonly person: string;
  readonly quiet_hours: string | null;
  readonly muted_until: number | string | null;
};

/** What a person said about being told, besides the contact methods. */
export type StoredPreferences = {
  readonly rules: readonly NotificationRule[];
  readonly quietHours?: QuietHours;
  readonly mutedUntil?: DateTime;
};

/** Notification rules, quiet hours and mutes. */
export class PreferenceStore {
  readonly #knex: Knex;
  readonly changes = new ChangeCount();

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static create(knex: Knex): PreferenceStore {
    return new PreferenceStore(knex);
  }

  async listFor(
    people: readonly string[],
  ): Promise<ReadonlyMap<string, StoredPreferences>> {
    const [rules, others]: [DbRuleRow[], DbPreferenceRow[]] = await Promise.all(
      [
        this.#knex('notification_rule')
          .whereIn('person', [...people])
          .orderBy(['position', 'created_at', 'id']),
        this.#knex('person_preference').whereIn('person', [...people]),
      ],
    );
    return new Map(
      people.map(person => {
        const row = others.find(other => other.person === person);
        return [
          person,
          {
            rules: rules
              .filter(rule => rule.person === person)
              .map(fromRuleRow),
            quietHours: row?.quiet_hours
              ? JSON.parse(row.quiet_hours)
              : undefined,
            mutedUntil: fromOptionalDbTime(row?.muted_until),
          },
        ];
      }),
    );
  }

  /** Whoever has rules for one of the actions. */
  async listPeopleWithRules(
    actions: readonly string[],
  ): Promise<readonly string[]> {
    return this.#knex('notification_rule')
      .whereIn('action', [...actions])
      .distinct()
      .pluck('person');
  }

  /** What somebody has a rule for. */
  async listActions(): Promise<readonly NotificationAction[]> {
    return this.#knex('notification_rule').distinct().pluck('action');
  }

  /** The last in the order, unless a position is given. */
  async insertRule(
    person: string,
    rule: NotificationRule,
    now: DateTime,
  ): Promise<void> {
    await this.changes.during(
      this.#knex.transaction(async tx => {
        const last = await tx('notification_rule')
          .where({ person })
          .max({ position: 'position' })
          .first();
        await tx('notification_rule').insert({
          id: rule.id,
          person,
          action: rule.action,
          position: Number(last?.position ?? -1) + 1,
          rule: JSON.stringify(rule),
          created_at: toDbTime(now),
          updated_at: toDbTime(now),
        });
        await bumpRosterVersion(tx);
      }),
    );
  }

  /** The rule as it is then, undefined when the person has none such. Changes at the same time come one after the other, so that none is lost. */
  async changeRule(
    person: string,
    id: string,
    {
      change,
      now,
    }: {
      readonly change: (before: NotificationRule) => NotificationRule;
      readonly now: DateTime;
    },
  ): Promise<NotificationRule | undefined> {
    return this.changes.during(
      this.#knex.transaction(async tx => {
        const row: DbRuleRow | undefined = await tx('notification_rule')
          .where({ person, id })
          .forUpdate()
          .first();
        if (!row) {
          return undefined;
        }
        const rule = change(fromRuleRow(row));
        await tx('notification_rule')
          .where({ person, id })
          .update({
            action: rule.action,
            rule: JSON.stringify(rule),
            updated_at: toDbTime(now),
          });
        await bumpRosterVersion(tx);
        return rule;
      }),
    );
  }

  /** False when the person has no such rule. */
  async deleteRule(person: string, id: string): Promise<boolean> {
    const deleted = await this.changes.during(
      this.#knex('notification_rule').where({ person, id }).delete(),
    );
    return deleted === 1;
  }

  async orderRules(person: string, ids: readonly string[]): Promise<void> {
    await this.changes.during(
      this.#knex.transaction(tx => writeRuleOrder(tx, person, ids)),
    );
  }

  /** Among those for the same action. False when the person has no such rule. */
  async placeRule(person: string, id: string, order: number): Promise<boolean> {
    return this.changes.during(
      this.#knex.transaction(tx => placeRule(tx, person, id, order)),
    );
  }

  async setQuietHours(
    person: string,
    quietHours: QuietHours | undefined,
  ): Promise<void> {
    await this.#set(person, {
      quiet_hours: quietHours ? JSON.stringify(quietHours) : null,
    });
  }

  async mute(person: string, until: DateTime | undefined): Promise<void> {
    await this.#set(person, { muted_until: until ? toDbTime(until) : null });
  }

  async #set(person: string, facts: Partial<DbPreferenceRow>): Promise<void> {
    await this.changes.during(
      this.#knex('person_preference')
        .insert({ person, ...facts })
        .onConflict('person')
        .merge(facts),
    );
  }
}
