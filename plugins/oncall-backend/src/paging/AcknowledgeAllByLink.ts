import { AuditorService } from '@backstage/backend-plugin-api';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import { DateTime } from 'luxon';
import { AlertRequest, AlertRequestResult } from '../alerts/AlertRequest';
import { AlertStore } from '../alerts/AlertStore';
import { audited } from '../audited';
import { Roster } from '../directory/Roster';
import { MessageClaim, AcknowledgeLinks } from './AcknowledgeLinks';
import { AcknowledgePage, USELESS_LINK_PAGES } from './acknowledgePage';
import { openAlertsPage } from './openAlertsPage';
import { PageStore } from './PageStore';

/** What opening and using a link for many alerts needs. */
export type AcknowledgeAllByLinkOptions = {
  readonly links: AcknowledgeLinks;
  readonly alerts: AlertStore;
  readonly pages: PageStore;
  readonly submit: (request: AlertRequest) => Promise<AlertRequestResult>;
  readonly roster: (now: DateTime) => Promise<Roster>;
  readonly alertsUrl: string | undefined;
  readonly auditor: AuditorService;
  readonly clock: () => DateTime;
};

/** What the link of a message about many alerts shows, and what its button does. The link itself is the permission. */
export class AcknowledgeAllByLink {
  readonly #options: AcknowledgeAllByLinkOptions;

  private constructor(options: AcknowledgeAllByLinkOptions) {
    this.#options = options;
  }

  static create(options: AcknowledgeAllByLinkOptions): AcknowledgeAllByLink {
    return new AcknowledgeAllByLink(options);
  }

  /** Changes nothing. */
  async show(token: string): Promise<AcknowledgePage> {
    const opened = await this.#open(token);
    return 'page' in opened ? opened.page : this.#describe(opened);
  }

  async acknowledge(token: string): Promise<AcknowledgePage> {
    const opened = await this.#open(token);
    if ('page' in opened) {
      return opened.page;
    }
    const { claim, alerts, open } = opened;
    const { person, messageId } = claim;
    const results = await audited(
      this.#options.auditor,
      {
        eventId: 'acknowledge-alerts',
        actor: person,
        meta: { messageId, alerts: open.length, via: 'link' },
      },
      () =>
        Promise.all(
          open.map(({ id }) =>
            this.#options.submit({
              actor: person,
              deed: { kind: 'acknowledge', target: { by: 'id', value: id } },
            }),
          ),
        ),
    );
    const done = results.filter(({ outcome }) => outcome === 'done').length;
    return this.#describe({ claim, alerts, open: [] }, done);
  }

  async #open(token: string): Promise<Opened> {
    const { links, pages, alerts, clock } = this.#options;
    const read = links.readForMessage(token, clock());
    if (read.kind !== 'valid') {
      return { page: USELESS_LINK_PAGES[read.kind] };
    }
    const { claim } = read;
    const sent = await pages.listOfMessage(claim.messageId);
    const runs = new Map(sent.map(page => [page.alertId, page.runToken]));
    const stored = await alerts.listEscalations([...runs.keys()]);
    if (stored.length === 0) {
      return { page: USELESS_LINK_PAGES.gone };
    }
    // An alert that started over since the message pages anew, with a link of its own.
    const open = stored.filter(
      ({ alert, run }) =>
        alert.state === 'open' && run.runToken === runs.get(alert.id),
    );
    return {
      claim,
      alerts: stored.map(({ alert }) => alert),
      open: open.map(({ alert }) => alert),
    };
  }

  async #describe(
    { claim, alerts, open }: OpenedMessage,
    acknowledged?: number,
  ): Promise<AcknowledgePage> {
    const { roster, alertsUrl, clock } = this.#options;
    const personName = (await roster(clock())).nameOf(claim.person);
    return openAlertsPage({
      alerts,
      open,
      acknowledged,
      personName,
      alertUrl: alertsUrl,
    });
  }
}

type OpenedMessage = {
  readonly claim: MessageClaim;
  readonly alerts: readonly Alert[];
  /** Those that the button acknowledges. */
  readonly open: readonly Alert[];
};

type Opened = OpenedMessage | { readonly page: AcknowledgePage };
