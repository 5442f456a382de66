import { AuditorService } from '@backstage/backend-plugin-api';
import { DateTime } from 'luxon';
import { AlertRequest, AlertRequestResult } from '../alerts/AlertRequest';
import { AlertStore } from '../alerts/AlertStore';
import { StoredAlert } from '../alerts/StoredAlert';
import { audited } from '../audited';
import { Roster } from '../directory/Roster';
import { acknowledgedSince } from '../escalation/acknowledgementTimes';
import { nextStepAt } from '../escalation/nextStepAt';
import { AcknowledgeClaim, AcknowledgeLinks } from './AcknowledgeLinks';
import {
  acknowledgedPage,
  AcknowledgePage,
  openAlertPage,
  otherStatePage,
  USELESS_LINK_PAGES,
} from './acknowledgePage';

/** What opening and using an acknowledge link needs. */
export type AcknowledgeByLinkOptions = {
  readonly links: AcknowledgeLinks;
  readonly alerts: AlertStore;
  readonly submit: (request: AlertRequest) => Promise<AlertRequestResult>;
  readonly roster: (now: DateTime) => Promise<Roster>;
  readonly alertUrl: (alertId: string) => string | undefined;
  readonly auditor: AuditorService;
  readonly clock: () => DateTime;
};

/** What an acknowledge link shows, and what its button does. The link itself is the permission. */
export class AcknowledgeByLink {
  readonly #options: AcknowledgeByLinkOptions;

  private constructor(options: AcknowledgeByLinkOptions) {
    this.#options = options;
  }

  static create(options: AcknowledgeByLinkOptions): AcknowledgeByLink {
    return new AcknowledgeByLink(options);
  }

  /** Changes nothing. */
  async show(token: string): Promise<AcknowledgePage> {
    const opened = await this.#open(token);
    return 'page' in opened ? opened.page : this.#describe(opened, false);
  }

  async acknowledge(token: string): Promise<AcknowledgePage> {
    const opened = await this.#open(token);
    if ('page' in opened) {
      return opened.page;
    }
    if (opened.stored.alert.state !== 'open') {
      return this.#describe(opened, false);
    }
    const { claim } = opened;
    const { outcome, error } = await this.#submit(claim);
    const stored = await this.#options.alerts.getAlert(claim.alertId);
    // A refusal means that the alert was closed between our look and our request.
    if (!stored || (error && stored.alert.state === 'open')) {
      return USELESS_LINK_PAGES.gone;
    }
    return this.#describe({ claim, stored }, outcome === 'done');
  }

  async #open(token: string): Promise<Opened> {
    const { links, alerts, clock } = this.#options;
    const read = links.read(token, clock());
    if (read.kind !== 'valid') {
      return { page: USELESS_LINK_PAGES[read.kind] };
    }
    const { claim } = read;
    const stored = await alerts.getAlert(claim.alertId);
    if (!stored) {
      return { page: USELESS_LINK_PAGES.gone };
    }
    const { alert, run } = stored;
    return alert.state === 'open' && run.runToken !== claim.runToken
      ? { page: USELESS_LINK_PAGES.stale }
      : { claim, stored };
  }

  #submit({ pageId, alertId, person }: AcknowledgeClaim) {
    return audited(
      this.#options.auditor,
      {
        eventId: 'acknowledge-alert',
        actor: person,
        meta: { alertId, pageId, via: 'link' },
      },
      () =>
        this.#options.submit({
          actor: person,
          deed: {
            kind: 'acknowledge',
            target: { by: 'id', value: alertId },
          },
        }),
    );
  }

  async #describe(
    { claim, stored }: OpenedAlert,
    isJustNow: boolean,
  ): Promise<AcknowledgePage> {
    const { alert } = stored;
    const now = this.#options.clock();
    const roster = await this.#options.roster(now);
    const zone = roster.person(claim.person)?.zone;
    const acknowledgedAt = acknowledgedSince(alert) ?? now;
    const next = nextStepAt({
      ...stored,
      state: 'acknowledged',
      acknowledgedAt,
    });
    const facts = {
      alert,
      zone,
      goesOn: next !== undefined,
      alertUrl: this.#options.alertUrl(alert.id),
    };
    if (alert.state === 'open') {
      return openAlertPage({
        ...facts,
        personName: roster.nameOf(claim.person),
        serviceName: alert.service && roster.service(alert.service)?.name,
      });
    }
    if (alert.state === 'acknowledged') {
      const byName = roster.nameOf(alert.acknowledgedBy ?? 'somebody');
      return acknowledgedPage({ ...facts, byName, isJustNow });
    }
    const closedByName = alert.closedBy && roster.nameOf(alert.closedBy);
    return otherStatePage({ ...facts, closedByName });
  }
}

type OpenedAlert = {
  readonly claim: AcknowledgeClaim;
  readonly stored: StoredAlert;
};

type Opened = OpenedAlert | { readonly page: AcknowledgePage };
