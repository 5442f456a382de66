import {
  AssociatedAlert,
  ImpactedService,
  IncidentResponder,
  Postmortem,
} from '@muster/backstage-plugin-incidents-common';
import { Knex } from 'knex';
import {
  DbIncidentAlertRow,
  DbIncidentResponderRow,
  DbIncidentServiceRow,
  IncidentParts,
  toAssociatedAlert,
  toImpactedService,
  toResponder,
} from './incidentRow';

type DbPostmortemStatus = {
  readonly id: string;
  readonly incident_id: string;
  readonly status: Postmortem['status'];
};

/** Reads and writes what belongs to incidents, on a connection or inside a transaction. */
export class IncidentPartsStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  /** The parts of several incidents, in four queries. */
  async read(
    ids: readonly string[],
  ): Promise<(incidentId: string) => IncidentParts> {
    const of = <Row extends object>(table: string): Promise<Row[]> =>
      this.#knex(table).whereIn('incident_id', [...ids]);
    // One after the other: a transaction has one connection, and it does one thing at a time.
    const services = await of<DbIncidentServiceRow>('incident_services');
    const responders = await of<DbIncidentResponderRow>('incident_responders');
    const alerts = await of<DbIncidentAlertRow>('incident_alerts');
    const postmortems = await of<DbPostmortemStatus>('postmortems');
    return id => {
      const postmortem = postmortems.find(row => row.incident_id === id);
      return {
        impactedServices: inOrder(services, id).map(toImpactedService),
        responders: inOrder(responders, id).map(toResponder),
        alerts: inOrder(alerts, id).map(toAssociatedAlert),
        postmortem: postmortem && {
          id: postmortem.id,
          status: postmortem.status,
        },
      };
    };
  }

  /** Adds impacted services after those that are there, or changes them. */
  async putServices(
    incidentId: string,
    services: readonly ImpactedService[],
  ): Promise<void> {
    let position = await this.#count('incident_services', incidentId);
    for (const { entityRef, name, owner, state } of services) {
      await this.#knex('incident_services')
        .insert({
          incident_id: incidentId,
          entity_ref: entityRef,
          position: position++,
          name,
          owner: owner ?? null,
          state,
        })
        .onConflict(['incident_id', 'entity_ref'])
        .merge(['state']);
    }
  }

  /** Adds responders after those that are there. */
  async addResponders(
    incidentId: string,
    responders: readonly IncidentResponder[],
  ): Promise<void> {
    let position = await this.#count('incident_responders', incidentId);
    for (const { ref, type, name, role, state } of responders) {
      await this.#knex('incident_responders').insert({
        incident_id: incidentId,
        ref,
        position: position++,
        type,
        name,
        role: role ?? null,
        state,
        page_round: state === 'not-paged' ? 0 : 1,
      });
    }
  }

  async updateResponder(
    incidentId: string,
    ref: string,
    changes: Partial<DbIncidentResponderRow>,
  ): Promise<void> {
    await this.#knex('incident_responders')
      .where({ incident_id: incidentId, ref })
      .update(changes);
  }

  /** Moves responders from one state to another, all of them or the one that an alert pages; false when none was there. */
  async moveResponders(
    incidentId: string,
    move: {
      readonly from: readonly IncidentResponder['state'][];
      readonly to: IncidentResponder['state'];
      readonly alertId?: string;
    },
  ): Promise<boolean> {
    const query = this.#knex('incident_responders')
      .where({ incident_id: incidentId })
      .whereIn('state', [...move.from])
      .update({ state: move.to });
    if (move.alertId !== undefined) {
      query.where({ alert_id: move.alertId });
    }
    return (await query) > 0;
  }

  async responder(
    incidentId: string,
    ref: string,
  ): Promise<DbIncidentResponderRow | undefined> {
    return this.#knex<DbIncidentResponderRow>('incident_responders')
      .where({ incident_id: incidentId, ref })
      .first();
  }

  async addAlerts(
    incidentId: string,
    alerts: readonly AssociatedAlert[],
  ): Promise<void> {
    if (alerts.length > 0) {
      await this.#knex('incident_alerts').insert(
        alerts.map(({ alertId, message }, position) => ({
          incident_id: incidentId,
          alert_id: alertId,
          position,
          message,
        })),
      );
    }
  }

  async #count(table: string, incidentId: string): Promise<number> {
    const [{ count }] = await this.#knex(table)
      .where({ incident_id: incidentId })
      .count({ count: '*' });
    return Number(count);
  }
}

function inOrder<
  Row extends { readonly incident_id: string; readonly position: number },
>(rows: readonly Row[], incidentId: string): Row[] {
  return rows
    .filter(row => row.incident_id === incidentId)
    .sort((left, right) => left.position - right.position);
}
